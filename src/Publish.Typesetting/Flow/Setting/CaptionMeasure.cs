using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Where a caption's lines stand: under its picture or over its table, no wider than that, but where that is narrower than words need.</summary>
/// <param name="Blocks">The caption, its lines laid to the picture's edge, or to its middle, where they are wider than it.</param>
internal readonly record struct CaptionMeasure(Seq<FlowBlock> Blocks, Length X, Length Width)
{
    /// <summary>Of the size of its type, in tenths: some 24 characters.</summary>
    private const int Least = 108;

    /// <param name="left">Of the line that it may take.</param>
    /// <param name="room">That the line has.</param>
    /// <param name="x">The left edge of what it belongs to.</param>
    /// <param name="width">Of that.</param>
    public static CaptionMeasure Of(Seq<FlowBlock> caption, Length size, Length left, Length room, Length x, Length width, FigureSide side)
    {
        var least = Length.Min(room, size.Times(Least, 10));
        if (width >= room) return new(caption, left, room);
        // Of lines shorter than the text's a last word alone shows.
        caption = caption.Select(block => block is TextBlock text ? text with { IsBalanced = true } : block);
        if (width >= least) return new(caption, x, width);
        return side switch
        {
            FigureSide.Start or FigureSide.StartRunaround => new(Laid(caption, LineAlignment.Left), Within(x), least),
            FigureSide.End or FigureSide.EndRunaround => new(Laid(caption, LineAlignment.Right), Within(x + width - least), least),
            _ => new(Laid(caption, LineAlignment.Centred), Within(x + ((width - least) / 2)), least),
        };

        Length Within(Length wanted) => Length.Max(left, Length.Min(wanted, left + room - least));
    }

    /// <summary>Its lines begin at its left edge.</summary>
    public static bool IsAtLeft(Seq<FlowBlock> caption) => caption is [TextBlock { Source.Style.Alignment: LineAlignment.Left or LineAlignment.Justified }, ..];

    private static Seq<FlowBlock> Laid(Seq<FlowBlock> caption, LineAlignment alignment) =>
        caption.Select(block => block is TextBlock text ? text with { Source = text.Source with { Style = text.Source.Style with { Alignment = alignment } } } : block);
}
