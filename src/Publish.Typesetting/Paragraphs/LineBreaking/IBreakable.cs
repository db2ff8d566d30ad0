using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>A paragraph that was shaped and measured and can be broken in several ways. Breakings are cached; safe to use from several threads.</summary>
internal interface IBreakable
{
    /// <summary>The best breaking under the constraints; the nearest one with fewer virtues where they cannot be met (it says so).</summary>
    Breaking Break(Length measure, BreakConstraints constraints);

    /// <summary>The breakings with a line more and with a line fewer.</summary>
    (Breaking Looser, Breaking Tighter) Vary(Length measure) => (Break(measure, new(1, [])), Break(measure, new(-1, [])));

    /// <summary>Sets the lines of a breaking.</summary>
    Seq<Line> Assemble(Breaking breaking);
}

/// <param name="Looseness">Lines more (or fewer, negative) than the best breaking has, where that can be.</param>
/// <param name="NoHyphenAtLines">Lines, from 0, that must not end in a hyphen: they will stand last on a page.</param>
internal sealed record BreakConstraints(int Looseness, Seq<int> NoHyphenAtLines)
{
    public static BreakConstraints None { get; } = new(0, []);
}

/// <summary>Where the lines of a paragraph end.</summary>
/// <param name="LineCount">At least 1.</param>
/// <param name="Hyphenated">Lines, from 0, that end in a hyphen.</param>
/// <param name="Demerits">Of the whole paragraph: less is better.</param>
/// <param name="Met">Whether the constraints were met.</param>
internal abstract record Breaking(int LineCount, Seq<int> Hyphenated, long Demerits, bool Met)
{
    /// <summary>By line, the numbers of the notes called in it.</summary>
    public abstract Seq<int> NotesCalledIn(int line);

    /// <summary>A word is wider than the line and was broken where no hyphen can stand.</summary>
    public virtual bool IsByForce => false;
}

/// <summary>A set line. Places are from the left end of the measure, and from the baseline.</summary>
/// <param name="Height">From the baseline up: the largest ascent of what stands in it beyond the usual, for pictures; text has its style's.</param>
/// <param name="Depth">From the baseline down.</param>
/// <param name="Items">To be shifted to the line's place on its page.</param>
/// <param name="Notes">Numbers of the notes called, in order.</param>
/// <param name="EndsInHyphen">In one that hyphenation set, or in a hyphen of the word's own.</param>
/// <param name="Start">Where the line's text begins; null for made text.</param>
internal sealed record Line(
    Length Height, Length Depth, Length Width, Seq<PageItem> Items, Seq<int> Notes, bool EndsInHyphen, TextPlace? Start)
{
    /// <summary>Word space over the face's natural one, in permille; 1000 on ragged lines. For tests and statistics.</summary>
    public int SpaceRatio { get; init; } = 1000;
}

internal readonly record struct TextPlace(Node Node, int Offset);
