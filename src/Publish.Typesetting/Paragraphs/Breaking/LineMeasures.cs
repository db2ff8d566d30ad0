using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Paragraphs;

/// <summary>How long the lines of a paragraph are, and where they begin.</summary>
internal readonly record struct LineMeasures(long First, long Others, long FirstStart, long OthersStart)
{
    public static LineMeasures Of(ParagraphStyle style, Length measure)
    {
        var width = (measure - style.LeftMargin - style.RightMargin).Steps;
        return new(
            Math.Max(1, width - style.Indent.Steps), Math.Max(1, width),
            (style.LeftMargin + style.Indent).Steps, style.LeftMargin.Steps);
    }

    public long Of(int line) => line == 0 ? First : Others;

    public long StartOf(int line) => line == 0 ? FirstStart : OthersStart;
}
