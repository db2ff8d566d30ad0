using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>How a PDF asks to be printed: /Duplex among its viewer preferences (ISO 32000-1, table 150).</summary>
internal static class ViewerPreferencesReader
{
    public static ViewerPreferences Read(SourceObjects objects)
    {
        if (objects.Resolve(SourceObjects.Entry(objects.Catalog, "ViewerPreferences")) is not DictionaryToken preferences) return ViewerPreferences.None;
        return (objects.Resolve(SourceObjects.Entry(preferences, "Duplex")) as NameToken)?.Data switch
        {
            "DuplexFlipShortEdge" => new(FlipEdge.Short),
            "DuplexFlipLongEdge" => new(FlipEdge.Long),
            _ => ViewerPreferences.None,
        };
    }
}
