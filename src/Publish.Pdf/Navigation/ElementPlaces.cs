using Publish.Pdf.Content;
using Publish.Pdf.Structure;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Navigation;

/// <summary>The anchors of a document as structure destinations (ISO 32000-2, 12.3.2.3): the element that begins at each, with its place for those who see the page.</summary>
internal sealed class ElementPlaces
{
    private readonly Dictionary<string, PdfRef> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PdfRef> elements = new(StringComparer.Ordinal);

    public ElementPlaces(PdfFile file, PagedDocument document, SecondStructure elements)
    {
        foreach (var page in document.Pages) Find(file, page, elements);
        elements.Leads = anchor => this.elements.TryGetValue(anchor, out var element) ? element : null;
    }

    public bool Has(string anchor) => places.ContainsKey(anchor);

    /// <summary>As a GoTo action, with the named place for programs that know no elements.</summary>
    public void WriteAction(DictionaryScope dictionary, string anchor)
    {
        using var action = dictionary.Dictionary(Key.A);
        action.Named(Key.S, Name.GoTo).Bytes(Key.D, Destinations.NameOf(anchor)).Ref(Key.SD, places[anchor]);
    }

    private void Find(PdfFile file, Page page, SecondStructure elements)
    {
        var waiting = new List<AnchorItem>();
        PdfRef? last = null;
        foreach (var item in page.Items)
        {
            if (item is AnchorItem anchor && !places.ContainsKey(anchor.Name)) waiting.Add(anchor);
            if (!item.Structure.IsContent || item is LinkItem || elements.BlockOf(item.Structure) is not { } block) continue;
            foreach (var begun in waiting) Add(file, page, begun, elements.Named(begun.Name) ?? block);
            waiting.Clear();
            last = block;
        }

        foreach (var begun in waiting) Add(file, page, begun, elements.Named(begun.Name) ?? last ?? elements.Root);
    }

    private void Add(PdfFile file, Page page, AnchorItem anchor, PdfRef element)
    {
        var target = file.Reserve();
        if (!places.TryAdd(anchor.Name, target)) return;
        elements.Add(anchor.Name, element);
        using (var place = new ArrayScope(file.Open(target)))
            place.Ref(element).Named(Name.Xyz).Raw("null"u8).Thousandths(Coordinates.Hundredths(page.Media.Height - anchor.At.Y)).Raw("null"u8);
        file.Close();
    }
}
