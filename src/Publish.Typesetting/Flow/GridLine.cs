namespace Publish.Typesetting.Flow;

/// <summary>A line of the baseline grid, as deep as the text's leading.</summary>
/// <param name="Index">From 0, the first of a page or a box; so many lines stand above it.</param>
internal readonly record struct GridLine(int Index)
{
    public static GridLine First => default;

    public static GridLine operator +(GridLine line, int lines) => new(line.Index + lines);

    public static GridLine operator -(GridLine line, int lines) => new(line.Index - lines);

    /// <summary>A line of a box as one of the page that the box stands on.</summary>
    /// <param name="top">The box's first line.</param>
    public GridLine Below(GridLine top) => top + Index;
}
