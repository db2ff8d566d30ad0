using Publish.Pdf.Syntax;

namespace Publish.Pdf.Resources;

/// <summary>How a picture's bytes are packed.</summary>
internal enum PicturePacking
{
    /// <summary>The JPEG file itself.</summary>
    Jpeg,

    /// <summary>Deflated rows, each after PNG's filter byte.</summary>
    FilteredRows,
}

/// <summary>What a page shows in the unit square, ready for any file.</summary>
internal interface IPreparedPicture
{
    /// <summary>Writes it, and whatever it needs.</summary>
    PdfRef Write(PdfFile file);
}

/// <summary>A picture as PDF takes it, shared by all files that show it.</summary>
/// <param name="Components">1 grey, 3 RGB, 4 CMYK.</param>
internal sealed record PreparedPicture(int Width, int Height, int Components, int BitDepth, PicturePacking Packing, byte[] Data) : IPreparedPicture
{
    /// <summary>0 is full ink, as Adobe's CMYK JPEGs have it.</summary>
    public bool IsInverted { get; init; }

    /// <summary>Three bytes a colour; empty for none.</summary>
    public byte[] Palette { get; init; } = [];

    /// <summary>What is opaque; null where all is.</summary>
    public PreparedPicture? Mask { get; init; }

    /// <summary>EXIF's: how the pixels must still be turned; 1 is upright.</summary>
    public int Orientation { get; init; } = 1;

    public PdfRef Write(PdfFile file)
    {
        var mask = Mask?.Write(file) ?? PdfRef.None;
        var picture = file.WriteStream(file.Reserve(), Data, entries => WriteEntries(entries, mask));
        return Orientation == 1 ? picture : WriteTurned(file, picture);
    }

    private void WriteEntries(DictionaryScope entries, PdfRef mask)
    {
        entries.Named(Key.Type, Name.XObject).Named(Key.Subtype, Name.Image);
        entries.Integer(Key.Width, Width).Integer(Key.Height, Height).Integer(Key.BitsPerComponent, BitDepth);
        if (Palette.Length > 0)
            WritePalette(entries);
        else
            entries.Named(Key.ColorSpace, Components switch { 1 => Name.DeviceGray, 3 => Name.DeviceRgb, _ => Name.DeviceCmyk });
        if (IsInverted)
            entries.Raw(Key.Decode, "[1 0 1 0 1 0 1 0]"u8);
        if (!mask.IsNone)
            entries.Ref(Key.SMask, mask);
        entries.Named(Key.Filter, Packing == PicturePacking.Jpeg ? Name.DctDecode : Name.FlateDecode);
        if (Packing != PicturePacking.FilteredRows)
            return;
        using var parameters = entries.Dictionary(Key.DecodeParms);
        parameters.Integer(Key.Predictor, 15).Integer(Key.Colors, Components).Integer(Key.BitsPerComponent, BitDepth).Integer(Key.Columns, Width);
    }

    private void WritePalette(DictionaryScope entries)
    {
        using var space = entries.Array(Key.ColorSpace);
        space.Named(Name.Indexed).Named(Name.DeviceRgb).Integer((Palette.Length / 3) - 1).Bytes(Palette);
    }

    // Pages place every picture upright; one that is stored turned is wrapped in a form that turns it.
    private PdfRef WriteTurned(PdfFile file, PdfRef picture)
    {
        var content = new ByteSink();
        content.Raw(PictureTurn.Matrix(Orientation)).Raw(Operator.Transform).Raw("/I"u8).Raw(Operator.Paint);
        return file.WriteStream(file.Reserve(), content.Written, entries =>
        {
            entries.Named(Key.Type, Name.XObject).Named(Key.Subtype, Name.Form).Raw(Key.BBox, "[0 0 1 1]"u8);
            using var resources = entries.Dictionary(Key.Resources);
            using var objects = resources.Dictionary(Key.XObject);
            objects.Ref("/I"u8, picture);
        });
    }
}

/// <summary>
/// The matrix that turns a picture upright within the unit square, for each of EXIF's orientations (Exif 2.32, tag 0x0112):
/// <code>
///   1 F     2  F   3   ꓞ   4 L     5 transposed   6 turned right   7 transversed   8 turned left
/// </code>
/// </summary>
internal static class PictureTurn
{
    public static ReadOnlySpan<byte> Matrix(int orientation) => orientation switch
    {
        2 => "-1 0 0 1 1 0"u8,
        3 => "-1 0 0 -1 1 1"u8,
        4 => "1 0 0 -1 0 1"u8,
        5 => "0 -1 -1 0 1 1"u8,
        6 => "0 -1 1 0 0 1"u8,
        7 => "0 1 1 0 0 0"u8,
        8 => "0 1 -1 0 1 0"u8,
        _ => "1 0 0 1 0 0"u8,
    };
}
