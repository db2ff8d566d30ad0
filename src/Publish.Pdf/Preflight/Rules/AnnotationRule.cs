using Publish.Model.Source;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>Notes and stamps that are marked to be printed: some presses print them, and some do not.</summary>
internal sealed class AnnotationRule : IPageRule
{
    public IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits)
    {
        var printed = page.Annotations.Where(annotation => PreflightFindings.IsWithin(annotation.Place, page.Trim)).ToArray();
        if (printed.Length > 0)
            yield return new(
                "ZP694", Severity.Warning, page.Number, page.FromTrim(printed[0].Place), printed.Length - 1, $"{Named(printed[0].Kind)} prints", "Delete it, or make it part of the page; PDF/X takes no such thing within the trim.");
        var lacking = page.Unpictured.Where(annotation => PreflightFindings.IsWithin(annotation.Place, page.Trim)).ToArray();
        if (lacking.Length > 0)
            yield return new(
                "ZP694", Severity.Warning, page.Number, page.FromTrim(lacking[0].Place), lacking.Length - 1, $"{Named(lacking[0].Kind)} is marked to print and has no picture of itself: each press draws it its own way, or not at all",
                "Delete it, or make it part of the page; PDF/X takes no such thing within the trim.");
    }

    private static string Named(string kind) => kind switch
    {
        "Widget" => "a form field",
        "Highlight" or "Underline" or "StrikeOut" or "Squiggly" => "a reader's mark (" + kind.ToLowerInvariant() + ")",
        "" => "an annotation",
        _ => $"an annotation ({kind.ToLowerInvariant()})",
    };
}
