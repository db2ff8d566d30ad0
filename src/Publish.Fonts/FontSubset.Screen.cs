using Publish.Fonts.Native;
using Publish.Fonts.Sfnt;

namespace Publish.Fonts;

public static partial class FontSubset
{
    private const int NameIds = 4;
    private const int LayoutFeatures = 6;

    // Beside those that every text needs (marks, ligatures, kerning), which hb-subset keeps of itself.
    private static readonly string[] ScreenFeatures = ["smcp", "c2sc", "onum", "lnum", "tnum", "pnum", "sups"];

    // The font file travels on its own, so its licence goes with it: 13 is the text, 14 the address (OpenType 1.9, "name").
    private static readonly uint[] LicenceNames = [13, 14];

    /// <summary>
    /// A subset for e-books and web pages: a whole font file for these characters, with their ligatures, small capitals and figures, without hints. The same
    /// face and characters give the same bytes.
    /// </summary>
    /// <param name="characters">Code points; those that the face lacks are passed over.</param>
    /// <exception cref="FontFormatException">The outlines are broken.</exception>
    public static ReadOnlyMemory<byte> ForScreen(FontFace face, IEnumerable<int> characters)
    {
        var input = HarfBuzz.SubsetInputCreate();
        try
        {
            HarfBuzz.SubsetSetFlags(input, NoHinting | KeepOutlineOfMissing);
            AddAll(HarfBuzz.SubsetSet(input, LayoutFeatures), ScreenFeatures);
            foreach (var name in LicenceNames)
                HarfBuzz.SetAdd(HarfBuzz.SubsetSet(input, NameIds), name);
            var wanted = HarfBuzz.SubsetUnicodeSet(input);
            foreach (var character in characters)
                HarfBuzz.SetAdd(wanted, (uint)character);
            return Run(face, input, []).Data;
        }
        finally
        {
            HarfBuzz.SubsetInputDestroy(input);
        }
    }

    private static void AddAll(nint set, string[] tags)
    {
        foreach (var tag in tags)
            HarfBuzz.SetAdd(set, SfntFile.Tag(tag));
    }
}
