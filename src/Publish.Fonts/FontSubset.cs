using Publish.Fonts.Native;
using Publish.Fonts.Sfnt;

namespace Publish.Fonts;

/// <summary>Cuts a face down to the glyphs that a document uses, with hb-subset.</summary>
public static partial class FontSubset
{
    private const uint NoHinting = 0x1;
    private const uint KeepOutlineOfMissing = 0x40;
    private const int DropTables = 3;

    // A PDF places glyphs by number and carries their text beside them: only outlines and widths are of use to it.
    private static readonly string[] Unneeded =
    [
        "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "cmap", "name", "OS/2", "post", "gasp", "DSIG", "STAT", "meta",
        "hdmx", "VDMX", "LTSH", "PCLT", "FFTM", "vhea", "vmtx", "VORG", "COLR", "CPAL", "SVG ",
    ];

    /// <summary>
    /// A subset for embedding in a PDF: outlines and widths only, without hints and layout. TrueType outlines stay TrueType and CFF
    /// stays CFF. The same face and glyphs give the same bytes.
    /// </summary>
    /// <exception cref="FontFormatException">The outlines are broken.</exception>
    public static SubsetFont Make(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        var input = HarfBuzz.SubsetInputCreate();
        try
        {
            HarfBuzz.SubsetSetFlags(input, NoHinting | KeepOutlineOfMissing);
            var drop = HarfBuzz.SubsetSet(input, DropTables);
            foreach (var tag in Unneeded)
                HarfBuzz.SetAdd(drop, SfntFile.Tag(tag));
            var wanted = HarfBuzz.SubsetGlyphSet(input);
            HarfBuzz.SetAdd(wanted, 0);
            foreach (var glyph in glyphs)
                HarfBuzz.SetAdd(wanted, glyph);
            return Run(face, input, glyphs);
        }
        finally
        {
            HarfBuzz.SubsetInputDestroy(input);
        }
    }

    private static SubsetFont Run(FontFace face, nint input, IReadOnlyCollection<ushort> glyphs)
    {
        var plan = HarfBuzz.SubsetPlanCreate(face.Native.Face, input);
        if (plan == 0)
            throw Broken(face);
        try
        {
            var map = HarfBuzz.SubsetPlanMapping(plan);
            var moved = new Dictionary<ushort, ushort>(glyphs.Count + 1) { [0] = 0 };
            foreach (var glyph in glyphs)
                moved[glyph] = (ushort)HarfBuzz.MapGet(map, glyph);
            return new SubsetFont(Bytes(face, plan), moved);
        }
        finally
        {
            HarfBuzz.SubsetPlanDestroy(plan);
        }
    }

    private static unsafe byte[] Bytes(FontFace face, nint plan)
    {
        var made = HarfBuzz.SubsetPlanExecute(plan);
        if (made == 0)
            throw Broken(face);
        var blob = HarfBuzz.FaceBlob(made);
        var first = HarfBuzz.BlobData(blob, out var length);
        var bytes = new ReadOnlySpan<byte>(first, (int)length).ToArray();
        HarfBuzz.BlobDestroy(blob);
        HarfBuzz.FaceDestroy(made);
        return bytes.Length > 0 ? bytes : throw Broken(face);
    }

    private static FontFormatException Broken(FontFace face) =>
        new($"The outlines of the font {face.PostScriptName} are broken, so it cannot be embedded.");
}
