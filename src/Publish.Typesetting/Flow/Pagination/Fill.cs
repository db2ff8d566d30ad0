using Publish.Model;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>A page filled down to the end of some block: one link a block, so that ways to fill it share their beginnings.</summary>
/// <param name="Used">Grid lines from the top.</param>
/// <param name="After">Empty lines wanted before what follows.</param>
/// <param name="Cost">Of variations on the way.</param>
internal sealed record Fill(Fill? Previous, Segment Segment, int Used, int After, NoteLoad Notes, Seq<int> Floats, long Cost)
{
    public static Fill Empty(NoteLoad notes, Seq<int> floats) => new(null, default, 0, 0, notes, floats, 0);

    public Seq<Segment> Segments(Segment? last)
    {
        var segments = new List<Segment>();
        if (last is { } l) segments.Add(l);
        for (var fill = this; fill.Previous is not null; fill = fill.Previous) segments.Add(fill.Segment);
        segments.Reverse();
        return Seq.Of(segments);
    }
}

/// <summary>The notes of a page so far.</summary>
/// <param name="Calls">The notes called, the last one first; null for none.</param>
/// <param name="Before">Lines of all notes but the last one.</param>
/// <param name="Last">Lines of the last one, which may be parted.</param>
internal readonly record struct NoteLoad(NoteCall? Calls, int Before, int Last)
{
    /// <summary>Lines of a note that stand with its call, at least.</summary>
    public const int Together = 2;

    public int Whole => Before + Last;

    public int Least => Before + Math.Min(Together, Last);

    public NoteLoad With(int number, int lines) => new(new(number, Calls), Whole, lines);
}

internal sealed record NoteCall(int Number, NoteCall? Previous);
