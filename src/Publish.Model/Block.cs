using Publish.Model.Pictures;
using Publish.Model.Walking;

namespace Publish.Model;

/// <summary>What stands on lines of its own. All of the language is on this page; a new kind breaks every <see cref="IBlockVisitor{T}"/>.</summary>
public abstract record Block : Node
{
    private protected Block() { }

    /// <summary>A class of blocks, and of sections, that begin a page.</summary>
    public const string NewPage = "newpage";

    public abstract T Accept<T>(IBlockVisitor<T> visitor);
}

public sealed record Paragraph(Seq<Inline> Content) : Block
{
    /// <summary>It begins with who speaks: a play, an interview.</summary>
    public bool IsSpeech => Content is [Styled { Kind: SpanKind.Speaker }, ..];

    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A heading inside a quotation, aside or list: it is set as one, opens no section and stands in no contents.</summary>
public sealed record Subheading(int Level, Seq<Inline> Content) : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <param name="Attribution">Who said it, without the dash; empty where nobody is named.</param>
public sealed record Quotation(Seq<Block> Content, Seq<Inline> Attribution) : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A quotation at the head of the zine or of a section.</summary>
public sealed record Epigraph(Seq<Block> Content, Seq<Inline> Attribution) : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <param name="Stanzas">Of lines; a line's leading white space is its <see cref="VerseLine.Indent"/>.</param>
public sealed record Verse(Seq<Stanza> Stanzas, Seq<Inline> Attribution) : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

public sealed record Stanza(Seq<VerseLine> Lines) : Node;

/// <param name="Indent">Steps of one em, from 0.</param>
public sealed record VerseLine(int Indent, Seq<Inline> Content) : Node;

/// <param name="Kind">How the items are marked.</param>
/// <param name="Start">Number of the first item, from 0; 1 for bullets.</param>
/// <param name="Tight">No blank lines between the items.</param>
public sealed record ListBlock(ListKind Kind, int Start, bool Tight, Seq<ListItem> Items) : Block
{
    /// <summary>What stands round a number; of no meaning for bullets.</summary>
    public ListDelimiter Delimiter { get; init; }

    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

public enum ListKind { Bullet, Decimal, LowerAlpha, UpperAlpha, LowerRoman, UpperRoman }

/// <summary><c>1.</c>, <c>1)</c> or <c>(1)</c>.</summary>
public enum ListDelimiter { FullStop, Bracket, Brackets }

public sealed record ListItem(Seq<Block> Content) : Node
{
    /// <summary>Stands in place of the item's mark.</summary>
    public TaskBox Box { get; init; }

    /// <summary>The number that its mark shows, and from which those below count on; null where it counts on from the item before.</summary>
    public int? Number { get; init; }
}

/// <summary>A box to tick: <c>[ ]</c> and <c>[x]</c>.</summary>
public enum TaskBox { None, Open, Ticked }

public sealed record DefinitionList(Seq<Definition> Items) : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <param name="Terms">One or more, each a run of text.</param>
/// <param name="Descriptions">One or more, each of blocks.</param>
public sealed record Definition(Seq<Seq<Inline>> Terms, Seq<Seq<Block>> Descriptions) : Node;

/// <param name="Columns">One for each column, in order.</param>
/// <param name="Head">Rows repeated at the head of each page; may be empty.</param>
public sealed record Table(Seq<ColumnAlignment> Columns, Seq<TableRow> Head, Seq<TableRow> Rows, Seq<Inline> Caption) : Block
{
    /// <summary>A class of tables whose first column heads their rows.</summary>
    public const string RowHeads = "row-heads";

    /// <summary>The first cell of each row says what the row is about: said by the class, or by an empty corner above the first column.</summary>
    public bool HasRowHeads => Attributes.HasClass(RowHeads) || (!Head.IsEmpty && Head[0].Cells is { IsEmpty: false } corner && corner[0].Content.IsEmpty && corner.Count > 1);

    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

public enum ColumnAlignment { Default, Left, Centre, Right }

public sealed record TableRow(Seq<TableCell> Cells) : Node;

/// <param name="ColumnSpan">From 1.</param>
/// <param name="RowSpan">From 1.</param>
public sealed record TableCell(Seq<Block> Content, int ColumnSpan = 1, int RowSpan = 1) : Node;

/// <param name="Picture">The path inside the manuscript, with forward slashes; see <see cref="Image"/>.</param>
/// <param name="Caption">Empty where there is none.</param>
public sealed record Figure(Image Picture, Seq<Inline> Caption, FigurePlacement Placement) : Block
{
    /// <summary>Its width where one was asked for: of the measure, or on paper; null for what its pixels are worth.</summary>
    public PictureExtent? Width { get; init; }

