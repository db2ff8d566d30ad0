using CsCheck;
using Publish.Delivery.Printing.Ipp;

namespace Publish.Tests.Delivery.Printing;

public sealed class IppTests
{
    /// <summary>The example of RFC 8010, appendix A.1, cut to its first attributes, byte by byte.</summary>
    [Fact]
    public void A_request_is_written_as_the_standard_s_example_has_it()
    {
        var request = IppMessage.Request(IppOperation.PrintJob, [new("printer-uri", IppValue.Uri("ipp://printer.example.com/ipp/print/pinetree"))]) with { Version = IppMessage.Version1 };
        var expected = "0101" + "0002" + "00000001" + "01"
            + "47" + "0012" + Hex("attributes-charset") + "0005" + Hex("utf-8")
            + "48" + "001b" + Hex("attributes-natural-language") + "0002" + Hex("en")
            + "45" + "000b" + Hex("printer-uri") + "002c" + Hex("ipp://printer.example.com/ipp/print/pinetree")
            + "03";
        Assert.Equal(expected, Convert.ToHexStringLower(IppWriter.Write(request)));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var message = new IppMessage(IppMessage.Version2, 0x000B, 7,
        [
            new(IppTag.OperationGroup, [new("attributes-charset", new IppValue(IppTag.Charset, "utf-8"))]),
            new(IppTag.PrinterGroup,
            [
                new("printer-info", new IppValue(IppTag.Text, "Drucker im Büro")),
                new("copies-supported", new IppValue(IppTag.Range, Number: 1, Upper: 99)),
                new("media-supported", [IppValue.Keyword("iso_a4_210x297mm"), IppValue.Keyword("na_letter_8.5x11in")]),
                new("color-supported", new IppValue(IppTag.Boolean, Number: 1)),
                new("printer-state", new IppValue(IppTag.Enum, Number: 3)),
            ]),
        ]);
        var bytes = IppWriter.Write(message);
        var read = IppReader.Read(bytes);
        Assert.Equal(bytes, IppWriter.Write(read));
        Assert.Equal(["iso_a4_210x297mm", "na_letter_8.5x11in"], read.First(IppTag.PrinterGroup)!.Texts("media-supported"));
    }

    /// <summary>A collection (RFC 8010, section 3.1.6) in a collection, and an attribute after them.</summary>
    [Fact]
    public void Collections_are_passed_over()
    {
        var bytes = Convert.FromHexString("0200" + "0000" + "00000001" + "04"
            + "34" + "0009" + Hex("media-col") + "0000"
            + "4a" + "0000" + "000a" + Hex("media-size") + "34" + "0000" + "0000"
            + "4a" + "0000" + "0005" + Hex("x-dim") + "21" + "0000" + "0004" + "00005208"
            + "37" + "0000" + "0000" + "37" + "0000" + "0000"
            + "44" + "0005" + Hex("sides") + "0009" + Hex("one-sided") + "03");
        var group = IppReader.Read(bytes).First(IppTag.PrinterGroup)!;
        Assert.Equal("one-sided", group.Text("sides"));
        Assert.Empty(group.Values("media-col"));
    }

    [Fact]
    public void Bytes_that_are_no_message_are_refused_and_never_more_than_that() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        try
        {
            IppReader.Read(bytes);
        }
        catch (InvalidDataException)
        {
            // The only way to refuse.
        }
    });

    [Fact]
    public void A_message_that_breaks_off_anywhere_is_refused()
    {
        var whole = IppWriter.Write(IppMessage.Request(IppOperation.GetPrinterAttributes, [PrinterReader.Wanted]));
        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<InvalidDataException>(() => IppReader.Read(whole[..length]));
    }

    private static string Hex(string text) => Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(text));
}
