using Publish.Acceptance.Running;

namespace Publish.Acceptance.Imposing;

/// <summary>PDFs that this project did not make, imposed and proved by pixels.</summary>
public sealed class ImposedProofTests : IDisposable
{
    private const decimal DotsPerInch = 50;

    /// <summary>Edges fall between other dots on a sheet than on the page alone.</summary>
    private const double MostDifference = 0.3;

    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    public static TheoryData<string> Names => [.. All.Select(pdf => pdf.Name)];

    private static IEnumerable<ForeignPdf> All => HandWrittenPdfs.All.Concat(RewrittenPdfs.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_page_is_where_it_must_be_when_the_sheets_are_folded(string name)
    {
        var pdf = All.Single(sample => sample.Name == name);
        var source = scratch["source.pdf"];
        pdf.Make(scratch, source);
        var scale = Impose(source, pdf.Password);
        Tool.Run("qpdf", ["--check", scratch["sheets.pdf"]]);
        AssertFolds(pdf, source, scale);
        AssertSmall(source);
    }

    private decimal Impose(string source, string? password)
    {
        string[] opening = password is null ? [] : ["--password", password];
        var answer = new Command().In(scratch.Path).Run(["impose", source, "-o", "sheets.pdf", "--json", .. opening]).Well().Json();
        return answer.GetProperty("scale").GetDecimal();
    }

    private void AssertFolds(ForeignPdf pdf, string source, decimal scale)
    {
        var shown = pdf.Seen is null ? source : scratch["seen.pdf"];
        pdf.Seen?.Invoke(scratch, shown);
        var originals = Rasters.Of(shown, DotsPerInch * scale * pdf.Unit, pdf.Password);
        var sheets = new FoldedSheets(Rasters.Of(scratch["sheets.pdf"], DotsPerInch), originals);
        for (var page = 1; page <= originals.Count; page++)
        {
            var own = sheets.Difference(page, page);
            Assert.True(own <= MostDifference, $"page {page} of {originals.Count} differs by {own:0.00}");
        }

        Assert.True(sheets.Difference(1, 1) < sheets.Difference(1, 2), "the first page is not told from the second");
    }

    /// <summary>What pages share is written once.</summary>
    private void AssertSmall(string source)
    {
        var (before, after) = (new FileInfo(source).Length, new FileInfo(scratch["sheets.pdf"]).Length);
        Assert.True(after < (before * 1.2) + 6000, $"{before} bytes became {after}");
    }
}
