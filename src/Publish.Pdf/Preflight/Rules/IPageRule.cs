using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Rules;

/// <summary>One thing that a printer trips over. A rule says a thing once a page, with the first place and how many more there are.</summary>
internal interface IPageRule
{
    IEnumerable<PreflightFinding> Check(PrintedPage page, PreflightLimits limits);
}
