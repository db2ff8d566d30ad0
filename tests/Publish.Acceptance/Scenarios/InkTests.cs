using Publish.Acceptance.Running;
using Publish.Acceptance.Validators;

namespace Publish.Acceptance.Scenarios;

/// <summary>Inks, plates and presses' colours, as outside programs see the files.</summary>
public sealed class InkTests : IDisposable
{
    private const string Text = "# One {.ink-pink}\n\nSome text with [a pink word]{.ink-pink}.\n\n![A tone](images/tone.png){.ink-pink}\n";

    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_risograph_gets_a_black_file_an_ink_that_any_press_takes_and_a_proof_beside_them()
    {
        var dist = Build("inks: [black, fluorescent-pink]\npapers: [a4]\n", "--only", "riso,proof");
        Kit.ReadyForPress(dist.One("-riso-black.pdf"), bleed: 0).Well();
        Kit.ReadyForPress(dist.One("-riso-fluorescent-pink.pdf"), bleed: 0).Well();
        Assert.Contains("z-riso-proof.pdf", dist.Names);
    }

    [Fact]
    public void An_ink_that_nobody_has_measured_wants_its_colour()
    {
        Write("inks: [black, flourescent-pink]\n");
        Assert.Contains("Was \"fluorescent-pink\" meant?", new Command().In(scratch.Path).Run("build", "zine").Refused("ZP662").All, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_is_printed_through_the_press_s_own_profile()
    {
        Write("inks: [black, fluorescent-pink]\npapers: [a4]\nprint:\n  colour: full\n  profile: press.icc\n");
        File.WriteAllBytes(scratch["zine/press.icc"], Profile());
        Kit.PressReady(Built("--only", "booklet").One("-booklet-a4.pdf")).Well();
    }

    [Theory]
    [InlineData("colour: full\n  profile: press.icc", "ZP660")]
    [InlineData("colour: full\n  profile: ../press.icc", "ZP660")]
    [InlineData("colour: full\n  profile: zine.yaml", "ZP740")]
    public void A_profile_that_is_none_is_refused(string print, string code)
    {
        Write($"print:\n  {print}\n");
        File.WriteAllBytes(scratch["press.icc"], Profile());
        new Command().In(scratch.Path).Run("build", "zine", "--only", "booklet").Refused(code);
    }

    [Fact]
    public void Colour_for_no_press_is_printed_in_grey_and_said_to_be()
    {
        Write("papers: [a4]\nprint:\n  colour: full\n");
        var ended = new Command().In(scratch.Path).Run("build", "zine", "--only", "booklet").Well();
        Assert.Contains("ZP661", ended.All, StringComparison.Ordinal);
        Kit.BlackOnly(new Dist(scratch["dist"]).One("-booklet-a4.pdf")).Well();
    }

    private static byte[] Profile()
    {
        const string Ghostscripts = "/usr/share/color/icc/ghostscript/default_cmyk.icc";
        if (!File.Exists(Ghostscripts)) Assert.Skip("there is no profile of a press here");
        return File.ReadAllBytes(Ghostscripts);
    }

    private Dist Build(string settings, params string[] options)
    {
        Write(settings);
        return Built(options);
    }

    private Dist Built(params string[] options)
    {
        new Command().In(scratch.Path).Run(["build", "zine", .. options]).Well();
        return new(scratch["dist"]);
    }

    private void Write(string settings)
    {
        Zine.Folder(scratch, "zine", "Z", Text, settings);
        Directory.CreateDirectory(scratch["zine/images"]);
        File.Copy(Path.Combine(Shared.Sample, "images", "cover.png"), scratch["zine/images/tone.png"], overwrite: true);
    }
}
