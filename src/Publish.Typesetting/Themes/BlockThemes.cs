using Publish.Model;
using Publish.Model.Pictures;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>The title page that is set where there is no cover picture.</summary>
public sealed record TitleTheme
{
    public Length Size { get; init; } = Length.Pt(30);

    public Length SubtitleSize { get; init; } = Length.Pt(15);

    public Length AuthorSize { get; init; } = Length.Pt(13);

    /// <summary>Of the title and of nothing else on its page.</summary>
    public DisplayTheme Display { get; init; } = new() { Face = FaceRole.Text, Centred = true };

    public bool ItalicSubtitle { get; init; } = true;

    /// <summary>White over the title, in percent of the page's depth.</summary>
    public int Top { get; init; } = 25;

    /// <summary>The weight of a frame round the page; zero for none.</summary>
    public Length Border { get; init; }

    public CoverLayout Cover { get; init; } = CoverLayout.UnderTitle;

    /// <summary>How wide a disc behind the title is, in percent of the page's width; zero for none.</summary>
    public int Disc { get; init; }

    /// <summary>The ink of the disc, as that of a title is named.</summary>
    public string DiscInk { get; init; } = "";
}

/// <summary>Where a cover's picture and its title stand.</summary>
public enum CoverLayout
{
    /// <summary>The picture has the page to itself.</summary>
    Whole,

    /// <summary>The title stands at the head, a picture under it.</summary>
    UnderTitle,

    /// <summary>The title stands at the foot, a picture over it.</summary>
    OverTitle,

    /// <summary>The picture fills the page up to its rim, and words are pasted on it.</summary>
    BehindTitle,
}

/// <summary>How words that are large look, be they a title or a heading.</summary>
public sealed record DisplayTheme
{
    public FaceRole Face { get; init; } = FaceRole.Heading;

    public int Weight { get; init; } = 400;

    public bool Italic { get; init; }

    public bool Centred { get; init; }

    /// <summary>All in capitals, however they are typed.</summary>
    public bool Capitals { get; init; }

    /// <summary>Letterspacing in thousandths of an em; less than none draws letters together.</summary>
    public int Tracking { get; init; }

    /// <summary>The distance of its lines, in percent of its size.</summary>
    public int Leading { get; init; } = 112;

    /// <summary>The ink that it is printed in, where the zine has it; empty for black.</summary>
    public string Ink { get; init; } = "";

    public BandTheme Band { get; init; } = new();
}

/// <summary>What is drawn behind words and about them.</summary>
public sealed record BandTheme
{
    public static BandTheme None { get; } = new();

    public BandKind Kind { get; init; } = BandKind.None;

    /// <summary>How far the edges of a bar or a strip lean at most, in hundredths of a degree; the words stay level.</summary>
    public int Slant { get; init; }

    /// <summary>Of a frame or an underline.</summary>
    public Length Line { get; init; } = Length.Pt(1);

    /// <summary>The weight of a rule over the words; zero for none.</summary>
    public Length RuleAbove { get; init; }

    public Length RuleBelow { get; init; }

    /// <summary>How long the rules are; zero for as long as the line.</summary>
    public Length RuleWidth { get; init; }

    /// <summary>The words are left white in the ink.</summary>
    public bool IsReversed => Kind is BandKind.Bar or BandKind.Strip;
}

public enum BandKind
{
    None,

    /// <summary>Solid, as wide as the column.</summary>
    Bar,

    /// <summary>Solid, behind each line no wider than its words.</summary>
    Strip,

    /// <summary>A line round it, as wide as the column.</summary>
    Frame,

    /// <summary>A line under each line's words.</summary>
    Underline,
}

public sealed record HeadingTheme
{
    public static Seq<HeadingTheme> Defaults { get; } =
    [
        new() { Size = Length.Pt(17), LinesBefore = 2, LinesAfter = 1 },
        new() { Size = Length.Pt(13), Display = new() { Italic = true }, LinesBefore = 2, LinesAfter = 1 },
        new() { Size = Length.Pt(11), SmallCaps = true, Display = new() { Tracking = 50 }, LinesBefore = 1, LinesAfter = 0 },
        new() { Size = Length.Pt(11), Display = new() { Italic = true }, RunIn = true },
    ];

    public Length Size { get; init; } = Length.Pt(11);

    public bool SmallCaps { get; init; }

