using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>A picture with its caption beside lines of text, from which it is never parted.</summary>
/// <param name="From">The first of a paragraph's lines that stand beside it, from 0.</param>
/// <param name="To">Behind the last.</param>
/// <param name="Box">Drawn beside the first of them; null where it stands beside an earlier paragraph.</param>
/// <param name="X">Of the box, from the left edge of the column.</param>
internal sealed record SetBeside(int From, int To, SetBox? Box, Length X);

/// <summary>A paragraph with its best breaking, and others when the page breaker asks for them.</summary>
internal sealed class SetText(TextBlock source, IBreakable paragraph, Length measure, Seq<IBreakable> labels) : SetBlock(source)
{
    private Variants? variants;
    private (Breaking Breaking, Seq<Line> Lines)? assembled;

    /// <summary>The same lines as another block's.</summary>
    public SetText With(TextBlock other) => new(other, Paragraph, Measure, Labels) { Size = Size, Beside = Beside };

    /// <summary>What stands beside some of its lines; null for nothing.</summary>
    public SetBeside? Beside { get; init; }

    public TextBlock Text { get; } = source;

    public IBreakable Paragraph { get; } = paragraph;

    public Length Measure { get; } = measure;

    /// <summary>Of its type, in permille of what was asked for.</summary>
    public int Size { get; init; } = 1000;

    /// <summary>Of its largest words; null where it has none.</summary>
    public TextStyle? LargestStyle
    {
        get
        {
            TextStyle? largest = null;
            foreach (var piece in Text.Source.Pieces)
                if (piece is TextPiece { Style: var style } && (largest is null || style.Size > largest.Size)) largest = style;
            return largest;
        }
    }

    /// <summary>From the text outwards.</summary>
    public Seq<IBreakable> Labels { get; } = labels;

    public Breaking Natural { get; } = paragraph.Break(measure, BreakConstraints.None);

    public override int Lines => GridLines(Natural.LineCount);

    public override Seq<int> NotesCalled => Seq.Of(Enumerable.Range(0, Natural.LineCount).SelectMany(line => Natural.NotesCalledIn(line)));

    /// <summary>Grid lines that so many of its lines take.</summary>
    public int GridLines(int lines) => Text.Display?.GridLines(lines) ?? lines;

    /// <summary>It may be set a line longer or shorter for the page's sake.</summary>
    public bool MayVary => Natural.LineCount is >= ShortestVaried and <= LongestRebroken && !Text.KeepWhole && Text.Display is null && Beside is null;

    /// <summary>The breaking with a line more or less; the natural one where there is none.</summary>
    public Breaking Loosened(int looseness) => looseness switch
    {
        > 0 => (variants ??= Vary()).Looser,
        < 0 => (variants ??= Vary()).Tighter,
        _ => Natural,
    };

    /// <summary>A breaking of as many lines without hyphens at some of them; null where there is none.</summary>
    public Breaking? Without(Breaking breaking, Seq<int> hyphens)
    {
        if (breaking.LineCount > LongestRebroken) return null;
        var other = Paragraph.Break(Measure, new(breaking.LineCount - Natural.LineCount, hyphens));
        return other.Met && other.LineCount == breaking.LineCount ? other : null;
    }

    /// <summary>The set lines of a breaking; kept, since a paragraph may stand on several pages.</summary>
    public Seq<Line> Assemble(Breaking breaking)
    {
        lock (Paragraph)
        {
            if (assembled is { } done && ReferenceEquals(done.Breaking, breaking)) return done.Lines;
            var lines = Paragraph.Assemble(breaking);
            assembled = (breaking, lines);
            return lines;
        }
    }

    // Shorter paragraphs show it too much.
    private const int ShortestVaried = 3;

    // A paragraph of many pages would be broken anew at each of their ends.
    private const int LongestRebroken = 800;

    private Variants Vary()
    {
        if (!MayVary) return new(Natural, Natural);
        var (looser, tighter) = Paragraph.Vary(Measure);
        return new(IfMet(looser, 1), IfMet(tighter, -1));
    }

    private Breaking IfMet(Breaking other, int looseness) => other.Met && other.LineCount == Natural.LineCount + looseness ? other : Natural;

    private sealed record Variants(Breaking Looser, Breaking Tighter);
}
