using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>A page that is composed and not flowed: a cover, the title page, the imprint.</summary>
/// <param name="Name">The page's label where it is not its number; null otherwise.</param>
internal sealed record FixedPage(string? Name, Seq<BoxPart> Parts, Picture? Picture, StructureId PictureId)
{
    /// <summary>What was set in lines for it; null where it is composed.</summary>
    public FlowedPage? Flow { get; init; }

    /// <summary>The grid lines from and to which the picture has room; null where it has the page.</summary>
    public (GridLine From, GridLine To)? PictureLines { get; init; }

    /// <summary>The picture fills the page up to its rim, and lines lie on it.</summary>
    public bool IsPasted { get; init; }

    /// <summary>A disc behind everything, as wide as so many percent of the page; null for none.</summary>
    public (int Percent, Ink Ink)? Disc { get; init; }

    /// <summary>The weight of a frame round the page; zero for none.</summary>
    public Length Border { get; init; }

    /// <summary>Nothing at all: it fills a sheet.</summary>
    public static FixedPage Blank { get; } = new(null, [], null, StructureId.None);
}

/// <summary>A page of a small flow of its own.</summary>
/// <param name="Number">Of its plan, from 0.</param>
internal sealed record FlowedPage(Layout Layout, int Number)
{
    public PagePlan Plan => Layout.Plans[Number];

    public IEnumerable<PagePlan> After => Layout.Plans.Skip(Number + 1);
}
