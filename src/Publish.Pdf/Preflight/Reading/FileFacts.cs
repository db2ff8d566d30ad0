using Publish.Pdf.Import;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>What a file says of itself beside its pages.</summary>
internal sealed record FileFacts(bool IsEncrypted, bool HasScripts, bool HasOutputIntent)
{
    public static FileFacts Of(PdfDocument document, SourceObjects objects)
    {
        var catalog = objects.Catalog;
        var names = objects.Resolve(SourceObjects.Entry(catalog, "Names")) as DictionaryToken;
        var opening = objects.Resolve(SourceObjects.Entry(catalog, "OpenAction")) as DictionaryToken;
        var scripted = names is not null && SourceObjects.Entry(names, "JavaScript") is not null
            || opening is not null && SourceObjects.Entry(opening, "JS") is not null;
        return new(document.IsEncrypted, scripted, objects.Resolve(SourceObjects.Entry(catalog, "OutputIntents")) is ArrayToken { Length: > 0 });
    }
}
