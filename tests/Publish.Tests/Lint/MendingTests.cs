using CsCheck;
using Publish.Lint.Fixing;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Press.Mending;
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

    /// <summary>The settings and the first file are mended before the second one refuses.</summary>
    [Fact]
    public void Several_files_are_mended_or_none()
    {
        using var manuscript = Folder("One , two.\n", "language: German\n");
        manuscript.Write("02.md", "Three , four.\n"u8.ToArray());
        var second = Path.Combine(manuscript.Folder, "02.md");
        File.SetAttributes(second, FileAttributes.ReadOnly);
        var settings = File.ReadAllText(Path.Combine(manuscript.Folder, "zine.yaml"));
        var bag = new DiagnosticBag();
        var fixes = new ManuscriptFixes(manuscript.Folder, bag);
        Assert.False(fixes.Run(write: true));
        Assert.Equal(("ZP343", "02.md"), bag.Sorted().Select(said => (said.Code, said.Path)).Single());
        Assert.Empty(fixes.Mended);
        Assert.Equal(("One , two.\n", settings), (TextOf(manuscript), File.ReadAllText(Path.Combine(manuscript.Folder, "zine.yaml"))));
        File.SetAttributes(second, FileAttributes.Normal);
        Assert.True(fixes.Run(write: true));
        Assert.Equal(("One, two.\n", "Three, four.\n"), (TextOf(manuscript), File.ReadAllText(second)));
        Assert.False(Directory.Exists(Path.Combine(manuscript.Folder, ".publish")));
    }

    [Fact]
    public void What_a_killed_mending_left_is_taken_back_before_the_next_command_reads()
    {
        using var manuscript = Folder("One, two.\n");
        manuscript.Write(".publish/making-1/old/01.md", "One , two.\n"u8.ToArray());
        manuscript.Write(".publish/making-1/put-0/01.md", "One, two.\n"u8.ToArray());
        manuscript.Write(".publish/making-1/undo", []);
        manuscript.Write(".publish/making-1/journal", """{"placed":[["01.md",true]],"removed":[],"folders":[],"whole":true}"""u8.ToArray());
        Assert.Contains("ZP427", new Publish.Press.Pressroom().Read(manuscript.Folder, cancellation: TestContext.Current.CancellationToken).Problems.Select(said => said.Code));
        Assert.Equal("One , two.\n", TextOf(manuscript));
        Assert.False(Directory.Exists(Path.Combine(manuscript.Folder, ".publish")));
    }

    [Fact]
    public void A_rule_that_is_switched_off_mends_nothing()
    {
        using var manuscript = Folder("One , two.\n", "lint: {ZL102: off}\n");
        new ManuscriptFixes(manuscript.Folder, new DiagnosticBag()).Run(write: true);
        Assert.Equal("One , two.\n", TextOf(manuscript));
    }

    [Fact, Trait("Tier", "Long")]
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

    [Theory]
    [InlineData("We went to the shore\n. . .\nand back.\n")]
    [InlineData("We went . . . and came back.\n")]
    [InlineData("Fold it\n, then press.\n")]
    [InlineData("That was fun :)\n")]
    [InlineData("Type ls . and look.\n")]
    public void What_may_be_meant_as_it_stands_is_not_mended(string text) => Assert.Equal(text, Mended(text));

    [Theory]
    [InlineData("Bread\tthree\nMilk\ttwo\n")]
    [InlineData("Bread   three\nMilk    two\n")]
    [InlineData("Am    G\nHush now, you\nC     D\nsmall one.\n")]
    [InlineData("Am    G    C\nHush now, you small one.\n")]
    public void Spaces_that_set_words_under_each_other_stay(string text) => Assert.Equal(text, Mended(text));

    [Fact]
    public void A_typist_s_two_spaces_behind_each_sentence_are_mended() =>
        Assert.Equal("Fold it. Press it.\nStaple it. Trim it.\n", Mended("Fold it.  Press it.\nStaple it.  Trim it.\n"));

    [Theory]
    [InlineData("Type mount -o rw,noatime,uid=1000 /dev/sda first.\n")]
    [InlineData("Type mount -o rw,noatime first.\n")]
    [InlineData("The line says nofail,noatime,ro in it.\n")]
    [InlineData("Then for(;;) goes on.\n")]
    [InlineData("Call number 555-1234 first.\n")]
    [InlineData("Bring (a) Paper, (b) Ink and (c) Glue.\n")]
    public void What_is_typed_to_a_machine_or_is_a_number_or_a_letter_stays(string text) => Assert.Equal(text, Mended(text));

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
