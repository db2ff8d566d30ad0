using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>The fonts of a file, each read once.</summary>
internal sealed class FontShelf(PdfDocument document, SourceObjects objects, StreamUnpacker unpacker)
{
    private const int LargestFile = 64 << 20;

    private readonly Dictionary<IndirectReference, PressFont?> known = [];
    private readonly Lazy<IResourceStore?> store = new(() => StoreOf(document));

    /// <summary>Null for what is no font.</summary>
    public PressFont? Read(IToken? token)
    {
        if (token is not IndirectReferenceToken reference) return objects.Resolve(token) is DictionaryToken font ? Make(font, null) : null;
        if (known.TryGetValue(reference.Data, out var before)) return before;
        return known[reference.Data] = objects.Resolve(token) is DictionaryToken found ? Make(found, reference) : null;
    }

    private PressFont Make(DictionaryToken font, IndirectReferenceToken? reference)
    {
        var kind = Name(font, "Subtype");
        var descendant = kind == "Type0" && objects.Resolve(SourceObjects.Entry(font, "DescendantFonts")) is ArrayToken { Length: > 0 } descendants
            ? objects.Resolve(descendants.Data[0]) as DictionaryToken
            : font;
        var descriptor = descendant is null ? null : objects.Resolve(SourceObjects.Entry(descendant, "FontDescriptor")) as DictionaryToken;
        var file = descriptor is null ? null : FileOf(descriptor);
        var reader = IsTooLarge(file) || IsTooLarge(objects.Resolve(SourceObjects.Entry(font, "ToUnicode"))) ? null : Reader(font, reference);
        return new(Name(font, "BaseFont"), kind == "Type3" || file is not null, kind == "Type0", reader) { Drawn = kind == "Type3" ? new(objects, font) : null };
    }

    private IToken? FileOf(DictionaryToken descriptor) => objects.Resolve(
        SourceObjects.Entry(descriptor, "FontFile") ?? SourceObjects.Entry(descriptor, "FontFile2") ?? SourceObjects.Entry(descriptor, "FontFile3"));

    private bool IsTooLarge(IToken? token) => token is StreamToken stream && unpacker.Unpack(stream.Data, stream.StreamDictionary, LargestFile).IsTooLarge;

    private IFont? Reader(DictionaryToken font, IndirectReferenceToken? reference)
    {
        try
        {
            if (store.Value is not { } fonts) return null;
            if (reference is not null) return fonts.GetFontDirectly(reference);
            var name = NameToken.Create("F");
            fonts.LoadResourceDictionary(new(new Dictionary<NameToken, IToken>
            {
                [NameToken.Font] = new DictionaryToken(new Dictionary<NameToken, IToken> { [name] = font }),
            }));
            var read = fonts.GetFont(name);
            fonts.UnloadResourceDictionary();
            return read;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged font makes the reader fail in many ways; its type is then measured roughly.
            return null;
        }
    }

    private string Name(DictionaryToken font, string key) => objects.Resolve(SourceObjects.Entry(font, key)) is NameToken name ? name.Data : "";

    /// <summary>The reader of PDF keeps its fonts to itself; only what makes pages is given them.</summary>
    private static IResourceStore? StoreOf(PdfDocument document)
    {
        document.AddPageFactory<StorePage, StorePageFactory>();
        for (var page = 1; page <= Math.Min(8, document.NumberOfPages); page++)
            try
            {
                return document.GetPage<StorePage>(page).Store;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // A damaged page; the next gives the same.
            }
        return null;
    }
}

internal sealed record StorePage(IResourceStore Store);

/// <summary>Made by the reader of PDF for each page; the page itself is not read by it.</summary>
#pragma warning disable CS9113 // The reader looks for a constructor with all of these.
internal sealed class StorePageFactory(IPdfTokenScanner scanner, IResourceStore store, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
#pragma warning restore CS9113
    : IPageFactory<StorePage>
{
    public StorePage Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations) => new(store);
}
