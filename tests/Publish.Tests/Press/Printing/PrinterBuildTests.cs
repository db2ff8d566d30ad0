using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Tests.Cli;

namespace Publish.Tests.Press.Printing;

public sealed class PrinterBuildTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_profile_changes_the_sheets_is_told_and_gives_the_same_bytes_again()
    {
        Write("zine/styles/printers/laser.yaml", "back-shift: 0.8mm, -0.5mm\nskew: 0.2mm\ngain: 18%\n");
        var (plain, _) = Made(null, "");
        var (first, made) = Made("Laser", "");
        var (again, _) = Made("laser", "");
        var sheets = first.Keys.Single(name => name.EndsWith("booklet-a4.pdf", StringComparison.Ordinal));
        Assert.NotEqual(plain[sheets].ToArray(), first[sheets].ToArray());
        Assert.Equal(first[sheets].ToArray(), again[sheets].ToArray());
        Assert.All(made.Zine!.Files.Where(file => file.Edition == "booklet"), file => Assert.Equal("laser", file.Printer));
        Assert.Contains(made.Zine.Summary, line => line.More.Any(more => string.Concat(more.Select(piece => piece.Text)).Contains("back 0.8 mm, -0.5 mm, turned 0.2 mm on 100 mm", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_zine_may_name_its_printer_and_one_that_nobody_knows_is_an_error()
    {
        var (_, made) = Made(null, "printer: lazer\n");
        Assert.Equal("ZP980", Assert.Single(made.Problems, problem => problem.Severity == Severity.Error).Code);
    }

    [Fact]
    public void What_was_read_off_lying_sheets_is_not_used_for_upright_ones_and_that_is_said()
    {
        Write("zine/styles/printers/laser.yaml", "back-shift: 0.8mm, -0.5mm\nsheets: upright\n");
        var (plain, _) = Made(null, "");
        var (files, made) = Made("laser", "");
        Assert.Contains(made.Problems, problem => problem.Code == "ZP982");
        Assert.All(files.Where(file => file.Key.Contains("booklet", StringComparison.Ordinal)), file => Assert.Equal(plain[file.Key].ToArray(), file.Value.ToArray()));
    }

    [Fact]
    public void The_machines_own_settings_among_the_zines_are_said_and_honoured()
    {
        var (_, made) = Made(null, "print:\n  frequency: 80\n");
        Assert.Contains(made.Problems, problem => problem.Code == "ZP689" && problem.Severity == Severity.Note);
    }

    [Fact]
    public void What_a_copy_will_not_show_is_said_with_its_line()
    {
        Write("zine/styles/tiny/theme.yaml", "name: tiny\ntext:\n  size: 6pt\n  leading: 8pt\n");
        var (_, made) = Made(null, "style: tiny\nfor: copier\n");
        Assert.Contains(made.Problems, problem => problem.Code == "ZP985" && made.Sources.Find(problem.Span)?.Path == "01.md");
        Assert.DoesNotContain(Made(null, "for: copier\n").Made.Problems, problem => problem.Code is "ZP985" or "ZP986" or "ZP987");
    }

    [Fact]
    public void A_plate_is_never_told_to_be_flipped()
    {
        var (files, made) = Made(null, "inks: [black, teal]\nfor: riso\n", "# One {.ink-teal}\n\nSome words of a text.\n");
        Assert.All(made.Zine!.Printed, facts => Assert.Equal(Publish.Press.Printing.PrintedSides.Plates, facts.Sides));
        Assert.DoesNotContain(made.Zine.Summary, line => string.Concat(line.More.SelectMany(more => more).Select(piece => piece.Text)).Contains("flip", StringComparison.Ordinal));
        Assert.Equal(2, files.Keys.Count(name => name.Contains("-riso-", StringComparison.Ordinal) && !name.Contains("proof", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_ink_that_prints_nothing_has_no_plate_and_that_is_said()
    {
        var (files, made) = Made(null, "inks: [black, teal]\nfor: riso\n");
        Assert.Equal(["a-zine-riso-black.pdf"], files.Keys.Where(name => name.Contains("-riso-", StringComparison.Ordinal) && !name.Contains("proof", StringComparison.Ordinal)));
        Assert.Contains("in teal", Assert.Single(made.Problems, problem => problem.Code == "ZP638").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Made(null, "inks: [black, teal]\nfor: riso\n", "Some [words]{.ink-teal}.\n").Made.Problems, problem => problem.Code == "ZP638");
    }

    /// <summary>Whoever stands at the machine would change the drum for nothing.</summary>
    [Theory]
    [InlineData("# One\n\nSome words of a text.\n", false)]
    [InlineData("# One\n\nSome [words]{.ink-teal} of a text.\n", true)]
    public void The_assembly_sheet_names_the_drums_that_print_something(string text, bool hasTeal)
    {
        var (files, _) = Made(null, "inks: [black, teal]\nfor: riso\n", text);
        using var sheet = UglyToad.PdfPig.PdfDocument.Open(files.Single(file => file.Key.Contains("assembly", StringComparison.Ordinal)).Value.ToArray());
        var words = string.Concat(sheet.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
        Assert.Contains("riso-black.pdf", words, StringComparison.Ordinal);
        Assert.Equal(hasTeal, words.Contains("riso-teal.pdf", StringComparison.Ordinal));
    }

    private (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, Made Made) Made(string? printer, string settings, string text = "# One\n\nSome words of a text.\n\n# Two\n\nMore of them.\n")
    {
        Write("zine/zine.yaml", "title: A Zine\nauthors: [A]\ndate: 2026-01-01\nformats: [booklet, assembly]\n" + settings);
        Write("zine/01.md", text);
        var (press, sink) = (new Pressroom(), new MemorySink());
        var copy = press.Read(Path.Combine(folder.Path, "zine"), cancellation: TestContext.Current.CancellationToken);
        var plan = press.Plan(copy, new() { Printer = printer }, cancellation: TestContext.Current.CancellationToken);
        return (sink.Files, press.Make(plan, sink, cancellation: TestContext.Current.CancellationToken));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
