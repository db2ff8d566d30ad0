using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>How a line is brought to its measure.</summary>
/// <param name="StretchPermille">Of its glyphs; 1000 for none.</param>
/// <param name="GlueExtra">To be shared out among its spaces, by their widths; negative to shrink.</param>
/// <param name="Glue">The natural width of all its spaces.</param>
/// <param name="Start">Of the first glyph, from the left end of the measure.</param>
/// <param name="LeaderExtra">For each leader, beyond its own width.</param>
internal readonly record struct Justification(int StretchPermille, long GlueExtra, long Glue, long Start, long LeaderExtra)
{
    /// <summary>Spaces over their natural width, in permille.</summary>
    public int SpaceRatio => Glue == 0 ? 1000 : (int)(1000 + (GlueExtra * 1000 / Glue));

    public static Justification Of(LineContent content, ParagraphStyle style, LineMeasures measures, int line, LineEnd end)
    {
        long text = 0, glue = 0, spaces = 0;
        var leaders = 0;
        foreach (var part in content.Parts)
        {
            spaces += part.Space;
            if (part.GlueStretches) glue += part.Space;
            if (part.Kind == FragmentKind.Leader) leaders++;
            text += part.Width;
        }

        var start = measures[line].Start - content.LeftHang;
        var slack = measures[line].Length + content.LeftHang + content.RightHang - text - spaces;
        if (leaders > 0) return new(1000, 0, glue, start, Math.Max(0, slack - content.RightHang) / leaders);
        if (style.Alignment == LineAlignment.Justified && (!end.SelfEnding || slack < 0))
            return Justified(slack, text, glue, start, style.Breaking.Expansion, end.MayFallShort);
        return new(1000, 0, glue, start + Shift(style.Alignment, slack, content), 0);
    }

    /// <summary>A line that may fall short does so where its spaces would be stretched by more than this: see <see cref="FitRule"/>.</summary>
    private const int ShortFromPercent = 40;

    // Glyphs give way first, to the style's limit, and the spaces take the rest: see FitRule.
    private static Justification Justified(long slack, long text, long glue, long start, int expansion, bool mayFallShort)
    {
        if (text == 0) return new(1000, 0, glue, start, 0);
        var permille = (int)Math.Clamp(slack * 1000 / text, -expansion, expansion);
        var extra = slack - (text * permille / 1000);
        if (mayFallShort && extra * 100 > glue * ShortFromPercent) return new(1000, 0, glue, start, 0);
        return glue == 0 ? new(1000 + permille, 0, 0, start, 0) : new(1000 + permille, extra, glue, start, 0);
    }

    private static long Shift(LineAlignment alignment, long slack, LineContent content) => alignment switch
    {
        LineAlignment.Right => slack,
        LineAlignment.Centred => (slack - content.LeftHang - content.RightHang) / 2 + content.LeftHang,
        _ => 0,
    };
}
