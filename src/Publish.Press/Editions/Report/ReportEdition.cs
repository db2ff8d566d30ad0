using System.Text;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Press.Output;
using Publish.Press.Reporting;

namespace Publish.Press.Editions.Report;

/// <summary>How a library's text was read, and what the screen has no room for. Where there is neither, no file is made.</summary>
internal sealed class ReportEdition : Edition
{
    public override string Name => EditionNames.Report;

    public override string Explanation => "Everything that was found in the manuscript, each with its line; and how a library's plain text was read.";

    public override bool IsUsual => true;

    public override bool IsLast => true;

    public override int PlaceInManifest => 6;

    public override int PlaceInSummary => 9;

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var problems = Seq.Of(shop.Problems.Where(problem => !OutputDiagnostics.IsOfPlace(problem)).Select(Handed));
        var reading = shop.Zine.Manuscript.Report?.ToText() ?? "";
        var isMore = Digest.Of(problems, withNotes: true).Hidden > 0;
        if (reading.Length == 0 && !isMore) yield break;
        var text = isMore ? reading + (reading.Length > 0 ? "\n" : "") + FindingsText.Of(problems, shop.Zine.Manuscript.Sources) : reading;
        yield return new(this, "-report.txt", new("CHECK", Words(shop, reading.Length == 0 ? problems.Count : 0)), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Whoever gets the report need not learn where the manuscript lies.</summary>
    private static Diagnostic Handed(Diagnostic problem) => problem.Path is { } path && (Path.IsPathRooted(path) || path.StartsWith("..", StringComparison.Ordinal))
        ? problem with { Path = Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) }
        : problem;

    /// <param name="findings">Those of a manuscript that are listed; 0 where the report is about a library's plain text.</param>
    private static string Words(Workshop shop, int findings) => (shop.Zine.Manuscript.Report?.Suspicions.Count ?? 0) switch
    {
        0 when findings > 0 => $": all {findings} findings, each with its line",
        0 => ": what was inferred from the text",
        var errors => $": {Plural.Of(errors, "likely error")} of the source listed in it",
    };
}