    public DisplayTheme Display { get; init; } = new();

    /// <summary>Empty grid lines over the heading.</summary>
    public int LinesBefore { get; init; }

    /// <summary>Empty grid lines under it.</summary>
    public int LinesAfter { get; init; }

    /// <summary>The paragraph goes on in the heading's own line.</summary>
    public bool RunIn { get; init; }

    public SectionOpening Opens { get; init; } = SectionOpening.RunOn;
}

/// <summary>Where a section begins.</summary>
public enum SectionOpening { RunOn, Page, Recto }

public sealed record NoteTheme
{
    public Length Size { get; init; } = Length.Pt(8.8m);

    public Length Leading { get; init; } = Length.Pt(10.6m);

    /// <summary>The width of the rule over the notes; zero for white space alone.</summary>
    public Length Rule { get; init; } = Length.Pt(40);
}

public sealed record QuotationTheme
{
    public Length Size { get; init; } = Length.Pt(10.2m);

    public Length Left { get; init; } = Length.Pt(16.5m);

    public Length Right { get; init; } = Length.Pt(16.5m);

    public bool Italic { get; init; }

    public FaceRole Face { get; init; } = FaceRole.Text;

    public int Weight { get; init; } = 400;

    public bool Centred { get; init; }

    public int Lines { get; init; } = 1;

    public PanelTheme Panel { get; init; } = new();
}

/// <summary>What stands behind blocks that belong together.</summary>
public sealed record PanelTheme
{
    /// <summary>Black behind them, in percent; from 60 on their words are left white.</summary>
    public int Tint { get; init; }

    /// <summary>The weight of a rule at their left; zero for none.</summary>
    public Length Rule { get; init; }

    /// <summary>The weight of a line round them; zero for none.</summary>
    public Length Border { get; init; }

    /// <summary>The weight of rules over and under them; zero for none.</summary>
    public Length HeadAndFoot { get; init; }

    public bool IsReversed => Tint >= 60;

    public bool IsEmpty => Tint == 0 && Rule == Length.Zero && Border == Length.Zero && HeadAndFoot == Length.Zero;
}

public sealed record EpigraphTheme
{
    public Length Size { get; init; } = Length.Pt(10.2m);

    /// <summary>The left margin, in permille of the measure.</summary>
    public int Left { get; init; } = 250;

    public bool Italic { get; init; } = true;
}

public sealed record VerseTheme
{
    public Length Size { get; init; } = Length.Pt(11);

    public Length Left { get; init; } = Length.Pt(22);

    /// <summary>How far a line that is too long is set in where it goes on.</summary>
    public Length Turnover { get; init; } = Length.Pt(33);

    /// <summary>Each poem begins a page, with the heading above it.</summary>
    public bool OwnPage { get; init; }
}

public sealed record ListTheme
{
    /// <summary>From an item's outer edge to its text.</summary>
    public Length Indent { get; init; } = Length.Pt(16.5m);

    /// <summary>By depth, the deepest one repeated.</summary>
    public Seq<string> Bullets { get; init; } = ["•", "–", "·"];

    /// <summary>Of numbers and bullets.</summary>
    public int Weight { get; init; } = 400;

    /// <summary>Empty grid lines before and after a list that stands in the text; a label stands right over its list.</summary>
    public int Lines { get; init; } = 1;
}

public sealed record TableTheme
{
    public Length Size { get; init; } = Length.Pt(9.8m);

    /// <summary>Between columns.</summary>
    public Length Gutter { get; init; } = Length.Pt(10);

    public Length Rule { get; init; } = Length.Pt(0.6m);
}

public sealed record FigureTheme
{
    public Length CaptionSize { get; init; } = Length.Pt(9.4m);

    /// <summary>A picture's pixels to an inch, where the measure does not force more.</summary>
    public int Resolution { get; init; } = 200;

    /// <summary>The same for a picture: a drawing says its size in pixels of CSS, of which 96 are an inch.</summary>
    public int DotsOf(Picture picture) => picture.Format == PictureFormat.Svg ? 96 : Resolution;

    /// <summary>The weight of a line round a picture; zero for none.</summary>
    public Length Border { get; init; }

    public FaceRole CaptionFace { get; init; } = FaceRole.Text;

    public bool ItalicCaption { get; init; } = true;

    public bool CentredCaption { get; init; } = true;
}

