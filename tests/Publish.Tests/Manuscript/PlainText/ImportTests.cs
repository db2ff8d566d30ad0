using Publish.Manuscript.PlainText.Import;
using Publish.Model.Source;
using Publish.Tests.Cli;

namespace Publish.Tests.Manuscript.PlainText;

public sealed class ImportTests : IDisposable
{
    private const string Text = "Title: A Text\n\nIt was the the end of it, and everybody went home.\n\npicture.png\n\nNobody came back, as far as we know.\n";

    private readonly ScratchFolder scratch = new();
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void An_import_writes_the_manuscript_the_decisions_and_the_report()
    {
        var made = Import(Text);
        Assert.Equal(["document.txt", "scan-fixes.yaml", "import.yaml", "import-report.txt"], made!.Files);
        Assert.Equal(made.Report.ToText(), File.ReadAllText(scratch["zine/import-report.txt"]));
        Assert.Contains("decision: open", File.ReadAllText(scratch["zine/scan-fixes.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_refused_and_left_as_it_was()
    {
        scratch.Write("zine/mine.md", "mine");
        Assert.Null(Import(Text));
        Assert.Equal("ZP209", Assert.Single(diagnostics.Sorted()).Code);
        Assert.Equal(["mine.md"], Directory.GetFiles(scratch["zine"]).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public void A_folder_with_nothing_but_decisions_follows_them()
    {
        Import(Text);
        var decided = File.ReadAllText(scratch["zine/scan-fixes.yaml"]).Replace("decision: open", "decision: rejected", StringComparison.Ordinal);
        Directory.Delete(scratch["zine"], recursive: true);
        scratch.Write("zine/scan-fixes.yaml", decided);

        var made = Import(Text, new() { Fix = true });
        Assert.Empty(made!.Report.Changes);
        Assert.Equal(decided, File.ReadAllText(scratch["zine/scan-fixes.yaml"]));
    }

    [Fact]
    public void What_was_fixed_is_remembered_as_accepted()
    {
        var made = Import("Title: A Text\n\nAll the infor- mation there is says that information is power.\n", new() { Fix = true });
        Assert.Single(made!.Report.Changes);
        Assert.Contains("decision: accepted", File.ReadAllText(scratch["zine/scan-fixes.yaml"]), StringComparison.Ordinal);
        Assert.Contains("infor- mation  →  information", made.Report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_beside_the_text_comes_along()
    {
        File.WriteAllBytes(scratch["picture.png"], TempManuscript.Png);
        Assert.Contains("picture.png", Import(Text)!.Files);
        Assert.Equal(TempManuscript.Png, File.ReadAllBytes(scratch["zine/picture.png"]));
    }

    [Fact]
    public void A_text_in_Windows_1252_is_read_with_a_warning()
    {
        File.WriteAllBytes(scratch["a.txt"], [.. "It was a caf"u8, 0xE9, .. " \n"u8, 0x93, (byte)'y', 0x94]);
        var made = Run(new());
        Assert.Equal("It was a café", PlainOf(made));
        Assert.Contains(diagnostics.Sorted(), d => d is { Code: "ZP208", Severity: Severity.Warning });
    }

    [Fact]
    public void A_text_that_is_not_there_is_an_error()
    {
        Assert.Null(Run(new()));
        Assert.Equal("ZP210", Assert.Single(diagnostics.Sorted()).Code);
        Assert.False(Directory.Exists(scratch["zine"]));
    }

    private ImportedManuscript? Import(string text, TextImportOptions? options = null)
    {
        scratch.Write("a.txt", text);
        return Run(options ?? new());
    }

    private ImportedManuscript? Run(TextImportOptions options) =>
        PlainTextImport.Run(scratch["a.txt"], scratch["zine"], options, diagnostics, d => [ManuscriptFile.OfText("document.txt", DocumentOutline.Of(d))]);

    private static string PlainOf(ImportedManuscript? made) => File.ReadAllText(Path.Combine(made!.Folder, "document.txt")).Split("p: ")[1].Split('⏎')[0];
}
