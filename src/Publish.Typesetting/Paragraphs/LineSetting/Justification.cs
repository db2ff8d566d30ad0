using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>How a line is brought to its measure.</summary>
/// <param name="StretchPermille">Of its glyphs; 1000 for none.</param>
/// <param name="SpacingPermille">After each glyph, in thousandths of its em; 0 for none.</param>
/// <param name="GlueExtra">To be shared out among its spaces, by their widths; negative to shrink.</param>
/// <param name="Glue">The natural width of all its spaces.</param>
/// <param name="Start">Of the first glyph, from the left end of the measure.</param>
/// <param name="LeaderExtra">For each leader, beyond its own width.</param>
internal readonly record struct Justification(int StretchPermille, int SpacingPermille, long GlueExtra, long Glue, long Start, long LeaderExtra)
{
    /// <summary>Spaces over their natural width, in permille.</summary>
    public int SpaceRatio => Glue == 0 ? 1000 : (int)(1000 + (GlueExtra * 1000 / Glue));

    public static Justification Of(LineContent content, ParagraphStyle style, LineMeasures measures, int line, LineEnd end)
    {
        long text = 0, glue = 0, spaces = 0, letters = 0, last = 0;
        var leaders = 0;
        foreach (var part in content.Parts)
        {
            spaces += part.Space;
            if (part.GlueStretches) glue += part.Space;
            if (part.Kind == FragmentKind.Leader) leaders++;
            text += part.Width;
            letters += part.Letters;
            last = part.Em;
        }

        var start = measures[line].Start - content.LeftHang;
        var slack = measures[line].Length + content.LeftHang + content.RightHang - text - spaces;
        if (leaders > 0) return new(1000, 0, 0, glue, start, Math.Max(0, slack - content.RightHang) / leaders);
        if (style.Alignment == LineAlignment.Justified && (!end.SelfEnding || slack < 0))
            return Justified(slack, new(text, letters - last), glue, start, style.Breaking, end.MayFallShort);
        return new(1000, 0, 0, glue, start + Shift(style.Alignment, slack, content), 0);
    }

    /// <summary>A line that may fall short does so where its spaces would be stretched by more than this: see <see cref="FitRule"/>.</summary>
    private const int ShortFromPercent = 40;

    // Words give way first, to the style's limits, and the spaces take the rest: see FitRule.
    private static Justification Justified(long slack, Letters letters, long glue, long start, BreakingStyle style, bool mayFallShort)
    {
        if (letters.Width == 0) return new(1000, 0, 0, glue, start, 0);
        var (stretch, spacing) = letters.Give(slack, style);
        var extra = slack - letters.WidenedBy(stretch, spacing);
        if (mayFallShort && extra * 100 > glue * ShortFromPercent) return new(1000, 0, 0, glue, start, 0);
        return new(1000 + stretch, spacing, glue == 0 ? 0 : extra, glue, start, 0);
    }

    /// <param name="Width">Of all words.</param>
    /// <param name="Ems">The ems of all letters but the last: so many times their spacing widens the line.</param>
    private readonly record struct Letters(long Width, long Ems)
    {
        /// <summary>How much glyphs are stretched and spaced, in permille: both in proportion to their limits, so that neither shows.</summary>
        public (int Stretch, int Spacing) Give(long slack, BreakingStyle style)
        {
            var give = Math.Clamp(slack * 1000, -Width * style.Give, Width * style.Give);
            if (style.Letterspacing == 0 || Ems == 0) return ((int)Math.Clamp(slack * 1000 / Width, -style.Expansion, style.Expansion), 0);
            var spacing = (int)(give * style.Letterspacing / style.Give / Ems);
            return ((int)Math.Clamp(((slack * 1000) - (spacing * Ems)) / Width, -style.Expansion, style.Expansion), spacing);
        }

        public long WidenedBy(int stretch, int spacing) => ((Width + (Ems * spacing / 1000)) * (1000 + stretch) / 1000) - Width;
    }

    private static long Shift(LineAlignment alignment, long slack, LineContent content) => alignment switch
    {
        LineAlignment.Right => slack,
        LineAlignment.Centred => (slack - content.LeftHang - content.RightHang) / 2 + content.LeftHang,
        _ => 0,
    };
}
