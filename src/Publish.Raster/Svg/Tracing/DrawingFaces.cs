using System.Globalization;
using global::Svg.Model;
using Publish.Fonts;
using Publish.Typesetting.Themes;
using SkiaSharp;
using Shim = ShimSkiaSharp;

namespace Publish.Raster.Svg.Tracing;

/// <summary>The faces of a drawing's text: those that it names where the zine has them, else the zine's own of that kind. No face of the machine is asked for.</summary>
internal sealed class DrawingFaces(FontLibrary fonts, FaceTheme theme) : ISvgAssetLoader
{
    private readonly Shaper shaper = new();
    private readonly Dictionary<(string Families, int Weight, bool Italic), FontFace> chosen = [];
    private readonly Dictionary<FontFace, GlyphOutlines> outlines = new(ReferenceEqualityComparer.Instance);

    /// <summary>Families that it names and the zine has not, with those that stand in.</summary>
    public SortedDictionary<string, string> Replaced { get; } = new(StringComparer.Ordinal);

    /// <summary>Signs that no face has.</summary>
    public SortedSet<string> Missing { get; } = new(StringComparer.Ordinal);

    public bool EnableSvgFonts => false;

    public Shim.SKImage LoadImage(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var picture = EmbeddedPicture.Read(bytes);
        return new() { Data = bytes, Width = picture?.PixelWidth ?? 0, Height = picture?.PixelHeight ?? 0 };
    }

    public List<TypefaceSpan> FindTypefaces(string? text, Shim.SKPaint paint) => [new(text ?? "", Measure(text, LookOf(paint, null, null)), paint.Typeface)];

    public Shim.SKFontMetrics GetFontMetrics(Shim.SKPaint paint)
    {
        var face = FaceOf(paint.Typeface);
        var em = paint.TextSize / face.UnitsPerEm;
        return new()
        {
            Top = -face.BoundingBox.Top * em, Ascent = -face.Ascender * em, Descent = -face.Descender * em, Bottom = -face.BoundingBox.Bottom * em, Leading = face.LineGap * em,
            UnderlinePosition = -face.Underline.Top * em, UnderlineThickness = face.Underline.Thickness * em, StrikeoutPosition = -face.Strikeout.Top * em, StrikeoutThickness = face.Strikeout.Thickness * em,
        };
    }

    public float MeasureText(string? text, Shim.SKPaint paint, ref Shim.SKRect bounds)
    {
        var look = LookOf(paint, null, null);
        var width = Measure(text, look);
        bounds = new(0, -look.Face.Ascender * look.Size / look.Face.UnitsPerEm, width, -look.Face.Descender * look.Size / look.Face.UnitsPerEm);
        return width;
    }

    /// <summary>Null: what clips and patterns want of text, Svg.Skia does without.</summary>
    public Shim.SKPath? GetTextPath(string? text, Shim.SKPaint paint, float x, float y)
    {
        using var path = Outline(text ?? "", LookOf(paint, null, null), x, y);
        return new global::Svg.Skia.SkiaModel(new()).FromSKPath(path);
    }

    public TextLook LookOf(Shim.SKPaint paint, Shim.SKFont? font, Shim.SKTextAlign? align) => new(
        FaceOf(font?.Typeface ?? paint.Typeface), font?.Size ?? paint.TextSize, align ?? paint.TextAlign);

    /// <summary>The outlines of a text, whose origin is where its look ranges it.</summary>
    public SKPath Outline(string text, TextLook look, float x, float y)
    {
        using var whole = new SKPathBuilder();
        var pen = x - (look.Align switch { Shim.SKTextAlign.Center => Measure(text, look) / 2, Shim.SKTextAlign.Right => Measure(text, look), _ => 0 });
        foreach (var run in Runs(text, look.Face)) pen += OutlinesOf(run.Face).Add(whole, run, pen, y, look.Size);
        return whole.Detach();
    }

    /// <summary>The same for a part that is placed, turned and stretched by itself.</summary>
    public SKPath Outline(Shim.PositionedTextRunFragment fragment, TextLook look)
    {
        var path = Outline(fragment.Text, look, fragment.Point.X, fragment.Point.Y);
        var turn = SKMatrix.CreateRotationDegrees(fragment.RotationDegrees, fragment.Point.X, fragment.Point.Y);
        path.Transform(fragment.ScaleX == 1 ? turn : turn.PreConcat(SKMatrix.CreateScale(fragment.ScaleX, 1, fragment.ScaleOriginX, 0)));
        return path;
    }