    /// <summary>Its greatest height where one was asked for: of the text's height, or on paper; null for any.</summary>
    public PictureExtent? Height { get; init; }

    /// <summary>Where in the measure it stands, and whether text runs round it.</summary>
    public FigureSide Side { get; init; }

    /// <summary>Where its caption stands.</summary>
    public CaptionPlace CaptionPlace { get; init; }

    /// <summary>What is made of its tones.</summary>
    public PictureTreatment Treatment { get; init; }

    /// <summary>The text after it runs round it, where there is room.</summary>
    public bool IsRunaround => Side is FigureSide.StartRunaround or FigureSide.EndRunaround;

    /// <summary>It has a page to itself.</summary>
    public bool TakesPage => Placement is FigurePlacement.FullPage or FigurePlacement.Bleed or FigurePlacement.Spread;

    /// <summary>A class of pictures with a page to themselves: that page is a left-hand one, so that the next one faces it.</summary>
    public const string Verso = "verso";

    /// <summary>Classes of pictures that lie behind the words of each page, on paper, from where they are typed to their section's end: in the frame's place, or over the page.</summary>
    public const string PageBorder = "page-border", PageBackground = "page-background";

    /// <summary>A class of pictures that are pressed or pasted onto their page, over what stands there.</summary>
    public const string Stamp = "stamp";

    /// <summary>Where on the page, for a picture over the words there; null for one that stands in the text.</summary>
    public PictureSpot? Spot { get; init; }

    /// <summary>It lies over the words of its page, and takes no room.</summary>
    public bool IsStamp => Spot is not null && Caption.IsEmpty;

    /// <summary>Screens, which have pages of their own, leave it to paper: it lies behind pages, or is pasted onto one and shows nothing that is told.</summary>
    public bool IsOfPaper => IsBackdrop || (IsStamp && Picture.Alternative == "");

    /// <summary>It lies behind the words of its pages, and takes no room.</summary>
    public bool IsBackdrop => Caption.IsEmpty && (Attributes.HasClass(PageBorder) || Attributes.HasClass(PageBackground));

    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

public enum FigurePlacement
{
    /// <summary>Where it stands, moved to the next page's top where it does not fit.</summary>
    Here,

    /// <summary>A page of its own, as large as the page allows; bleeds where the picture has the page's shape.</summary>
    FullPage,

    /// <summary>Just where it stands, with white above it at need: <c>{.here}</c>.</summary>
    Pinned,

    /// <summary>A page of its own that it covers to the trim and beyond, whatever its shape: <c>{.bleed}</c>.</summary>
    Bleed,

    /// <summary>At the head of a page, this one's or the next one's: <c>{.top}</c>.</summary>
    Top,

    /// <summary>Two pages that face each other, one half on each: <c>{.spread}</c>.</summary>
    Spread,

    /// <summary>At the foot of a page, this one's or the next one's, over its notes: <c>{.bottom}</c>.</summary>
    Bottom,
}

/// <summary>Of a picture's caption.</summary>
public enum CaptionPlace
{
    Below,

    /// <summary>At the picture's side, level with its foot: <c>caption=beside</c>.</summary>
    Beside,

    /// <summary>On a strip of paper over the picture's foot: <c>caption=over</c>.</summary>
    Over,
}

/// <summary>Sides are those of reading: a line begins at its start.</summary>
public enum FigureSide
{
    Middle,

    /// <summary>No text beside it: <c>align=left</c>.</summary>
    Start,

    /// <summary>No text beside it: <c>align=right</c>.</summary>
    End,

    /// <summary>The text after it runs round it: <c>{.left}</c>.</summary>
    StartRunaround,

