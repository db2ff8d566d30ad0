using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Punctuation;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow;

/// <summary>What the collector makes of the document: pieces of the column from top to bottom, with every style computed and nothing broken yet.</summary>
/// <remarks>Heights are whole lines of the grid that the block stands in.</remarks>
internal abstract record FlowBlock
{
    /// <summary>Empty lines before it; of two that meet the larger counts, and none at the head of a page.</summary>
    public int Before { get; init; }

    public int After { get; init; }

    public Inset Inset { get; init; }

    /// <summary>What follows begins on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>How it hangs together with what follows, where that may be parted at a price.</summary>
    public Bond Bond { get; init; }

    /// <summary>Panels that it stands in, the outermost first.</summary>
    public Seq<Frame> Frames { get; init; }

    /// <summary>The section that begins here, for running heads; null where none does.</summary>
    public string? Title { get; init; }

    /// <summary>The letter of a long glossary under which it stands, for running heads; null elsewhere.</summary>
    public string? Letter { get; init; }

    /// <summary>The page that it stands on has no running head.</summary>
    public bool Opens { get; init; }

    /// <summary>A heading: no picture that stood before it comes after it.</summary>
    public bool IsBarrier { get; init; }

    /// <summary>The outermost list, quotation, panel, table or listing that it stands in, inside of which nothing else is put; 0 for none.</summary>
    public int Container { get; init; }
}

/// <summary>What a page would part that ended behind a block.</summary>
internal enum Bond
{
    None,

    /// <summary>A stanza, items of a list.</summary>
    Whole,

    /// <summary>A table that half a page holds.</summary>
    Table,

    /// <summary>A row of a table, between its lines.</summary>
    Row,

    /// <summary>A row where one line of a paragraph in it would stand alone.</summary>
    RowLine,
}

/// <summary>Margins inside the column.</summary>
internal readonly record struct Inset(Length Left, Length Right)
{
    public Inset Grown(Length left, Length right) => new(Left + left, Right + right);

    /// <summary>What the margins leave of a column: never less than a few letters, but no more than a narrow column of a table has.</summary>
    public Length Of(Length column) => Length.Max(column - Left - Right, Length.Min(column, Length.Pt(24)));
}

/// <summary>A paragraph.</summary>
internal sealed record TextBlock(ParagraphSource Source) : FlowBlock
{
    public ItemLabel? Label { get; init; }

    /// <summary>Never parted.</summary>
    public bool KeepWhole { get; init; }

    /// <summary>A heading or a line of a title: smaller where a word would be broken without a hyphen.</summary>
    public bool MayShrink { get; init; }

    /// <summary>Its lines are about as long as each other: a heading, a title, words set large.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>Of its first line where the picture before it was moved away, so that it follows a paragraph; zero for no such.</summary>
    public Length IndentIfMoved { get; init; }

    /// <summary>What is drawn behind its lines and about them; null for nothing.</summary>
    public Band? Band { get; init; }

    /// <summary>How type that is larger than the grid stands on it; null for lines of the grid.</summary>
    public DisplayLeading? Display { get; init; }

    /// <summary>Its first letter, where that is to be as high as several lines; null for a letter like the others.</summary>
    public DropCap? Cap { get; init; }
}

/// <summary>A letter as high as several lines of its paragraph.</summary>
/// <param name="Lines">From 2.</param>
/// <param name="Style">Its face and ink; its size comes of the lines.</param>
/// <param name="IsAsked">The writer asked for it, and is told where there can be none.</param>
internal sealed record DropCap(int Lines, Initial Letter, TextStyle Style, SourceSpan Span, bool IsAsked);

/// <summary>Lines of large type have a leading of their own; the last one stands on the grid, and together they take whole grid lines.</summary>
/// <param name="First">Grid lines that one line takes.</param>
/// <param name="Leading">Between two of its lines.</param>
/// <param name="Grid">The grid's leading.</param>
internal sealed record DisplayLeading(int First, Length Leading, Length Grid)
{
    public int GridLines(int lines) => lines == 0 ? 0 : First + (int)((((lines - 1) * Leading.Steps) + Grid.Steps - 1) / Grid.Steps);
}