    /// <summary>The same for a text of which each sign has its place.</summary>
    public SKPath Outline(string text, IReadOnlyList<Shim.SKPoint> places, TextLook look, float x, float y)
    {
        using var whole = new SKPathBuilder();
        var signs = StringInfo.ParseCombiningCharacters(text);
        for (var i = 0; i < signs.Length && i < places.Count; i++)
            using (var sign = Outline(text[signs[i]..(i + 1 < signs.Length ? signs[i + 1] : text.Length)], look with { Align = Shim.SKTextAlign.Left }, x + places[i].X, y + places[i].Y))
                whole.AddPath(sign);
        return whole.Detach();
    }

    private float Measure(string? text, TextLook look) => Runs(text ?? "", look.Face).Sum(run => run.Advance * look.Size / run.Face.UnitsPerEm);

    private IEnumerable<ShapedText> Runs(string text, FontFace face)
    {
        if (text.Length > Shaper.LongestText) text = text[..Shaper.LongestText];
        var whole = shaper.Shape(text, face);
        return whole.HasMissing ? Parts(text, face) : [whole];
    }

    /// <summary>Where a face lacks a sign, another sets it.</summary>
    private IEnumerable<ShapedText> Parts(string text, FontFace face)
    {
        var (start, now) = (0, face);
        foreach (var at in StringInfo.ParseCombiningCharacters(text).Append(text.Length))
        {
            if (at == text.Length)
            {
                if (at > start) yield return shaper.Shape(text[start..at], now);
                yield break;
            }
            var cluster = StringInfo.GetNextTextElement(text, at);
            var next = FaceFor(cluster, face);
            if (next == now) continue;
            if (at > start) yield return shaper.Shape(text[start..at], now);
            (start, now) = (at, next);
        }
    }

    private FontFace FaceFor(string cluster, FontFace face)
    {
        if (face.Covers(cluster)) return face;
        if (fonts.FallbackFor(cluster, face) is { } other) return other;
        Missing.Add(cluster);
        return face;
    }

    private FontFace FaceOf(Shim.SKTypeface? typeface)
    {
        var (families, weight, italic) = (typeface?.FamilyName ?? "", WeightOf(typeface?.FontWeight), typeface?.FontSlant is Shim.SKFontStyleSlant.Italic or Shim.SKFontStyleSlant.Oblique);
        if (chosen.TryGetValue((families, weight, italic), out var known)) return known;
        return chosen[(families, weight, italic)] = fonts.FindOrFirst(FamilyOf(families), weight, italic);
    }

    private string FamilyOf(string families)
    {
        string[] names = [.. families.Split(',').Select(name => name.Trim(' ', '"', '\'')).Where(name => name.Length > 0)];
        foreach (var name in names)
            if (fonts.Has(name)) return name;
        var stand = names.Select(DrawingFamilies.KindOf).FirstOrDefault(kind => kind is not null) is { } wantedKind ? PlainOf(wantedKind) : theme.Text;
        if (names.FirstOrDefault(name => !DrawingFamilies.IsGeneric(name)) is { } wanted) Replaced.TryAdd(wanted, stand);
        return stand;
    }

    /// <summary>The style's own face of a kind; where it has a display face in that place, or one of another kind, the house's plain one: a label is no headline.</summary>
    private string PlainOf(FamilyKind kind)
    {
        var own = kind switch { FamilyKind.Sans => theme.Sans, FamilyKind.Fixed => theme.Code, _ => theme.Text };
        return DrawingFamilies.KindOf(own.Replace('-', ' ')) == kind ? own : Array.Find(DrawingFamilies.Plain(kind), fonts.Has) ?? own;
    }

    private GlyphOutlines OutlinesOf(FontFace face)
    {
        if (!outlines.TryGetValue(face, out var made)) outlines.Add(face, made = new(face));
        return made;
    }

    private static int WeightOf(Shim.SKFontStyleWeight? weight) => weight switch
    {
        Shim.SKFontStyleWeight.Thin or Shim.SKFontStyleWeight.Invisible => 100,
        Shim.SKFontStyleWeight.ExtraLight => 200,
        Shim.SKFontStyleWeight.Light => 300,
        Shim.SKFontStyleWeight.Medium => 500,
        Shim.SKFontStyleWeight.SemiBold => 600,
        Shim.SKFontStyleWeight.Bold => 700,
        Shim.SKFontStyleWeight.ExtraBold => 800,
        Shim.SKFontStyleWeight.Black or Shim.SKFontStyleWeight.ExtraBlack => 900,
        _ => 400,
    };
}

/// <param name="Size">The em, as the text's own places are counted.</param>
internal readonly record struct TextLook(FontFace Face, float Size, Shim.SKTextAlign Align);
