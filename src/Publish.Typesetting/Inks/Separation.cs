using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Inks;

/// <summary>
/// Takes a document apart by its inks. A plate holds what is printed in its ink and nothing else, so inks lie over each other where their things do, as on
/// a risograph; paper colour is kept on every plate, for it takes ink away.
/// </summary>
public sealed class Separation
{
    private readonly PressInk ink;
    private readonly InkSet inks;
    private readonly Dictionary<Page, Page> plates = new(ReferenceEqualityComparer.Instance);

    private Separation(PressInk ink, InkSet inks) => (this.ink, this.inks) = (ink, inks);

    /// <summary>The plate of one ink, its items still in that ink; pages placed on sheets are taken apart as well.</summary>
    public static PagedDocument Of(PagedDocument document, PressInk ink, InkSet inks)
    {
        var separation = new Separation(ink, inks);
        return document with { Pages = document.Pages.Select(separation.PlateOf), Structure = null, Outline = [], StructureCount = 0 };
    }

    /// <summary>Whether anything of a plate's page is printed. Where it is marks for the printer alone, or what only takes ink away, no master is wanted.</summary>
    public static bool Prints(Page plate) => plate.Items.Any(Prints);

    private static bool Prints(PageItem item) => item.Structure != Artifact.Mark && item switch
    {
        TextItem text => IsInk(text.Style.Ink),
        RuleItem rule => IsInk(rule.Ink),
        PathItem path => IsInk(path.Fill) || IsInk(path.Stroke),
        PlacedPageItem { Source: LaidOutPage placed } => Prints(placed.Page),
        PlacedPageItem or PictureItem => true,
        _ => false,
    };

    private static bool IsInk(Ink? used) => used is not null && used.Name != Ink.Paper.Name;

    private Page PlateOf(Page page)
    {
        if (plates.TryGetValue(page, out var known)) return known;
        var plate = page with { Items = Seq.Of(page.Items.Select(Kept).OfType<PageItem>()) };
        plates.Add(page, plate);
        return plate;
    }

    private PageItem? Kept(PageItem item) => item switch
    {
        TextItem text => IsOn(text.Style.Ink) ? text with { Structure = OnPlate(text) } : null,
        RuleItem rule => IsOn(rule.Ink) ? rule with { Structure = OnPlate(rule) } : null,
        PathItem path => Kept(path),
        PictureItem picture => NameOf(picture.Ink) == ink.Name ? picture with { Structure = OnPlate(picture), Ink = new(ink.Name) } : null,
        PlacedPageItem { Source: LaidOutPage placed } sheet => sheet with { Source = new LaidOutPage(PlateOf(placed.Page)) },
        PlacedPageItem imported => ink == inks.Main ? imported : null,
        _ => null,
    };

    private PathItem? Kept(PathItem path)
    {
        var (fill, stroke) = (path.Fill is { } inside && IsOn(inside) ? inside : null, path.Stroke is { } line && IsOn(line) ? line : null);
        return fill is null && stroke is null ? null : path with { Structure = OnPlate(path), Fill = fill, Stroke = stroke };
    }

    private static StructureId OnPlate(PageItem item) => item.Structure == Artifact.Mark ? Artifact.Mark : Artifact.Layout;

    private bool IsOn(Ink used) => used.Name == Ink.Paper.Name || NameOf(used) == ink.Name;

    private string NameOf(Ink used) => inks.NameOf(used.Name);
}
