using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>A font of the file.</summary>
/// <param name="Name">As the file has it; may be empty.</param>
/// <param name="Reader">Null where it could not be read: then its type is measured roughly.</param>
internal sealed record PressFont(string Name, bool IsEmbedded, bool IsTwoByte, IFont? Reader)
{
    private const double UsualWidth = 0.5;

    private readonly Dictionary<int, CharacterBoundingBox?> measured = [];
    private readonly Dictionary<int, string> texts = [];

    /// <summary>Its glyphs are contents of their own; null of other fonts.</summary>
    public DrawnGlyphs? Drawn { get; init; }

    public double Width(int code) => Drawn is { } drawn ? drawn.Width(code) : Measured(code)?.Width ?? (IsTwoByte ? 1 : UsualWidth);

    /// <summary>Round what is drawn, in ems; null for a glyph without ink.</summary>
    public (double Left, double Bottom, double Right, double Top)? Box(int code)
    {
        if (Measured(code) is not { } measured) return (0, 0, UsualWidth, 0.7);
        var box = measured.GlyphBounds;
        // Of a font that is not in the file nothing is known but that it prints.
        if (box.Width <= 0 && box.Height <= 0 && !IsEmbedded) return (0, 0, UsualWidth, 0.7);
        return box.Width <= 0 && box.Height <= 0 ? null
            : (Math.Min(box.BottomLeft.X, box.TopRight.X), Math.Min(box.BottomLeft.Y, box.TopRight.Y), Math.Max(box.BottomLeft.X, box.TopRight.X), Math.Max(box.BottomLeft.Y, box.TopRight.Y));
    }

    public string Text(int code)
    {
        if (texts.TryGetValue(code, out var known)) return known;
        try
        {
            return texts[code] = Reader is not null && Reader.TryGetUnicode(code, out var text) ? text ?? "" : "";
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return "";
        }
    }

    /// <summary>The glyph's polygons, in ems; null where there are none to be had.</summary>
    public List<Spot[]>? Shape(int code)
    {
        try
        {
            if (Reader is null || Drawn is not null || !Reader.TryGetNormalisedPath(code, out var parts) || parts is null) return null;
            return [.. parts.Select(part => part.Commands.SelectMany(Spots).ToArray()).Where(part => part.Length > 2)];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static IEnumerable<Spot> Spots(PdfSubpath.IPathCommand command) => command switch
    {
        PdfSubpath.Move move => [new(move.Location.X, move.Location.Y)],
        PdfSubpath.Line line => [new(line.From.X, line.From.Y), new(line.To.X, line.To.Y)],
        PdfSubpath.CubicBezierCurve curve => [new(curve.FirstControlPoint.X, curve.FirstControlPoint.Y), new(curve.SecondControlPoint.X, curve.SecondControlPoint.Y), new(curve.EndPoint.X, curve.EndPoint.Y)],
        PdfSubpath.QuadraticBezierCurve curve => [new(curve.ControlPoint.X, curve.ControlPoint.Y), new(curve.EndPoint.X, curve.EndPoint.Y)],
        _ => [],
    };

    // A damaged font makes the reader fail in many ways, at any glyph; its type is then measured roughly.
    private CharacterBoundingBox? Measured(int code)
    {
        if (measured.TryGetValue(code, out var known)) return known;
        try
        {
            return measured[code] = Reader?.GetBoundingBox(code);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return measured[code] = null;
        }
    }
}

/// <summary>A font of Type 3: each glyph is drawn by contents (ISO 32000-1, 9.6.5).</summary>
internal sealed class DrawnGlyphs(SourceObjects objects, DictionaryToken font)
{
    private readonly Dictionary<int, StreamToken?> glyphs = [];
    private readonly DictionaryToken? procedures = objects.Resolve(SourceObjects.Entry(font, "CharProcs")) as DictionaryToken;
    private readonly string?[] names = Names(objects, font);
    private readonly double[] widths = objects.Resolve(SourceObjects.Entry(font, "Widths")) is ArrayToken { Length: <= 256 } array ? [.. array.Data.Select(item => objects.Number(item) ?? 0)] : [];
    private readonly int first = (int)Math.Clamp(objects.Number(SourceObjects.Entry(font, "FirstChar")) ?? 0, 0, 255);

    public Affine Matrix { get; } = Affine.Of(objects.Numbers(SourceObjects.Entry(font, "FontMatrix")) ?? []) ?? new(0.001, 0, 0, 0.001, 0, 0);

    public DictionaryToken? Resources { get; } = objects.Resolve(SourceObjects.Entry(font, "Resources")) as DictionaryToken;

    public double[] Box { get; } = objects.Numbers(SourceObjects.Entry(font, "FontBBox")) is { Length: 4 } box ? box : [0, 0, 0, 0];

    /// <summary>What was found of each glyph, so that it is looked into once.</summary>
    public Dictionary<int, double[]> Played { get; } = [];

    public double Width(int code) => code - first is >= 0 and var index && index < widths.Length ? widths[index] * Matrix.A : 0;

    public string Name(int code) => names[code & 255] ?? "";

    /// <summary>Null where it draws nothing.</summary>
    public StreamToken? Glyph(int code)
    {
        if (glyphs.TryGetValue(code, out var known)) return known;
        return glyphs[code] = procedures is not null && names[code & 255] is { } name ? objects.Resolve(SourceObjects.Entry(procedures, name)) as StreamToken : null;
    }

    private static string?[] Names(SourceObjects objects, DictionaryToken font)
    {
        var names = new string?[256];
        if (objects.Resolve(SourceObjects.Entry(font, "Encoding")) is not DictionaryToken encoding || objects.Resolve(SourceObjects.Entry(encoding, "Differences")) is not ArrayToken differences)
            return names;
        var code = 0;
        foreach (var item in differences.Data.Take(1024))
            if (objects.Resolve(item) is NameToken name) names[code++ & 255] = name.Data;
            else if (objects.Number(item) is { } number) code = (int)Math.Clamp(number, 0, 255);
        return names;
    }
}
