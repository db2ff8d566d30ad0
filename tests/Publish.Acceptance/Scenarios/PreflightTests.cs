using Publish.Acceptance.Running;

namespace Publish.Acceptance.Scenarios;

/// <summary>Our own preflight on our own files, which it passes, and on one that Ghostscript made of what no press takes.</summary>
public sealed class PreflightTests : IDisposable
{
    private const string Bad = """
        %!PS
        /Helvetica findfont 24 scalefont setfont 72 700 moveto (Ghost) show
        0.9 0.9 0.9 0.9 setcmykcolor 0 0 200 200 rectfill
        0.05 setlinewidth 0 setgray 50 400 moveto 300 400 lineto stroke
        showpage
        """;

    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void What_goes_to_a_print_shop_passes()
    {
        Run("build", Shared.Sample, "--for", "printshop", "--only", "booklet").Well();
        var dist = new Dist(scratch["dist"]);
        Run("preflight", dist.One("-printshop-pages.pdf"), dist.One("-printshop-cover.pdf"), "--strict").Well();
    }

    [Fact]
    public void What_no_press_takes_is_named_with_page_and_code()
    {
        scratch.Write("bad.ps", Bad);
        Made("gs", "-q", "-o", scratch["bad.pdf"], "-sDEVICE=pdfwrite", "-dEmbedAllFonts=false", scratch["bad.ps"]);
        var ended = Run("preflight", "bad.pdf", "--json");
        Assert.Equal(1, ended.Exit);
        var codes = ended.Json().GetProperty("files")[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).ToList();
        foreach (var code in (string[])["ZP640", "ZP644", "ZP645", "ZP648"])
            Assert.Contains(code, codes);
    }

    private Ended Run(params string[] arguments) => new Command().In(scratch.Path).Run(arguments);

    private void Made(string program, params string[] arguments)
    {
        try
        {
            new Command().In(scratch.Path).Run(program, (IEnumerable<string>)arguments).Well();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not here");
        }
    }
}
