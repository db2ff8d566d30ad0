using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>How a page of few lines makes room where they are many: first the white over them goes, then their size.</summary>
/// <param name="TopPercent">White over the first line, of the page's depth.</param>
/// <param name="SizePercent">Of the style's sizes.</param>
internal readonly record struct Crowding(int TopPercent, int SizePercent)
{
    /// <summary>What a copier still holds of a serif face, and what is left where even the last step is crowded.</summary>
    private static readonly Length Small = Length.Pt(8), Least = Length.Pt(4);

    private static readonly Crowding[] Steps = [new(100, 100), new(25, 100), new(12, 100), new(8, 85), new(0, 85), new(0, 70), new(0, 55), new(0, 45), new(0, 35)];

    /// <summary>The first page on which all lines have room; the last one tried where they have none at all.</summary>
    public static MatterLines First(int linesOnPage, Func<Crowding, MatterLines> page)
    {
        foreach (var step in Steps)
            if (page(step) is { } lines && (lines.Lines <= linesOnPage || step == Steps[^1])) return lines;
        throw new InvalidOperationException("The last step always counts.");
    }

    public bool IsDense => SizePercent < 100;

    /// <param name="least">Below which nothing goes in this style; zero for none.</param>
    public Length Of(Length size, Length least) => SizePercent == 100 ? size : Length.Max(size.Times(SizePercent, 100), Length.Min(size, Length.Max(SizePercent > Steps[^1].SizePercent ? Small : Least, least)));
}
