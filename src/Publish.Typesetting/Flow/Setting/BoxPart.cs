using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Lines of a block at a fixed place in a box.</summary>
/// <param name="From">The first of its lines, from 0.</param>
/// <param name="To">Behind the last.</param>
/// <param name="X">From the left edge of the text.</param>
/// <param name="Line">The grid line of the box that the first one takes.</param>
internal readonly record struct BoxPart(SetBlock Block, int From, int To, Length X, GridLine Line)
{
    /// <summary>Of the first line's baseline from that line's top, for lines that do not stand on the grid; null for those that do.</summary>
    public Length? Baseline { get; init; }
}

/// <summary>Something drawn in a box, its place counted from the left edge of the text and the top of the box's first line.</summary>
internal abstract record BoxGraphic(Rect Area);

internal sealed record BoxRule(Rect Area) : BoxGraphic(Area)
{
    public Ink Ink { get; init; } = Ink.Black;
}

/// <param name="FullPage">The area is found when the page is known: as large as it allows, bleeding where it has the page's shape.</param>
internal sealed record BoxPicture(Rect Area, StructureId Structure, Picture Picture, bool FullPage, Ink Ink) : BoxGraphic(Area)
{
    /// <summary>A picture that has a page to itself ends where its area does, since its caption stands below.</summary>
    public bool EndsAbove { get; init; }

    /// <summary>It covers its page whatever its shape.</summary>
    public bool Bleeds { get; init; }

    /// <summary>The half of a spread that its page shows; null for all of it.</summary>
    public SpreadHalf? Half { get; init; }
}

internal sealed record BoxAnchor(Rect Area, string Name) : BoxGraphic(Area);
