using System.Text;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.BadInput;

/// <summary>Texts that are wrong, or only unusual: a clear diagnostic or a right page each time.</summary>
public sealed class BadTextTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void An_empty_file() => Try("").WithoutInsides();

    [Fact]
    public void An_empty_folder()
    {
        Directory.CreateDirectory(scratch["empty"]);
        Assert.Equal(1, new Command().In(scratch.Path).Run("build", "empty").WithoutInsides().Exit);
    }

    [Fact]
    public void No_glossary() => Try("# One\n\nText.\n").Well();

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        Try("# One\n\nTwo words.\n\n> A quotation\n> of two lines.\n").Well();
        var plain = new Dist(scratch["dist"]).Fingerprints.Where(name => !name.Contains(".model", StringComparison.Ordinal) && !name.Contains("manifest", StringComparison.Ordinal)).ToList();
        Write(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("# One\r\n\r\nTwo words.\r\n\r\n> A quotation\r\n> of two lines.\r\n")));
        Build().Well();
        Assert.Equal(plain, new Dist(scratch["dist"]).Fingerprints.Where(name => !name.Contains(".model", StringComparison.Ordinal) && !name.Contains("manifest", StringComparison.Ordinal)));
    }

    [Fact]
    public void Wrong_UTF8_is_named_with_its_line()
    {
        Write([.. "# One\n\nCaf"u8, 0xE9, .. " au lait.\n"u8]);
        Assert.Contains("01-text.md:3:", Build().WithoutInsides().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_of_ten_megabytes() =>
        Try(string.Concat(Enumerable.Repeat("The press stands in the kitchen and the kitchen is full of people. ", 150_000))).Well();

    [Fact]
    public void A_word_longer_than_the_line() => Try($"One {new string('m', 3000)} two.\n").Well();

    [Fact]
    public void Ten_thousand_levels_of_quotation() => Try(new string('>', 10_000) + " deep\n").WithoutInsides();

    [Fact]
    public void Ten_thousand_levels_of_lists() =>
        Try(string.Concat(Enumerable.Range(0, 2_000).Select(level => new string(' ', level * 2) + "- deep\n"))).WithoutInsides();

    [Fact]
    public void A_note_within_a_note() => Try("One.[^a]\n\n[^a]: A note[^b] with a note.\n\n[^b]: The inner one.\n").WithoutInsides();

    [Fact]
    public void A_note_that_calls_itself() => Try("One.[^a]\n\n[^a]: A note that goes round.[^a]\n").WithoutInsides();

    [Fact]
    public void A_reference_to_nothing() => Assert.Matches("01-text.md:3:\\d+: (warning|error)", Try("# One\n\nSee [there](#nowhere).\n").WithoutInsides().Error);

    [Fact]
    public void A_script_in_the_text_is_never_passed_through()
    {
        Try("Before <script>alert(1)</script> after.\n").WithoutInsides();
        foreach (var path in Directory.Exists(scratch["dist"]) ? Directory.EnumerateFiles(scratch["dist"], "*.epub") : [])
            Assert.DoesNotContain("<script", Encoding.UTF8.GetString(File.ReadAllBytes(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_YAML_is_named_with_its_line()
    {
        Zine.Folder(scratch, "zine", "Fine", "Text.\n", "authors: [one, two\n");
        Assert.Matches("zine.yaml:\\d+:\\d+: error", Build().WithoutInsides().Error);
    }

    [Fact]
    public void An_unknown_key_is_named_with_its_line()
    {
        Zine.Folder(scratch, "zine", "Fine", "Text.\n", "titel: Fein\n");
        Assert.Contains("zine.yaml:2:1: warning", Build().WithoutInsides().Error, StringComparison.Ordinal);
    }

    private Ended Try(string text)
    {
        Write(Encoding.UTF8.GetBytes(text));
        return Build();
    }

    private void Write(IEnumerable<byte> text)
    {
        Zine.Folder(scratch, "zine", "Fine", "");
        File.WriteAllBytes(scratch["zine/01-text.md"], [.. text]);
    }

    private Ended Build() => new Command().In(scratch.Path).Run("build", "zine");
}
