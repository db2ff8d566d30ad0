using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Acceptance.Tags;

/// <summary>A tagged PDF as PdfPig finds it: elements, marked content, annotations. Where a word stands on the page plays no part.</summary>
internal sealed class TaggedPdf : IDisposable
{
    private readonly PdfDocument document;
    private readonly Dictionary<IndirectReference, Dictionary<int, string>> contents = [];

    private TaggedPdf(PdfDocument document)
    {
        this.document = document;
        var number = 0;
        PageNodes(Dictionary(Catalog, "Pages")!, node => contents.Add(node, Marked(document.GetPage(++number))));
    }

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public string Language => Text(Catalog, "Lang");

    public TagElement Root => Kids(Dictionary(Catalog, "StructTreeRoot")!, default).OfType<TagElement>().Single();

    public static TaggedPdf Open(string path) => new(PdfDocument.Open(path));

    public void Dispose() => document.Dispose();

    public string Text(DictionaryToken from, string key) => Resolve(from, key) switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        NameToken name => name.Data,
        _ => "",
    };

    public DictionaryToken? Dictionary(DictionaryToken from, string key) => Resolve(from, key) as DictionaryToken;

    public IToken? Resolve(DictionaryToken from, string key) => from.TryGet(NameToken.Create(key), out var value) ? Resolve(value) : null;

    /// <summary>In order: elements, texts of marked content, annotations.</summary>
    public IEnumerable<object> Kids(DictionaryToken element, IndirectReference page)
    {
        page = element.TryGet(NameToken.Create("Pg"), out var own) && own is IndirectReferenceToken at ? at.Data : page;
        if (!element.TryGet(NameToken.Create("K"), out var kids)) yield break;
        foreach (var kid in Resolve(kids) is ArrayToken several ? several.Data : [kids])
            yield return Kid(Resolve(kid), page);
    }

    private object Kid(IToken kid, IndirectReference page) => kid switch
    {
        NumericToken number => contents[page].GetValueOrDefault(number.Int, ""),
        DictionaryToken piece when Text(piece, "Type") == "MCR" => contents[((IndirectReferenceToken)piece.Data["Pg"]).Data].GetValueOrDefault(((NumericToken)piece.Data["MCID"]).Int, ""),
        DictionaryToken piece when Text(piece, "Type") == "OBJR" => new TagAnnotation(Text(Dictionary(piece, "Obj")!, "Contents")),
        DictionaryToken element => new TagElement(this, element, page),
        _ => throw new InvalidOperationException($"A kid of an element is {kid}."),
    };

    private IToken Resolve(IToken token)
    {
        while (token is IndirectReferenceToken reference) token = document.Structure.GetObject(reference.Data).Data;
        return token;
    }

    private void PageNodes(DictionaryToken node, Action<IndirectReference> found)
    {
        foreach (var kid in ((ArrayToken)Resolve(node, "Kids")!).Data)
        {
            var child = (DictionaryToken)Resolve(kid);
            if (Text(child, "Type") == "Page") found(((IndirectReferenceToken)kid).Data);
            else PageNodes(child, found);
        }
    }

    private static Dictionary<int, string> Marked(Page page)
    {
        var found = new Dictionary<int, string>();
        foreach (var mark in page.GetMarkedContents())
            if (mark is { IsArtifact: false, MarkedContentIdentifier: >= 0 })
                found[mark.MarkedContentIdentifier] = found.GetValueOrDefault(mark.MarkedContentIdentifier, "") + string.Concat(mark.Letters.Select(letter => letter.Value));
        return found;
    }
}

/// <summary>What a link's annotation says of it.</summary>
internal sealed record TagAnnotation(string Contents);

internal sealed class TagElement(TaggedPdf pdf, DictionaryToken entries, IndirectReference page)
{
    public string Role => pdf.Text(entries, "S");

    public string Language => pdf.Text(entries, "Lang");

    public string Alternative => pdf.Text(entries, "Alt");

    public string Expansion => pdf.Text(entries, "E");

    public IEnumerable<object> Kids => pdf.Kids(entries, page);

    public IEnumerable<TagElement> All => Kids.OfType<TagElement>().SelectMany(kid => kid.All).Prepend(this);
}
