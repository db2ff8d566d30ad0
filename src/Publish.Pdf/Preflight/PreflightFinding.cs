using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight;

/// <summary>Something that keeps a file from printing as it looks.</summary>
/// <param name="Page">From 1; 0 for the file as a whole.</param>
/// <param name="Place">From the top left corner of the trim; null for a page or file as a whole.</param>
/// <param name="More">How many more of the same are on this page.</param>
/// <param name="Message">Without a full stop.</param>
/// <param name="Hint">What to do.</param>
public sealed record PreflightFinding(string Code, Severity Severity, int Page, Rect? Place, int More, string Message, string Hint);

/// <param name="Pages">How many the file has.</param>
/// <param name="Trim">Of its first page.</param>
/// <param name="Findings">In the order of pages; those of the whole file first.</param>
public sealed record PreflightReport(int Pages, Size Trim, Seq<PreflightFinding> Findings);
