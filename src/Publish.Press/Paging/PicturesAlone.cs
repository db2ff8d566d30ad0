using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Press.Paging;

/// <summary>A zine of nothing but pictures.</summary>
internal static class PicturesAlone
{
    /// <summary>Nothing but pictures with a page to themselves, and without words.</summary>
    public static bool HavePages(Document document) => Are(document, block => block is PageBreak or Figure { TakesPage: true, Caption.IsEmpty: true });

    /// <summary>Pictures that are folded of one sheet have a panel each, as with <c>{.full-page}</c>, unless somebody says how large one is or where it stands.</summary>
    public static Document OnPanels(Document document) =>
        Are(document, block => block is PageBreak || (block is Figure { Caption.IsEmpty: true } figure && (figure.TakesPage || IsFree(figure)))) ? new Panels().Rewrite(document) : document;

    private static bool Are(Document document, Func<Block, bool> holds) => document.Glossary.IsEmpty && !document.Body.IsEmpty && document.Body.All(section =>
        section.Heading is null && section.Subsections.IsEmpty && section.Blocks.All(holds));

    private static bool IsFree(Figure figure) => figure is { Placement: FigurePlacement.Here, Width: null, Height: null, IsRunaround: false };

    private sealed class Panels : Rewriter
    {
        public override Block Visit(Figure block) => IsFree(block) ? block with { Placement = FigurePlacement.FullPage } : block;
    }
}
