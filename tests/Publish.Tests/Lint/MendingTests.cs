using CsCheck;
using Publish.Cli.Linting;
using Publish.Lint.Fixing;
using Publish.Manuscript;
using Publish.Model;
using Publish.Tests.Manuscript;

namespace Publish.Tests.Lint;

public sealed class MendingTests
{
    [Fact]
    public void Code_verse_addresses_and_shielded_passages_are_left_alone()
    {
        const string Text = """
            # Title

            `two  spaces ,` and https://example.org/a--b,c?x=1-2 stay.

            ```
            pages 12-15 ,  148 x 210
            ```

            ::: verse
            Two  spaces ,
            and pages 12-15
            :::

            ::: {.no-lint}
            Two  spaces , here.
            :::

            """;
        Assert.Equal(Text, Mended(Text));
    }

    [Fact]
    public void Words_in_lists_quotations_and_tables_are_mended_in_their_places() =>
        Assert.Equal(
            "- One, two\n- See pages 1–2\n\n> Fold it\n> twice.\n\n| A | B |\n|--|--|\n| 1 × 2 | x |\n",
            Mended("- One , two\n- See pages 1-2\n\n> Fold  it\n> twice .\n\n| A | B |\n|--|--|\n| 1 x 2 | x |\n"));

    [Fact]
    public void Line_ends_and_the_byte_order_mark_stay() =>
        Assert.Equal("\uFEFF# T\r\n\r\nOne, two,\r\nthree.\r\n", Mended("\uFEFF# T\r\n\r\nOne , two ,\r\nthree .\r\n"));

    [Fact]
    public void A_dry_run_says_what_it_would_do_and_does_nothing()
    {
        using var manuscript = Folder("One , two.\n");
        var fixes = new ManuscriptFixes(manuscript.Folder, new DiagnosticBag());
        fixes.Run(write: false);
        Assert.Equal(("ZL102", "01.md", 1, "One , two.", "One, two."), fixes.Mended.Select(m => (m.Code, m.Path, m.Line, m.Before, m.After)).Single());
        Assert.Equal("One , two.\n", TextOf(manuscript));
    }

    [Fact]
    public void A_rule_that_is_switched_off_mends_nothing()
    {
        using var manuscript = Folder("One , two.\n", "lint: {ZL102: off}\n");
        new ManuscriptFixes(manuscript.Folder, new DiagnosticBag()).Run(write: true);
        Assert.Equal("One , two.\n", TextOf(manuscript));
    }

    [Fact]
    public void Whatever_is_mended_keeps_its_shape_and_is_mended_once() => WritableDocuments.Any.Sample(document =>
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("images/a.png", TempManuscript.Png);
        foreach (var file in ManuscriptWriter.Write(document))
            manuscript.Write(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Content));
        var before = Skeleton.Of(manuscript.Read().Document);
        new ManuscriptFixes(manuscript.Folder, new DiagnosticBag()).Run(write: true);
        Assert.Equal(before, Skeleton.Of(manuscript.Read().Document));
        var again = new ManuscriptFixes(manuscript.Folder, new DiagnosticBag());
        again.Run(write: true);
        Assert.Empty(again.Mended);
        Assert.Empty(Directory.EnumerateFiles(manuscript.Folder, "*.mended"));
    }, iter: 60);

    private static string Mended(string text)
    {
        using var manuscript = Folder(text);
        new ManuscriptFixes(manuscript.Folder, new DiagnosticBag()).Run(write: true);
        return TextOf(manuscript);
    }

    private static TempManuscript Folder(string text, string more = "")
    {
        var manuscript = new TempManuscript(("zine.yaml", "title: T\n" + more));
        manuscript.Write("01.md", System.Text.Encoding.UTF8.GetBytes(text));
        return manuscript;
    }

    private static string TextOf(TempManuscript manuscript) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(manuscript.Folder, "01.md")));
}
