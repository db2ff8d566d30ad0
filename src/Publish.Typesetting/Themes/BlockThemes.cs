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
}

public sealed record HeadingTheme
{
    public static Seq<HeadingTheme> Defaults { get; } =
    [
        new() { Size = Length.Pt(17), LinesBefore = 2, LinesAfter = 1 },
        new() { Size = Length.Pt(13), Italic = true, LinesBefore = 2, LinesAfter = 1 },
        new() { Size = Length.Pt(11), SmallCaps = true, Tracking = 50, LinesBefore = 1, LinesAfter = 0 },
        new() { Size = Length.Pt(11), Italic = true, RunIn = true },
    ];

    public Length Size { get; init; } = Length.Pt(11);

    public int Weight { get; init; } = 400;

    public bool Italic { get; init; }

    public bool SmallCaps { get; init; }

    public bool Sans { get; init; }

    public bool Centred { get; init; }

    /// <summary>The ink that it is printed in, where the zine has it; empty for black.</summary>
    public string Ink { get; init; } = "";

    /// <summary>Letterspacing in thousandths of an em.</summary>
    public int Tracking { get; init; }

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

    public int Lines { get; init; } = 1;
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

    /// <summary>Black behind a callout, in percent.</summary>
    public int Tint { get; init; } = 8;
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

    /// <summary>Between the head's baseline and the top of the first grid line.</summary>
    public Length Distance { get; init; } = Length.Pt(12);

    public FolioPlace Folio { get; init; } = FolioPlace.Foot;

    public Length FolioSize { get; init; } = Length.Pt(10);
}

public enum FolioPlace { Head, Foot, FootCentre }
