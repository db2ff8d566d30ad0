using Publish.Model;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Paragraphs;

/// <summary>Where a line ends: before a fragment, or inside of it.</summary>
/// <param name="Fragment">The fragment that the next line begins with or in; their number at the paragraph's end.</param>
/// <param name="Offset">Characters of it that stand on this line; 0 for none.</param>
/// <param name="Hyphen">A hyphen is set at the end.</param>
/// <param name="SelfEnding">The line is not stretched: the paragraph ends or a break was forced.</param>
/// <param name="Space">A space of the text was taken away at the break.</param>
internal readonly record struct LineEnd(int Fragment, int Offset, bool Hyphen, bool SelfEnding, bool Space)
{
    /// <summary>The line may fall short of its measure.</summary>
    public bool MayFallShort { get; init; }
}

internal sealed record BrokenParagraph(LineEnd[] Ends, LineMeasures Measures, Seq<int> Hyphenated, long Demerits, bool Met, int[][] Calls)
    : Breaking(Ends.Length, Hyphenated, Demerits, Met)
{
    public override Seq<int> NotesCalledIn(int line) => Calls.Length == 0 ? [] : Seq.Create<int>(Calls[line]);

    public override bool IsByForce
    {
        get
        {
            foreach (var end in Ends)
                if (end is { Offset: > 0, Hyphen: false }) return true;
            return false;
        }
    }

    public bool EndsInHyphen(int line)
    {
        foreach (var hyphenated in Hyphenated)
            if (hyphenated == line) return true;
        return false;
    }

    public static BrokenParagraph Of(
        BreakpointList list, LineEnds ends, LineMeasures measures, Fragment[] fragments, ParagraphSource source, bool met)
    {
        var lines = new LineEnd[ends.Points.Length];
        var hyphenated = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var point = ref list.Points[ends.Points[i]];
            lines[i] = EndAt(in point, fragments, list);
            if (point.Kind == BreakpointKind.Hyphen) hyphenated.Add(i);
        }

        return new(lines, measures, Seq.Of(hyphenated), ends.Demerits, met && ends.Met, CallsOf(lines, fragments, source));
    }

    private static LineEnd EndAt(in Breakpoint point, Fragment[] fragments, BreakpointList list)
    {
        var selfEnding = point.Kind == BreakpointKind.Forced;
        if (point.Division < 0)
        {
            if (point.Fragment == fragments.Length) return new(point.Fragment, 0, false, true, false);
            var next = fragments[point.Fragment];
            return new(point.Fragment, 0, next.Gap == Gap.SoftHyphen, selfEnding, next.Space > 0 || selfEnding)
            {
                MayFallShort = point.Kind == BreakpointKind.Address,
            };
        }

        return new(point.Fragment, list.PointOf(in point).Offset, point.Kind == BreakpointKind.Hyphen, false, false);
    }

    private static int[][] CallsOf(LineEnd[] lines, Fragment[] fragments, ParagraphSource source)
    {
        if (!HasCalls(source)) return [];
        var calls = new int[lines.Length][];
        for (int line = 0, f = 0; line < lines.Length; line++)
        {
            var found = new List<int>();
            for (; f < lines[line].Fragment; f++)
                if (source.Pieces[fragments[f].Piece] is TextPiece { NoteCalled: > 0 } call && fragments[f].Offset == 0) found.Add(call.NoteCalled);
            calls[line] = [.. found];
        }

        return calls;
    }

    private static bool HasCalls(ParagraphSource source)
    {
        foreach (var piece in source.Pieces)
            if (piece is TextPiece { NoteCalled: > 0 }) return true;
        return false;
    }
}
