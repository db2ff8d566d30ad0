namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>Judges lines. Word spaces give way by half of their width when stretched and by a quarter when shrunk; before that the glyphs
/// themselves are widened or narrowed within the style's limit (expansion) and stand further apart or closer (letterspacing), which costs little.</summary>
/// <remarks>Badness is 100 r³ as in Knuth and Plass, 1981, with r taken of what words leave to the spaces. Words come first,
/// not in proportion as in pdfTeX (Hàn Thế Thành, 2000): a page's colour shows in its spaces long before it shows in glyphs
/// that are 2 % wider. All of it is done in whole numbers, so that every machine breaks alike.</remarks>
/// <param name="givePermille">Of their width, by which words may become wider or narrower: <see cref="BreakingStyle.Give"/>.</param>
internal readonly struct FitRule(LineAlignment alignment, int givePermille)
{
    private const int StretchPercent = 50;
    private const int ShrinkPercent = 24;

    /// <summary>Ragged lines are as good as perfect up to this share of the measure, in percent.</summary>
    private const int RaggedPercent = 14;

    /// <summary>Badness of a line whose words give to the limit and whose spaces are natural.</summary>
    private const int GiveBadness = 12;

    /// <summary>Badness of a line that just falls short.</summary>
    private const int ShortBadness = 40;

    /// <param name="target">The line's measure with what hangs over its edges.</param>
    /// <param name="natural">The line's width before anything is stretched.</param>
    /// <param name="glue">How much of that is stretchable space.</param>
    /// <param name="endsParagraph">The line ends by itself: nothing needs to be stretched.</param>
    /// <param name="mayFallShort">The line may be left as it is where its spaces would be stretched too far.</param>
    public LineFit Judge(long target, long natural, long glue, bool endsParagraph, bool mayFallShort)
    {
        var slack = target - natural;
        if (slack < 0) return alignment == LineAlignment.Justified ? Shrunk(-slack, natural, glue) : LineFit.TooLong;
        if (endsParagraph) return LineFit.Perfect;
        if (alignment != LineAlignment.Justified) return Ragged(slack, target);
        var stretched = Stretched(slack, natural, glue);
        return mayFallShort && stretched.Badness > ShortBadness ? Better(stretched, Short(slack, target)) : stretched;
    }

    private LineFit Stretched(long slack, long natural, long glue)
    {
        var (rest, badness) = AfterGive(slack, natural, glue);
        if (rest == 0) return new((int)badness, Fitness.Decent);
        var stretch = glue * StretchPercent / 100;
        if (stretch == 0) return new(LineFit.Worst, Fitness.VeryLoose);
        var r = Math.Min(rest * 1000 / stretch, 21_000);
        var fitness = r < 300 ? Fitness.Decent : r < 800 ? Fitness.Loose : Fitness.VeryLoose;
        return new((int)Math.Min(badness + (100 * r * r / 1000 * r / 1_000_000), LineFit.Worst), fitness);
    }

    private LineFit Shrunk(long excess, long natural, long glue)
    {
        var (rest, badness) = AfterGive(excess, natural, glue);
        if (rest == 0) return new((int)badness, Fitness.Decent);
        var shrink = glue * ShrinkPercent / 100;
        if (rest > shrink) return LineFit.TooLong;
        var r = rest * 1000 / shrink;
        return new((int)(badness + (100 * r * r / 1000 * r / 1_000_000)), r < 500 ? Fitness.Decent : Fitness.Tight);
    }

    private (long Left, long Badness) AfterGive(long amount, long natural, long glue)
    {
        var limit = (natural - glue) * givePermille / 1000;
        if (limit <= 0) return (amount, 0);
        var used = Math.Min(amount, limit) * 1000 / limit;
        return (Math.Max(0, amount - limit), GiveBadness * used * used / 1_000_000);
    }

    private static LineFit Short(long slack, long target) => new(ShortBadness + Ragged(slack, target).Badness, Fitness.Loose);

    private static LineFit Better(LineFit a, LineFit b) => a.Badness <= b.Badness ? a : b;

    private static LineFit Ragged(long slack, long target)
    {
        var r = slack * 1000 / Math.Max(1, target * RaggedPercent / 100);
        r = Math.Min(r, 10_000);
        return new((int)Math.Min(100 * r * r / 1000 * r / 1_000_000, LineFit.Worst), Fitness.Decent);
    }
}
