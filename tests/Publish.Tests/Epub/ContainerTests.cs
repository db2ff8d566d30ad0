using System.Text;

namespace Publish.Tests.Epub;

public sealed class ContainerTests
{
    private static readonly byte[] Bytes = EpubFile.Of(TortureDocument.Document, TortureDocument.Content()).Bytes;

    [Fact]
    public void The_type_stands_first_and_stored()
    {
        // Local header of 30 bytes, the name, and the content at byte 38 (OCF 3.3, section 4.3).
        Assert.Equal(0, Bytes[8]);
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(Bytes, 30, 28));
    }

    [Fact]
    public void Nothing_of_the_machine_is_written()
    {
        var central = Find("PK\u0001\u0002"u8);
        Assert.Equal([20, 0], Bytes[(central + 4)..(central + 6)]);
        Assert.Equal([0, 0, 0x21, 0], Bytes[10..14]);
    }

    [Fact]
    public void The_same_values_give_the_same_bytes() =>
        Assert.Equal(Bytes, EpubFile.Of(TortureDocument.Document, TortureDocument.Content()).Bytes);

    [Fact]
    public void Pictures_that_the_text_does_not_show_are_left_out() =>
        Assert.DoesNotContain("EPUB/images/unused.png", EpubFile.Of(TortureDocument.Document, TortureDocument.Content()).Files.Keys);

    private static int Find(ReadOnlySpan<byte> mark) => Bytes.AsSpan().IndexOf(mark);
}
