using Publish.Model.Source;
using Publish.Pdf.Standards.Profiles;

namespace Publish.Pdf;

/// <summary>What a file's colours are meant for: black on paper, a press as its ICC profile describes it, or a screen.</summary>
public sealed class OutputProfile
{
    private const int NewestVersion = 4;

    private readonly Lazy<byte[]> bytes;
    private readonly ScreenToPress? press;

    private OutputProfile(int components, string description, Func<byte[]> make, ScreenToPress? press = null) =>
        (Components, Description, bytes, this.press) = (components, description, new Lazy<byte[]>(make), press);

    /// <summary>Nothing but grey; small, and made here.</summary>
    public static OutputProfile Grey { get; } = new(1, GreyProfile.Description, GreyProfile.Make);

    /// <summary>sRGB; small, and made here.</summary>
    public static OutputProfile Screen { get; } = new(3, ScreenProfile.Description, ScreenProfile.Make);

    /// <summary>1 for grey, 3 for RGB, 4 for CMYK.</summary>
    public int Components { get; }

    /// <summary>What people call it.</summary>
    public string Description { get; }

    internal byte[] Bytes => bytes.Value;

    /// <summary>The profile that a print shop sent, for PDF/X-4: of a printing condition, in CMYK or grey. Null, with a diagnostic, for any other.</summary>
    /// <param name="name">The file, as it is named in the settings.</param>
    /// <param name="span">Where it is named.</param>
    public static OutputProfile? OfPress(ReadOnlyMemory<byte> data, string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        var file = IccFile.Read(data);
        if (file is null) diagnostics.NotAProfile(span, name);
        else if (file.Class != "prtr") diagnostics.ProfileOfNoPress(span, name, file.Class);
        else if (file.Version is < 2 or > NewestVersion) diagnostics.ProfileTooNew(span, name, file.Version);
        else if (file.Space == "GRAY") return new(1, Named(file, name), data.ToArray);
        else if (file.Space != "CMYK") diagnostics.ProfileOfOtherInks(span, name, file.Space.Trim());
        else if (Table(file) is not { } table) diagnostics.ProfileWithoutTable(span, name);
        else return new(4, Named(file, name), data.ToArray, new ScreenToPress(table));
        return null;
    }

    /// <summary>Colours of a screen as this press's inks; black and grey stay black ink alone.</summary>
    internal InkColour Convert(InkColour colour)
    {
        if (colour.Kind != InkKind.Rgb || press is null) return colour;
        Span<float> inks = stackalloc float[4];
        press.Convert(colour.A / 1000.0, colour.B / 1000.0, colour.C / 1000.0, inks);
        return InkColour.Cmyk(Thousandths(inks[0]), Thousandths(inks[1]), Thousandths(inks[2]), Thousandths(inks[3]));
    }

    /// <summary>Pixels of a screen as this press's inks.</summary>
    internal byte[] Convert(ReadOnlySpan<byte> rgb) => press!.Convert(rgb);

    private static PressTable? Table(IccFile file) => file.Connection != "Lab " ? null : PressTable.Read(file.Tag("B2A0")) ?? PressTable.Read(file.Tag("B2A1"));

    private static string Named(IccFile file, string name) => file.Description.Length > 0 ? file.Description : Path.GetFileNameWithoutExtension(name);

    private static int Thousandths(float ink) => (int)Math.Round(ink * 1000);
}
