using System.Text;
using Publish.Pdf.Content;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Navigation;

/// <summary>The anchors of a document as named destinations: what links, bookmarks and addresses like file.pdf#name lead to.</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, (int Page, AnchorItem Anchor)> places = new(StringComparer.Ordinal);

    /// <summary>Of two anchors with one name the first counts.</summary>
    public Destinations(IReadOnlyList<CompiledPage> pages)
    {
        for (var page = 0; page < pages.Count; page++)
            foreach (var anchor in pages[page].Anchors)
                places.TryAdd(anchor.Name, (page, anchor));
    }

    public static byte[] NameOf(string anchor) => Encoding.UTF8.GetBytes(anchor);

    public bool Has(string anchor) => places.ContainsKey(anchor);

    /// <summary>Gives the root of the name tree; none where there is no anchor.</summary>
    public PdfRef Write(PdfFile file, PagedDocument document, IReadOnlyList<PdfRef> pages)
    {
        if (places.Count == 0)
            return PdfRef.None;
        var entries = new List<NamedRef>(places.Count);
        foreach (var (name, (page, anchor)) in places)
        {
            var target = file.Reserve();
            using (var place = new ArrayScope(file.Open(target)))
                place.Ref(pages[page]).Named(Name.Xyz).Raw("null"u8)
                    .Thousandths(Coordinates.Hundredths(document.Pages[page].Media.Height - anchor.At.Y)).Raw("null"u8);
            file.Close();
            entries.Add(new(NameOf(name), target));
        }

        return NameTree.Write(file, entries);
    }
}
