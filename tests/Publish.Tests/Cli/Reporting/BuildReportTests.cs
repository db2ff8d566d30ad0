using Publish.Cli.Reporting;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Printing;
using Publish.Press.Reporting;

namespace Publish.Tests.Cli.Reporting;

public sealed class BuildReportTests
{
    [Fact]
    public void A_volunteer_is_told_what_to_do_with_each_file()
    {
        var heard = new Heard();
        BuildReport.Write(Outcome(), heard.Screen);
        Assert.Equal(
            """
            Under the Paving Stones, 20 pages
              PRINT  dist/stones-booklet-a4.pdf
                     on A4 paper: two-sided, flip on the SHORT edge, actual size (100 %), 5 sheets a copy
              FOLD   dist/stones-assembly.pdf: how to print, fold and staple it
              READ   dist/stones.pdf on a screen
              READ   dist/stones.epub on a phone or an e-reader
              CHECK  dist/stones-report.txt: 7 likely errors of the source listed in it

            """, heard.Output);
        Assert.Empty(heard.Error);
    }

    [Fact]
    public void A_booklet_that_had_to_be_scaled_says_by_how_much()
    {
        var heard = new Heard();
        var made = Outcome().Zine! with { Summary = [Booklet(PrintedSides.FlipLong, 943)] };
        BuildReport.Write(Outcome() with { Zine = made }, heard.Screen);
        Assert.Contains("flip on the LONG edge", heard.Output, StringComparison.Ordinal);
        Assert.Contains("(the pages are already scaled to 94.3 % of their size, to fit the sheet)", heard.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_says_nothing_where_nothing_is_wrong()
    {
        var heard = new Heard(silent: true);
        BuildReport.Write(Outcome(), heard.Screen);
        Assert.Empty(heard.Output + heard.Error);
    }

    [Fact]
    public void With_an_error_it_says_that_nothing_was_made_and_that_nothing_changed_only_where_that_was_compared()
    {
        var heard = new Heard();
        var wrong = new Diagnostic("ZP001", Severity.Error, SourceSpan.None, "no", null, "zine.yaml");
        var outcome = new Made(new SourceSet(), [wrong, wrong with { Severity = Severity.Warning }], null);
        BuildReport.Write(outcome, heard.Screen);
        Assert.EndsWith("1 error. 1 warning. Nothing was made.\n", heard.Error, StringComparison.Ordinal);
        BuildReport.Write(outcome with { IsUnchanged = true }, heard.Screen);
        Assert.EndsWith("1 error. 1 warning. Nothing was made. What was there before is unchanged.\n", heard.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_warnings_of_a_kind_the_first_is_shown_and_the_rest_counted()
    {
        var heard = new Heard();
        Seq<Diagnostic> many = Seq.Of(Enumerable.Range(1, 30).Select(i => new Diagnostic("ZP203", Severity.Warning, SourceSpan.None, $"error {i}")));
        BuildReport.Write(Outcome() with { Problems = many }, heard.Screen);
        Assert.Contains("error 1\n", heard.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error 2\n", heard.Error, StringComparison.Ordinal);
        Assert.Contains("and 29 more like this\n", heard.Error, StringComparison.Ordinal);
        Assert.EndsWith("30 warnings. 29 of them are only in dist/stones-report.txt; publish check shows all.\n", heard.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_sentences_are_said_the_worst_first_and_every_error()
    {
        var heard = new Heard();
        Diagnostic[] found =
        [
            .. Enumerable.Range(1, 9).Select(i => new Diagnostic($"ZP10{i}", Severity.Note, SourceSpan.None, $"note {i}")),
            .. Enumerable.Range(1, 4).Select(i => new Diagnostic($"ZP11{i}", Severity.Warning, SourceSpan.None, $"warning {i}")),
            new("ZP520", Severity.Warning, SourceSpan.None, "a box is printed"),
            new("ZP520", Severity.Warning, SourceSpan.None, "another box is printed", null, "a.md"),
        ];
        BuildReport.Write(Outcome() with { Problems = Seq.Of(found) }, heard.Screen);
        Assert.StartsWith("warning ZP520: a box is printed\n    … and 1 more like this, at a.md\nwarning ZP111: warning 1\n", heard.Error, StringComparison.Ordinal);
        Assert.Contains("warning 4\n", heard.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("note", heard.Error, StringComparison.Ordinal);
        Assert.EndsWith("6 warnings and 9 notes. 9 of them are only in dist/stones-report.txt; publish check shows all.\n", heard.Output, StringComparison.Ordinal);

        var stopped = new Heard();
        var errors = Enumerable.Range(1, 8).Select(i => new Diagnostic("ZP031", Severity.Error, SourceSpan.None, $"error {i}"));
        BuildReport.Write(new(new SourceSet(), Seq.Of(found.Concat(errors)), null), stopped.Screen);
        Assert.Contains("error 8\n", stopped.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("box", stopped.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_says_that_it_is_one()
    {
        var heard = new Heard();
        BuildReport.Write(Outcome() with { Zine = Outcome().Zine! with { IsDraft = true } }, heard.Screen);
        Assert.StartsWith("Under the Paving Stones, 20 pages: a DRAFT with boxes for missing pictures, not to be handed on\n", heard.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_JSON_the_same_is_there_for_programs()
    {
        var output = new StringWriter();
        JsonReport.Write(Outcome(), output);
        using var json = System.Text.Json.JsonDocument.Parse(output.ToString());
        Assert.True(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal("stones-booklet-a4.pdf", json.RootElement.GetProperty("files")[1].GetProperty("path").GetString());
        Assert.Equal("a4", json.RootElement.GetProperty("files")[1].GetProperty("paper").GetString());
    }

    private static Made Outcome() => new(new SourceSet(), [], new MadeZine(
        "Under the Paving Stones",
        "stones",
        "dist",
        [
            new("stones.pdf", "reading", "", 20, 1, "00"),
            new("stones-booklet-a4.pdf", "booklet", "a4", 10, 1, "00"),
            new("stones-assembly.pdf", "assembly", "", 1, 1, "00"),
            new("stones.epub", "epub", "", 0, 1, "00"),
            new("stones-report.txt", "report", "", 0, 1, "00"),
        ],
        [new(PrintPart.Sheets, "-booklet-a4.pdf", "A4", 5, PrintedSides.FlipShort, 1000)])
    {
        Summary =
        [
            Booklet(PrintedSides.FlipShort, 1000),
            new("FOLD", ": how to print, fold and staple it") { File = "stones-assembly.pdf" },
            new("READ", " on a screen") { File = "stones.pdf" },
            new("READ", " on a phone or an e-reader") { File = "stones.epub" },
            new("CHECK", ": 7 likely errors of the source listed in it") { File = "stones-report.txt" },
        ],
    });

    private static SummaryLine Booklet(PrintedSides sides, int scale)
    {
        var facts = new PrintFacts(PrintPart.Sheets, "-booklet-a4.pdf", "A4", 5, sides, scale) { Scaling = scale == 1000 ? "" : "the pages are already scaled to 94.3 % of their size, to fit the sheet" };
        return PrintAdvice.Line("PRINT", facts, PrintAdvice.OnPaper(facts, "")) with { File = "stones-booklet-a4.pdf" };
    }
}
