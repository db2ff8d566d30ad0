using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>A house style as values. The defaults are those of the style <c>pamphlet</c>; <c>with</c> expressions steer it.</summary>
public sealed record Theme
{
    public static Theme Default { get; } = new();

    public string Name { get; init; } = "pamphlet";

    /// <summary>What it is for, for those who choose.</summary>
    public string Description { get; init; } = "A5, 11 on 13.2 pt, for nearly everything";

    public PageTheme Page { get; init; } = new();

    public FaceTheme Faces { get; init; } = new();

    public TextTheme Text { get; init; } = new();

    public TitleTheme Title { get; init; } = new();

    /// <summary>By level, 1 to 4.</summary>
    public Seq<HeadingTheme> Headings { get; init; } = HeadingTheme.Defaults;

    public NoteTheme Notes { get; init; } = new();

    public QuotationTheme Quotations { get; init; } = new();

    public EpigraphTheme Epigraphs { get; init; } = new();

    public VerseTheme Verse { get; init; } = new();

    public ListTheme Lists { get; init; } = new();

    public TableTheme Tables { get; init; } = new();

    public FigureTheme Figures { get; init; } = new();

    public CodeTheme Code { get; init; } = new();

    public AsideTheme Asides { get; init; } = new();

    public SpeechTheme Speeches { get; init; } = new();

    public PullQuoteTheme PullQuotes { get; init; } = new();

    public ColumnTheme Columns { get; init; } = new();

    public DropCapTheme DropCaps { get; init; } = new();

    public BreakTheme Breaks { get; init; } = new();

    public ContentsTheme Contents { get; init; } = new();

    public RunningHeadTheme RunningHeads { get; init; } = new();

    /// <summary>Limits for <c>pages:</c>.</summary>
    public SteeringTheme Steering { get; init; } = new();

    /// <summary>In the order of their names.</summary>
    public Seq<ClassTheme> Classes { get; init; }

    /// <summary>How the addresses of links are shown on paper; <see cref="LinkForm.Notes"/> unless said otherwise.</summary>
    public LinkForm Links { get; init; } = LinkForm.Notes;

    public CssTokens CssTokens => CssTokens.From(this);

    /// <summary>The look of a heading; levels beyond the last share its look.</summary>
    /// <param name="level">From 1.</param>
    public HeadingTheme Heading(int level) => Headings[Math.Clamp(level, 1, Headings.Count) - 1];

    /// <summary>The looks of a node's classes, in their order.</summary>
    internal IEnumerable<ClassTheme> ClassesOf(Attributes attributes) => Classes.IsEmpty || attributes.Classes.IsEmpty ? [] : Classes.Where(one => attributes.HasClass(one.Name));

    /// <summary>The width of the text.</summary>
    public Length Measure => Page.Trim.Width - Page.Inner - Page.Outer;

    /// <summary>From the top of a grid line to its baseline: capitals stand in the middle of their line.</summary>
    public Length Drop => (Text.Leading + Text.Size.Times(65, 100)) / 2;

    /// <summary>Some 24 characters, fewer of which make no line: 36 mm in type of 11 pt.</summary>
    public Length LeastLine => Text.Size.Times(93, 10);

    /// <summary>Grid lines on a page.</summary>
    public int LinesOnPage =>
        (int)Math.Max(4, (Page.Trim.Height - Page.Head - Page.Foot).Steps / Math.Max(1, Text.Leading.Steps));
}

public enum LinkForm
{
    /// <summary>The address stands in a note, called by a letter.</summary>
    Notes,

    /// <summary>The words are marked and live in the reading PDF; no address is shown.</summary>
    Plain,

    /// <summary>As running text, not even live.</summary>
    None,
}
