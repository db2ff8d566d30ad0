using System.Text;
using Publish.Pdf.Syntax;

namespace Publish.Pdf.Standards.Profiles;

/// <summary>Writes small ICC profiles of version 2.1 (ICC.1:2001-04): the header, the table of tags, and the tags.</summary>
/// <param name="signs">Class, colour space and connection space, four letters each: "prtrGRAYXYZ ".</param>
internal sealed class ProfileWriter(string signs)
{
    private const int HeaderLength = 128;

    private readonly List<(string Name, byte[] Data)> tags = [];

    public ProfileWriter Text(string name, string text) => Tag(name, "text", sink => sink.Raw(Encoding.ASCII.GetBytes(text)).Raw(0));

    /// <summary>The ASCII text, then empty Unicode and Macintosh texts of their fixed sizes.</summary>
    public ProfileWriter Description(string text) => Tag("desc", "desc", sink =>
    {
        Long(sink, text.Length + 1);
        sink.Raw(Encoding.ASCII.GetBytes(text)).Raw(0).Raw(new byte[8 + 3 + 67]);
    });

    /// <param name="x">In 16.16 numbers, as the others.</param>
    public ProfileWriter Colour(string name, int x, int y, int z) => Tag(name, "XYZ ", sink =>
    {
        Long(sink, x);
        Long(sink, y);
        Long(sink, z);
    });

    public ProfileWriter PaperWhite() => Colour("wtpt", 0xF6D6, 0x10000, 0xD32D);

    /// <param name="light">For each step from no light to all of it, 0 to 65535.</param>
    public ProfileWriter Curve(string name, ReadOnlySpan<int> light)
    {
        var values = light.ToArray();
        return Tag(name, "curv", sink =>
        {
            Long(sink, values.Length);
            foreach (var value in values)
                sink.BigEndian(value);
        });
    }

    public byte[] ToArray()
    {
        var size = HeaderLength + 4 + (12 * tags.Count) + tags.Sum(tag => tag.Data.Length);
        var sink = new ByteSink(size);
        WriteHeader(sink, size);
        Long(sink, tags.Count);
        var at = HeaderLength + 4 + (12 * tags.Count);
        foreach (var (name, data) in tags)
        {
            sink.Raw(Encoding.ASCII.GetBytes(name));
            Long(sink, at);
            Long(sink, data.Length);
            at += data.Length;
        }

        foreach (var (_, data) in tags)
            sink.Raw(data);
        return sink.ToArray();
    }

    private ProfileWriter Tag(string name, string type, Action<ByteSink> content)
    {
        var sink = new ByteSink(128);
        sink.Raw(Encoding.ASCII.GetBytes(type));
        Long(sink, 0);
        content(sink);
        while (sink.Length % 4 != 0)
            sink.Raw(0);
        tags.Add((name, sink.ToArray()));
        return this;
    }

    private void WriteHeader(ByteSink sink, int size)
    {
        Long(sink, size);
        Long(sink, 0);
        Long(sink, 0x02100000);
        sink.Raw(Encoding.ASCII.GetBytes(signs));
        foreach (var part in (ReadOnlySpan<int>)[2001, 1, 1, 0, 0, 0])
            sink.BigEndian(part);
        sink.Raw("acsp"u8);
        for (var i = 0; i < 6; i++)
            Long(sink, 0);
        Long(sink, 1);
        foreach (var part in (ReadOnlySpan<int>)[0xF6D6, 0x10000, 0xD32D])
            Long(sink, part);
        while (sink.Length < HeaderLength)
            Long(sink, 0);
    }

    private static void Long(ByteSink sink, int value) => sink.BigEndian(value >> 16).BigEndian(value & 0xFFFF);
}
