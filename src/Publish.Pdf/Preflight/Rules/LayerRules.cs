using Publish.Model.Source;
using Publish.Pdf.Preflight.Layers;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>What lies in a layer prints or does not, whatever the screen shows.</summary>
internal static class LayerRules
{
    public static IEnumerable<PreflightFinding> Check(IReadOnlyList<PrintedPage> pages)
    {
        var said = new HashSet<Layer>();
        foreach (var page in pages)
            foreach (var layer in page.Layers)
                if (Trouble(layer) is { } trouble && said.Add(layer))
                    yield return PreflightFindings.OfFile(
                        "ZP693", Severity.Warning, $"the layer {(layer.Name.Length > 0 ? $"“{layer.Name}”" : "without a name")} {trouble} (first on page {page.Number})",
                        "Export it again with the layers that are meant to print, and without the others.");
    }

    private static string? Trouble(Layer layer) => layer switch
    {
        { IsOverruled: true } => "is printed, and something that shows only without it is not",
        { Prints: false, IsShown: true } => "is shown on screens and does not print",
        { Prints: false } => "is hidden and does not print",
        { IsShown: false } => "is hidden on screens and prints",
        { Said: false } => "says that it is not for print, and nothing keeps it from printing",
        _ => null,
    };
}
