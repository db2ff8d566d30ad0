using Publish.Acceptance.Running;
using Publish.Tests.Pdf;

namespace Publish.Acceptance.Imposing;

/// <summary>What cannot be imposed: refused in words, and nothing lost.</summary>
public sealed class BadPdfTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    private Ended Impose(byte[] pdf, params string[] options)
    {
        File.WriteAllBytes(scratch["zine.pdf"], pdf);
        File.WriteAllText(scratch["sheets.pdf"], "what was there");
        var ended = new Command().In(scratch.Path).Run(["impose", "zine.pdf", "-o", "sheets.pdf", .. options]);
        if (ended.Exit != 0) Assert.Equal("what was there", File.ReadAllText(scratch["sheets.pdf"]));
        return ended;
    }

    private static byte[] Good(int pages = 3)
    {
        var pdf = new HandPdf();
        for (var page = 0; page < pages; page++) pdf.Numbered();
        return pdf.Make();
    }

    [Fact]
    public void A_file_that_is_no_PDF() => Impose("a text that is called zine.pdf"u8.ToArray()).Refused("ZP970");

    [Fact]
    public void An_empty_file() => Impose([]).Refused("ZP970");

    [Fact]
    public void A_file_that_is_not_there() => new Command().In(scratch.Path).Run("impose", "nowhere.pdf").Refused("ZP630");

    [Fact]
    public void No_pages() => Impose(new HandPdf().Make()).Refused("ZP722");

    [Fact]
    public void A_hundred_thousand_pages()
    {
        var pdf = new HandPdf();
        var contents = pdf.AddStream("0 0 9 9 re f");
        for (var page = 0; page < 100_000; page++) pdf.Page($"{contents} 0 R");
        Impose(pdf.Make()).Refused("ZP722");
    }

    [Fact]
    public void Cut_off_in_the_middle()
    {
        var whole = Good(8);
        Impose(whole[..(whole.Length / 2)]).Says("ZP727").Well();
    }

    [Fact]
    public void A_sheet_smaller_than_the_page() => Impose(Good(), "--sheet", "100x100mm", "--scale", "actual").Refused("ZP611");

    [Fact]
    public void Paper_as_thick_as_a_board() => Impose(Good(), "--caliper", "3mm").Refused("ZP613");

    [Fact]
    public void A_signature_longer_than_the_text() => Impose(Good(), "--scheme", "signatures", "--signature", "9").Says("ZP612").Well();

    [Fact]
    public void Pages_that_are_not_there() => Impose(Good(), "--pages", "2-9").Refused("ZP633");

    [Fact]
    public void A_scheme_that_there_is_not() => Impose(Good(), "--scheme", "sadle").Refused("ZP610");

    [Fact]
    public void A_lock_without_its_key()
    {
        File.WriteAllBytes(scratch["open.pdf"], Good());
        Tool.Run("qpdf", ["--encrypt", "sesame", "owner", "256", "--", scratch["open.pdf"], scratch["locked.pdf"]]);
        var locked = File.ReadAllBytes(scratch["locked.pdf"]);
        Impose(locked).Refused("ZP721");
        Impose(locked, "--password", "abracadabra").Refused("ZP721");
        Impose(locked, "--password", "sesame").Well();
    }

    [Fact]
    public void The_source_is_never_written_over()
    {
        File.WriteAllBytes(scratch["zine.pdf"], Good());
        new Command().In(scratch.Path).Run("impose", "zine.pdf", "-o", "zine.pdf").Refused("ZP635");
        Assert.Equal(Good(), File.ReadAllBytes(scratch["zine.pdf"]));
    }

    [Fact]
    public void What_somebody_else_made_is_not_written_over_unasked()
    {
        File.WriteAllBytes(scratch["zine.pdf"], Good());
        File.WriteAllText(scratch["zine-saddle-a4.pdf"], "a diary");
        new Command().In(scratch.Path).Run("impose", "zine.pdf").Refused("ZP636");
        File.Delete(scratch["zine-saddle-a4.pdf"]);
        new Command().In(scratch.Path).Run("impose", "zine.pdf").Well();
        new Command().In(scratch.Path).Run("impose", "zine.pdf").Well();
    }

    [Fact]
    public void The_same_PDF_gives_the_same_bytes()
    {
        Impose(Good()).Well();
        var first = File.ReadAllBytes(scratch["sheets.pdf"]);
        Impose(Good()).Well();
        Assert.Equal(first, File.ReadAllBytes(scratch["sheets.pdf"]));
    }
}
