using System.Buffers.Binary;
using System.Text;
using Publish.Fonts;
using Publish.Tests.Typesetting.Paragraphs;

namespace Publish.Tests.Fonts;

/// <summary>Faces that were broken by hand: whatever HarfBuzz would pass over without a word is said, and what is only unused is not.</summary>
public sealed class FaceTrialTests
{
    private static readonly byte[] Sound = File.ReadAllBytes(Path.Combine(Sample.Styles, "fonts", "courier-prime", "CourierPrime-Regular.ttf"));

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(Sample.Styles, "fonts"), "*.ttf", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Sample.Styles, path))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Sound_faces_are_used_also_those_of_signs(string path) => Assert.Null(FaceTrial.Fault(FontFace.Load(File.ReadAllBytes(Path.Combine(Sample.Styles, path)))));

    [Theory]
    [InlineData("loca", "broken")]
    [InlineData("hmtx", "width")]
    public void Letters_without_outline_or_width_are_said(string table, string word) => Assert.Contains(word, Fault(With(table, new byte[Of(table).Length])), StringComparison.Ordinal);

    /// <summary>Each is made of itself, or of the next one and so on, round in a ring, or ten times of the next one.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1, 10)]
    public void Letters_of_letters_without_end_are_said(int step, int times)
    {
        var glyphs = BinaryPrimitives.ReadUInt16BigEndian(Of("maxp").AsSpan(4));
        var (glyf, loca) = (new MemoryStream(), new MemoryStream());
        for (var glyph = 0; glyph <= glyphs; glyph++)
        {
            loca.Write(Long(glyf.Length));
            if (glyph is 0 || glyph == glyphs) continue;
            glyf.Write([0xFF, 0xFF, 0, 0, 0, 0, 1, 0, 1, 0]);
            for (var part = 0; part < times; part++) glyf.Write([0, (byte)(part < times - 1 ? 0x22 : 2), .. Short((glyph - 1 + step) % (glyphs - 1) + 1), 0, 0]);
            while (glyf.Length % 4 > 0) glyf.WriteByte(0);
        }
        var face = Replaced(Replaced(Sound, "glyf", glyf.ToArray()), "loca", loca.ToArray());
        face[Start(face, "head") + 51] = 1;
        Assert.Contains("outlines", FaceTrial.Fault(FontFace.Load(face)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty", new uint[0], "no glyph")]
    [InlineData("endless", new uint[] { 0, 0xFFFFFFFF, 1 }, "cmap")]
    [InlineData("backwards", new uint[] { 97, 122, 1, 65, 90, 1 }, "cmap")]
    [InlineData("upon each other", new uint[] { 65, 122, 1, 97, 122, 1 }, "cmap")]
    public void Maps_that_lead_nowhere_are_said(string what, uint[] groups, string word)
    {
        byte[] map = [0, 0, 0, 1, 0, 3, 0, 10, .. Long(12), 0, 12, 0, 0, .. Long(16 + (groups.Length * 4)), .. Long(0), .. Long(groups.Length / 3), .. groups.SelectMany(number => Long(number))];
        Assert.Contains(word, $"{what}: {Fault(With("cmap", map))}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_in_order_is_taken() => Assert.Null(Fault(With("cmap", [0, 0, 0, 1, 0, 3, 0, 10, .. Long(12), 0, 12, 0, 0, .. Long(40), .. Long(0), .. Long(2), .. Long(65), .. Long(90), .. Long(36), .. Long(97), .. Long(122), .. Long(68)])));

    [Fact]
    public void A_library_passes_over_them_and_knows_why()
    {
        var folder = Directory.CreateTempSubdirectory("publish-faces-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "own"));
            File.WriteAllBytes(Path.Combine(folder, "own", "Own-Regular.ttf"), With("hmtx", new byte[Of("hmtx").Length]));
            Assert.Equal("Its letters have no width.", Assert.Single(FontLibrary.Unreadable(folder)).Value);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Fault(byte[] face) => FaceTrial.Fault(FontFace.Load(face));

    private static byte[] Of(string table) => Sound.AsSpan(Start(Sound, table), BinaryPrimitives.ReadInt32BigEndian(Sound.AsSpan(Entry(Sound, table) + 12))).ToArray();

    private static byte[] With(string table, byte[] data) => Replaced(Sound, table, data);

    /// <summary>The new table stands at the end of the file.</summary>
    private static byte[] Replaced(byte[] face, string table, byte[] data)
    {
        byte[] changed = [.. face, .. new byte[(4 - (face.Length % 4)) % 4], .. data];
        BinaryPrimitives.WriteInt32BigEndian(changed.AsSpan(Entry(face, table) + 8), changed.Length - data.Length);
        BinaryPrimitives.WriteInt32BigEndian(changed.AsSpan(Entry(face, table) + 12), data.Length);
        return changed;
    }

    private static int Start(byte[] face, string table) => BinaryPrimitives.ReadInt32BigEndian(face.AsSpan(Entry(face, table) + 8));

    private static int Entry(byte[] face, string table) => 12 + (16 * Enumerable.Range(0, 64).First(i => Encoding.ASCII.GetString(face, 12 + (16 * i), 4) == table));

    private static byte[] Long(long number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static byte[] Short(int number) => [(byte)(number >> 8), (byte)number];
}