/// <summary>What is drawn behind lines and about them.</summary>
/// <param name="Ink">Of what is drawn.</param>
/// <param name="Pad">What a field or a frame shows of itself at both sides of the words; the lines leave room for it.</param>
/// <param name="HasDescenders">The words are not all in capitals.</param>
internal sealed record Band(BandTheme Theme, Ink Ink, Length Pad, bool IsCentred, bool HasDescenders)
{
    // Of the size of the type: what a field shows of itself over the capitals, and below the line, where there are descenders.
    private const int Over = 17, Under = 27, UnderCapitals = 17;

    // White over a rule, and within a frame, which has as much of it on all sides, beyond that.
    private const int White = 12, Framed = 24;

    private int Within => Theme.IsReversed ? 0 : Theme.Kind == BandKind.Frame ? Framed : White;

    /// <summary>From the baseline to a field's upper edge.</summary>
    public Length Up(Length size, Length capitals) => capitals + size.Times(Over + Within, 100);

    /// <summary>From the baseline to a field's lower edge.</summary>
    public Length Down(Length size) => size.Times((HasDescenders ? Under : UnderCapitals) + Within, 100);

    /// <summary>Grid lines below the words that are needed for what is drawn there, and for some air.</summary>
    public int LinesBelow(Length size, TextTheme text)
    {
        var below = Down(size) + Theme.RuleBelow - ((text.Leading - text.Size.Times(65, 100)) / 2);
        return Theme.Kind is BandKind.Bar or BandKind.Strip or BandKind.Frame || Theme.RuleBelow > Length.Zero ? (int)((below.Steps + text.Leading.Steps - 1) / text.Leading.Steps) : 0;
    }

    /// <summary>Null where nothing is drawn.</summary>
    /// <param name="size">Of the type.</param>
    public static Band? Of(DisplayTheme theme, Ink ink, Length size) => theme.Band == BandTheme.None
        ? null
        : new(theme.Band, ink, theme.Band.Kind is BandKind.None or BandKind.Underline ? Length.Zero : size.Times(theme.Band.Kind == BandKind.Frame ? Over + Framed : 30, 100), theme.Centred, !theme.Capitals);
}

/// <summary>A bullet or number that hangs before a paragraph's first line, its right edge a gap away from the text.</summary>
internal sealed record ItemLabel(ParagraphSource Source, Length Gap)
{
    /// <summary>The label of what begins with this item: a note's number, the bullet of the list about it.</summary>
    public ItemLabel? Outer { get; init; }

    /// <summary>From this one outwards.</summary>
    public Seq<ItemLabel> All => Outer is { } outer ? [this, .. outer.All] : [this];

    /// <summary>Hangs it before the first line of a block, as far out as its list or note begins.</summary>
    /// <param name="edge">Of the text that it labels, within the column.</param>
    /// <returns>Null for a block without a line of its own.</returns>
    public FlowBlock? On(FlowBlock block, Length edge) => block switch
    {
        TextBlock text => text with { Label = Around(text.Label, text.Inset.Left - edge) },
        CodeBlock code => code with { Lines = [(TextBlock)On(code.Lines[0], edge)!, .. code.Lines.Skip(1)] },
        _ => null,
    };

    private ItemLabel Around(ItemLabel? inner, Length further) =>
        inner is null ? this with { Gap = Gap + further } : inner with { Outer = Around(inner.Outer, further) };
}

internal sealed record FigureBlock(StructureId Structure, Picture Picture, Seq<FlowBlock> Caption, Seq<string> Anchors, Figure Origin) : FlowBlock
{
    public Ink Ink { get; init; } = Ink.Picture;

    /// <summary>It stays where it stands.</summary>
    public bool Pinned { get; init; }

    /// <summary>It is a heading that was drawn; null for any other picture.</summary>
    public Heading? Heading { get; init; }

    /// <summary>Text may run round it, where that is wanted and there is room.</summary>
    public bool RunsRound { get; init; }

