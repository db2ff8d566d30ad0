using Publish.Pdf.Import;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>What a file says of itself beside its pages.</summary>
/// <param name="ClaimedPages">As the file itself counts them, which may be wrong.</param>
internal sealed record FileFacts(bool IsEncrypted, bool HasScripts, bool HasOutputIntent, int ClaimedPages)
{
    /// <summary>It was put together again, since its table of objects is damaged.</summary>
    public bool IsMended { get; init; }

    /// <summary>It keeps PDF/UA and names no press: it is for reading, and nobody may mean to cut it.</summary>
    public bool IsForReading { get; init; }

    public static FileFacts Of(PdfDocument document, SourceObjects objects)
    {
        var catalog = objects.Catalog;
        var names = objects.Resolve(SourceObjects.Entry(catalog, "Names")) as DictionaryToken;
        var opening = objects.Resolve(SourceObjects.Entry(catalog, "OpenAction")) as DictionaryToken;
        var scripted = names is not null && SourceObjects.Entry(names, "JavaScript") is not null
            || opening is not null && SourceObjects.Entry(opening, "JS") is not null;
        var tree = objects.Resolve(SourceObjects.Entry(catalog, "Pages")) as DictionaryToken;
        var claimed = tree is null ? 0 : objects.Number(SourceObjects.Entry(tree, "Count")) ?? 0;
        var namesPress = objects.Resolve(SourceObjects.Entry(catalog, "OutputIntents")) is ArrayToken { Length: > 0 };
        var isAccessible = objects.Resolve(SourceObjects.Entry(catalog, "Metadata")) is StreamToken said && said.Data.Span.IndexOf("pdfuaid:part"u8) >= 0;
        return new(document.IsEncrypted, scripted, namesPress, (int)Math.Clamp(claimed, 0, int.MaxValue)) { IsForReading = isAccessible && !namesPress };
    }
}
