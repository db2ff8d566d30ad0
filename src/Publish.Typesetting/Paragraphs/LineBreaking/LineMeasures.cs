using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>How long each line of a paragraph is, and where it begins: those that open it one by one (an indent, lines beside an initial or a picture), then the others,
/// which are alike.</summary>
/// <param name="Opening">The lines that are not yet like the rest.</param>
/// <param name="Rest">Every line after them.</param>
internal readonly record struct LineMeasures(Seq<LineMeasure> Opening, LineMeasure Rest)
{
    /// <summary>The lines of a style in a column.</summary>
    /// <param name="measure">The column's width.</param>
    public static LineMeasures Of(ParagraphStyle style, Length measure)
    {
        var width = (measure - style.LeftMargin - style.RightMargin).Steps;
        var rest = new LineMeasure(Math.Max(1, width), style.LeftMargin.Steps);
        var measures = style.Indent == Length.Zero ? new([], rest) : new LineMeasures([new(Math.Max(1, width - style.Indent.Steps), (style.LeftMargin + style.Indent).Steps)], rest);
        var (from, lines, beside, atStart) = style.Runaround;
        return lines == 0 ? measures : measures.Beside(from, lines, beside.Steps, atStart);
    }

    /// <param name="line">From 0.</param>
    public LineMeasure this[int line] => line < Opening.Count ? Opening[line] : Rest;

    /// <summary>The length of the shortest line that there may be.</summary>
    public long Shortest
    {
        get
        {
            var shortest = Rest.Length;
            foreach (var line in Opening)
                shortest = Math.Min(shortest, line.Length);
            return shortest;
        }
    }

    /// <summary>Some lines are shorter, as beside an initial or a picture.</summary>
    /// <param name="from">The first of them, from 0.</param>
    /// <param name="atStart">What stands beside them stands where lines begin, so that they begin later.</param>
    public LineMeasures Beside(int from, int lines, long width, bool atStart)
    {
        var opening = new LineMeasure[Math.Max(from + lines, Opening.Count)];
        for (var i = 0; i < opening.Length; i++)
            opening[i] = i >= from && i < from + lines ? new(Math.Max(1, this[i].Length - width), this[i].Start + (atStart ? width : 0)) : this[i];
        return this with { Opening = Seq.Of(opening) };
    }
}

/// <param name="Length">In steps; at least 1.</param>
/// <param name="Start">From where lines of the column begin, in steps.</param>
internal readonly record struct LineMeasure(long Length, long Start);