    /// <summary>Grid lines of what stands over it on its page, for which it leaves room.</summary>
    public int Above { get; init; }
}

/// <summary>Pictures beside each other.</summary>
/// <param name="Across">Places of one width in the line; 0 for pictures of one height that fill it.</param>
internal sealed record FigureRowBlock(Seq<FigureBlock> Figures, int Across) : FlowBlock;

/// <summary>A picture that has a page to itself, but for its caption and the caption's notes.</summary>
internal sealed record FullPageBlock(StructureId Structure, Picture Picture, Seq<FlowBlock> Caption, Seq<string> Anchors, Figure Origin) : FlowBlock
{
    public Ink Ink { get; init; } = Ink.Picture;

    /// <summary>Of two pages that face each other; null where it has one page.</summary>
    public SpreadHalf? Half { get; init; }
}

internal enum SpreadHalf { Left, Right }

/// <param name="Repeat">The head once more, as an artifact, for further pages.</param>
internal sealed record TableBlock(
    Seq<LineAlignment> Columns, Seq<TableRowBlock> Head, Seq<TableRowBlock> Repeat, Seq<TableRowBlock> Rows, Seq<FlowBlock> Caption) : FlowBlock
{
    public SourceSpan Span { get; init; }

    /// <summary>It stands in the text itself, so that it may be laid on its side where it is too wide.</summary>
    public bool MayTurn { get; init; }
}

internal sealed record TableRowBlock(Seq<TableCellBlock> Cells);

/// <param name="Column">Of its left edge, from 0.</param>
internal sealed record TableCellBlock(int Column, int ColumnSpan, int RowSpan, Seq<FlowBlock> Content);

/// <summary>Typewriter text, a block a line: kept whole, set smaller, laid on its side, or wrapped as it has room.</summary>
/// <param name="Lines">As they were typed, tabs apart.</param>
internal sealed record CodeBlock(Seq<TextBlock> Lines, Preformatted Origin) : FlowBlock
{
    /// <summary>It stands in the text itself, so that it may be laid on its side on a page of its own.</summary>
    public bool MayTurn { get; init; }

    /// <summary>In a note, which is parted line by line.</summary>
    public bool InNote { get; init; }
}

/// <summary>Text that goes on from column to column, even at its end.</summary>
/// <param name="Count">From 2.</param>
/// <param name="Gutter">White between two of them.</param>
/// <param name="Rule">The width of the rule between two; zero for none.</param>
internal sealed record ColumnsBlock(Seq<FlowBlock> Content, int Count, Length Gutter, Length Rule) : FlowBlock
{
    /// <summary>Of one column.</summary>
    /// <param name="measure">Of all of them with the white between.</param>
    public static Length WidthOf(Length measure, int count, Length gutter) => (measure - (gutter * (count - 1))) / count;
}

/// <summary>What stands level of texts beside each other.</summary>
/// <param name="Sides">Of each text what belongs here; may be empty.</param>
/// <param name="Gutter">White between two of them.</param>
internal sealed record ParallelBlock(Seq<Seq<FlowBlock>> Sides, Length Gutter) : FlowBlock
{
    /// <summary>Stanzas of as many lines: each line stands level with its own, also where one of them turns over.</summary>
    public bool IsByLines { get; init; }

    /// <summary>How its lines hang together.</summary>
    public Bond Within { get; init; }
}

/// <summary>What follows begins on a new page.</summary>
internal sealed record PageBreakBlock(bool Recto) : FlowBlock
{
    /// <summary>On a left-hand page.</summary>
    public bool Verso { get; init; }
}

/// <summary>A panel that blocks stand in, drawn on each page that they are on.</summary>
/// <param name="Ink">Of tint, rule and line.</param>
internal sealed record Frame(int Id, Inset Inset, PanelTheme Panel, Ink Ink)
{
    /// <summary>Its words are larger than the grid's lines, and stand in its middle.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Where a page holds it, it is never parted, whatever white that costs.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Something is drawn over and under its words.</summary>
    public bool IsBox => Panel.Tint > 0 || Panel.Border > Length.Zero || Panel.HeadAndFoot > Length.Zero;
}