    /// <summary>The text after it runs round it: <c>{.right}</c>.</summary>
    EndRunaround,
}

/// <summary>A pause in the text: <c>---</c>.</summary>
public sealed record SceneBreak : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The text goes on at the head of a new page: <c>\pagebreak</c>.</summary>
public sealed record PageBreak : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Text whose spaces and line ends stand as they were typed.</summary>
/// <param name="Syntax">What it is written in ("bash"); empty where it was not said.</param>
public sealed record Preformatted(string Text, string Syntax) : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Blocks that are set apart together.</summary>
public sealed record Division(DivisionKind Kind, Seq<Block> Content) : Block
{
    /// <summary>Of a grid whose pictures are of one width: how many stand beside each other; 0 for tiers. Of columns: how many, from 2.</summary>
    public int Columns { get; init; }

    /// <summary>Of columns: others are taken for the nearest of these.</summary>
    public const int FewestColumns = 2, MostColumns = 4;

    /// <summary>A class of blocks in columns that go across all of them.</summary>
    public const string AcrossColumns = "across";

    /// <summary>A class of the lists that a pass puts into an index.</summary>
    public const string IndexEntries = "index-entries";

    /// <summary>The key of the letter that begins all entries of such a list; only where there are many.</summary>
    public const string IndexLetter = "letter";

    /// <summary>A class of columns with a rule between them.</summary>
    public const string RuledColumns = "rule";

    /// <summary>Of a grid whose pictures are of one height in each row and fill the line: how many stand in each row, the last of which holds for those that are left.</summary>
    public Seq<int> Tiers { get; init; }

    /// <summary>Of a parallel text: what of each side stands level, a plain division each; one of them may be empty.</summary>
    public bool IsPair => Kind == DivisionKind.Plain && Content.Count > 1 && Content.All(side => side is Division { Kind: DivisionKind.Plain });

    /// <summary>More sides than these stand one below another.</summary>
    public const int MostSides = 4;

    /// <summary>A grid from top to bottom: pictures beside each other, or one block that is none, or that has a page to itself.</summary>
    public IEnumerable<Seq<Block>> Rows()
    {
        var row = new List<Block>();
        var tier = 0;
        for (var i = 0; i < Content.Count; i++)
        {
            var block = Content[i];
            var isPicture = block is Figure { TakesPage: false };
            if (isPicture) row.Add(block);
            if (row.Count > 0 && (!isPicture || row.Count >= Across(tier)))
            {
                yield return Seq.Of(row);
                row.Clear();
                if (isPicture) tier++;
            }

            if (!isPicture) yield return [block];
        }

        if (row.Count > 0) yield return Seq.Of(row);
    }

    private int Across(int tier) => Columns > 0 ? Columns : Tiers.IsEmpty ? 1 : Tiers[Math.Min(tier, Tiers.Count - 1)];

    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}

public enum DivisionKind
{
    /// <summary>No look of its own: carries a class, a language, an id.</summary>
    Plain,
    Aside,
    Callout,
    Letter,
    Centred,

    /// <summary>Who wrote the piece whose heading stands above.</summary>
    Byline,

    /// <summary>Who signs what stands above: at the side where lines end.</summary>
    Signature,

    /// <summary>Pictures beside each other: <c>::: grid</c>, <c>::: row</c>.</summary>
    Grid,

    /// <summary>Where and when a letter was written, above it: at the side where lines end.</summary>
    Dateline,

    /// <summary>Whom a letter addresses: "Dear Anna,".</summary>
    Salutation,

    /// <summary>A few words set large: <c>::: pull-quote</c>. Those that the text has too are shown, and not said again.</summary>
    PullQuote,

    /// <summary>A boxed text beside the text, with a title of its own: <c>::: sidebar</c>.</summary>
    Sidebar,

    /// <summary>Text in columns: <c>::: columns</c>.</summary>
    Columns,

    /// <summary>A card with a title, what it yields, what goes into it, and what is done: <c>::: recipe</c>.</summary>
    Recipe,

    /// <summary>An interview, a talk: speakers' names hang before what they say: <c>::: dialogue</c>.</summary>
    Dialogue,

    /// <summary>Where the index stands, under what the writer says of it: <c>::: index</c>. A pass puts the entries there.</summary>
    Index,

    /// <summary>A text and its translation, or several: pair after pair, the two of which stand level: <c>::: parallel</c>.</summary>
    Parallel,
}

/// <summary>Where the writer wants the glossary to stand; without one it stands at the back.</summary>
public sealed record GlossaryPlace : Block
{
    public override T Accept<T>(IBlockVisitor<T> visitor) => visitor.Visit(this);
}
