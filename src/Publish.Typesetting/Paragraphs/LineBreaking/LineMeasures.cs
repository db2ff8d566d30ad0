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
        return style.Indent == Length.Zero ? new([], rest) : new([new(Math.Max(1, width - style.Indent.Steps), (style.LeftMargin + style.Indent).Steps)], rest);
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

    /// <summary>The first lines begin later and are shorter by as much, as beside an initial or a picture at the side where lines begin.</summary>
    public LineMeasures Beside(int lines, long width)
    {
        var opening = new LineMeasure[Math.Max(lines, Opening.Count)];
        for (var i = 0; i < opening.Length; i++)
            opening[i] = i < lines ? new(Math.Max(1, this[i].Length - width), this[i].Start + width) : this[i];
        return this with { Opening = Seq.Of(opening) };
    }
}

/// <param name="Length">In steps; at least 1.</param>
/// <param name="Start">From where lines of the column begin, in steps.</param>
internal readonly record struct LineMeasure(long Length, long Start);
