using Publish.Pdf.Syntax;

namespace Publish.Pdf.Standards;

/// <summary>
/// A small ICC profile of black ink on white paper, for the output intent of files that paint nothing but grey (ICC.1:2001-04, a monochrome output
/// profile). The tone curve has a gain of 20 % at the middle, as offices' and copiers' uncoated paper has about, and black at 2 % of the paper's light.
/// </summary>
internal static class GreyProfile
{
    public const string Description = "Grey on uncoated paper, dot gain 20 %";

    private const int Steps = 32;
    private const int HeaderLength = 128;
    private const int TagCount = 4;

    public static byte[] Bytes { get; } = Make();

    private static byte[] Make()
    {
        byte[][] tags = [DescriptionTag(), TextTag("No copyright, use freely"), WhitePoint(), ToneCurve()];
        ReadOnlySpan<string> names = ["desc", "cprt", "wtpt", "kTRC"];
        var size = HeaderLength + 4 + (12 * TagCount) + tags.Sum(tag => tag.Length);
        var sink = new ByteSink(size);
        WriteHeader(sink, size);
        Long(sink, TagCount);
        for (int i = 0, at = HeaderLength + 4 + (12 * TagCount); i < TagCount; at += tags[i++].Length)
        {
            Sign(sink, names[i]);
            Long(sink, at);
            Long(sink, tags[i].Length);
        }

        foreach (var tag in tags)
            sink.Raw(tag);
        return sink.ToArray();
    }

    private static void WriteHeader(ByteSink sink, int size)
    {
        Long(sink, size);
        Long(sink, 0);
        Long(sink, 0x02100000);
        Sign(sink, "prtrGRAYXYZ ");
        foreach (var part in (ReadOnlySpan<int>)[2001, 1, 1, 0, 0, 0])
            sink.BigEndian(part);
        Sign(sink, "acsp");
        for (var i = 0; i < 6; i++)
            Long(sink, 0);
        Long(sink, 1);
        Illuminant(sink);
        while (sink.Length < HeaderLength)
            Long(sink, 0);
    }

    // D50, in 16.16 numbers.
    private static void Illuminant(ByteSink sink)
    {
        Long(sink, 0x0000F6D6);
        Long(sink, 0x00010000);
        Long(sink, 0x0000D32D);
    }

    private static byte[] WhitePoint()
    {
        var sink = new ByteSink(20);
        Sign(sink, "XYZ ");
        Long(sink, 0);
        Illuminant(sink);
        return sink.ToArray();
    }

    // Ink a spreads to a + 0.8·a·(1 − a); light is what the covered paper leaves of it.
    private static byte[] ToneCurve()
    {
        var sink = new ByteSink(80);
        Sign(sink, "curv");
        Long(sink, 0);
        Long(sink, Steps + 1);
        for (var step = 0; step <= Steps; step++)
        {
            var ink = Steps - step;
            var covered = (ink * 10 * Steps) + (8 * ink * (Steps - ink));
            sink.BigEndian(65535 - (int)(65535L * 98 * covered / (1000L * Steps * Steps)));
        }

        return Padded(sink);
    }

    private static byte[] TextTag(string text)
    {
        var sink = new ByteSink(64);
        Sign(sink, "text");
        Long(sink, 0);
        Sign(sink, text);
        return Padded(sink.Raw(0));
    }

    // The ASCII text, then empty Unicode and Macintosh texts of their fixed sizes.
    private static byte[] DescriptionTag()
    {
        var sink = new ByteSink(160);
        Sign(sink, "desc");
        Long(sink, 0);
        Long(sink, Description.Length + 1);
        Sign(sink, Description);
        sink.Raw(0);
        sink.Raw(new byte[8 + 3 + 67]);
        return Padded(sink);
    }

    private static byte[] Padded(ByteSink sink)
    {
        while (sink.Length % 4 != 0)
            sink.Raw(0);
        return sink.ToArray();
    }

    private static void Sign(ByteSink sink, string text) => sink.Raw(System.Text.Encoding.ASCII.GetBytes(text));

    private static void Long(ByteSink sink, int value) => sink.BigEndian(value >> 16).BigEndian(value & 0xFFFF);
}