public sealed record CodeTheme
{
    /// <summary>Of a block's typewriter text; in a line it is scaled to the text about it.</summary>
    public Length Size { get; init; } = Length.Pt(8.8m);

    /// <summary>In running text, of the size about it, in permille.</summary>
    public int Scale { get; init; } = 840;
}

/// <summary>Asides, callouts and letters.</summary>
public sealed record AsideTheme
{
    public Length Size { get; init; } = Length.Pt(10.2m);

    public Length Indent { get; init; } = Length.Pt(11);

    /// <summary>Behind a callout.</summary>
    public PanelTheme Callout { get; init; } = new() { Tint = 8 };

    /// <summary>Behind an aside.</summary>
    public PanelTheme Aside { get; init; } = new() { Rule = Length.Pt(0.8m) };

    /// <summary>Behind a sidebar or a recipe.</summary>
    public PanelTheme Sidebar { get; init; } = new() { Border = Length.Pt(0.8m) };

    /// <summary>A recipe that a page holds is never parted: it begins a page where it would be.</summary>
    public bool WholeRecipes { get; init; }
}

/// <summary>Letters as high as several lines, at the head of a paragraph.</summary>
public sealed record DropCapTheme
{
    /// <summary>The first paragraph of each chapter has one; else only those that ask for it.</summary>
    public bool Chapters { get; init; }

    /// <summary>Over how many lines one stands where nobody says.</summary>
    public int Lines { get; init; } = 3;

    /// <summary>In the face of headings; else in that of the text.</summary>
    public bool Heading { get; init; }

    /// <summary>The ink that it is printed in, where the zine has it; empty for the text's.</summary>
    public string Ink { get; init; } = "";
}

/// <summary>Paragraphs that begin with who speaks.</summary>
public sealed record SpeechTheme
{
    /// <summary>The lines below the speaker's name are set in, so that the names stand out; else such paragraphs are like any other.</summary>
    public bool Hanging { get; init; }

    public Length Indent { get; init; } = Length.Pt(22);
}

/// <summary>A few words set large.</summary>
public sealed record PullQuoteTheme
{
    public Length Size { get; init; } = Length.Pt(15);

    public Length Indent { get; init; } = Length.Pt(22);

    public bool Italic { get; init; } = true;

    /// <summary>Over and under it; zero for none.</summary>
    public Length Rule { get; init; } = Length.Pt(0.6m);
}

/// <summary>Text in columns.</summary>
public sealed record ColumnTheme
{
    /// <summary>White between two of them.</summary>
    public Length Gutter { get; init; } = Length.Mm(5);

    /// <summary>The width of the rule between two; zero for none.</summary>
    public Length Rule { get; init; }
}

public sealed record BreakTheme
{
    /// <summary>Between scenes; empty for a white line.</summary>
    public string Ornament { get; init; } = "*   *   *";
}

public sealed record ContentsTheme
{
    /// <summary>Headings down to this level are listed.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>A contents page is made from so many pages.</summary>
    public int FromPages { get; init; } = 16;

    public int FromHeadings { get; init; } = 3;

    public bool Leaders { get; init; } = true;
}

public sealed record RunningHeadTheme
{
    public bool Shown { get; init; } = true;

    public Length Size { get; init; } = Length.Pt(9);

    public bool SmallCaps { get; init; } = true;

    public int Tracking { get; init; } = 60;

    public FaceRole Face { get; init; } = FaceRole.Text;

    /// <summary>The weight of a rule under the head; zero for none.</summary>
    public Length Rule { get; init; }

    /// <summary>Between the head's baseline and the top of the first grid line.</summary>
    public Length Distance { get; init; } = Length.Pt(12);

    public FolioPlace Folio { get; init; } = FolioPlace.Foot;

    public Length FolioSize { get; init; } = Length.Pt(10);

    public FaceRole FolioFace { get; init; } = FaceRole.Text;

    public int FolioWeight { get; init; } = 400;

    /// <summary>What is written of a page's number, which stands for the sign #.</summary>
    public string FolioForm { get; init; } = "#";

    /// <summary>The number is left white in a black field.</summary>
    public bool FolioReversed { get; init; }

    /// <summary>How high the field of a reversed folio is.</summary>
    internal Length FolioField => FolioSize.Times(170, 100);

    public string FolioInk { get; init; } = "";
}

public enum FolioPlace { None, Head, Foot, FootCentre }
