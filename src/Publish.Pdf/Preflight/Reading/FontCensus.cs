using Publish.Pdf.Import;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>The fonts of pages and of the forms on them that have no font file within the PDF.</summary>
internal sealed class FontCensus(SourceObjects objects)
{
    private const int DeepestForm = 24;

    private readonly HashSet<IndirectReference> seen = [];
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    /// <summary>By the names that they have in the file.</summary>
    public static IReadOnlySet<string> NotEmbedded(SourceObjects objects, IEnumerable<IToken?> resources)
    {
        var census = new FontCensus(objects);
        foreach (var token in resources)
            census.Resources(token, 0);
        return census.missing;
    }

    private void Resources(IToken? token, int depth)
    {
        if (depth > DeepestForm || IsKnown(token) || objects.Resolve(token) is not DictionaryToken resources) return;
        foreach (var font in Values(resources, "Font"))
            Font(font);
        foreach (var form in Values(resources, "XObject"))
            if (!IsKnown(form) && objects.Resolve(form) is StreamToken stream && SourceObjects.Entry(stream.StreamDictionary, "Resources") is { } inner)
                Resources(inner, depth + 1);
    }

    private void Font(IToken token)
    {
        if (IsKnown(token) || objects.Resolve(token) is not DictionaryToken font) return;
        var kind = Name(font, "Subtype");
        if (kind == "Type3") return;
        var descendant = kind == "Type0" && objects.Resolve(SourceObjects.Entry(font, "DescendantFonts")) is ArrayToken { Length: > 0 } descendants
            ? objects.Resolve(descendants.Data[0]) as DictionaryToken
            : font;
        var descriptor = descendant is null ? null : objects.Resolve(SourceObjects.Entry(descendant, "FontDescriptor")) as DictionaryToken;
        if (descriptor is null || !HasFile(descriptor)) missing.Add(Name(font, "BaseFont"));
    }

    private static bool HasFile(DictionaryToken descriptor) =>
        SourceObjects.Entry(descriptor, "FontFile") is not null || SourceObjects.Entry(descriptor, "FontFile2") is not null
        || SourceObjects.Entry(descriptor, "FontFile3") is not null;

    private IEnumerable<IToken> Values(DictionaryToken resources, string key) =>
        objects.Resolve(SourceObjects.Entry(resources, key)) is DictionaryToken named ? named.Data.Values : [];

    private string Name(DictionaryToken font, string key) => objects.Resolve(SourceObjects.Entry(font, key)) is NameToken name ? name.Data : "";

    private bool IsKnown(IToken? token) => token is IndirectReferenceToken reference && !seen.Add(reference.Data);
}
