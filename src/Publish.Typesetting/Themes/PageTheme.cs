using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>The leaf and its margins. The inner margin is at the spine.</summary>
public sealed record PageTheme
{
    public Size Trim { get; init; } = TrimSizes.A5;

    public Length Inner { get; init; } = Length.Mm(19);

    public Length Outer { get; init; } = TrimSizes.A5.Width - Length.Mm(19) - Length.Mm(104);

    /// <summary>From the trimmed edge to the first grid line's top.</summary>
    public Length Head { get; init; } = Length.Mm(18);

    public Length Foot { get; init; } = Length.Mm(18);

    /// <summary>Nothing but artwork that bleeds comes nearer to the trimmed edge.</summary>
    public Length Edge { get; init; } = Length.Mm(6);

    /// <summary>How far artwork goes on beyond the trim.</summary>
    public Length Bleed { get; init; } = Length.Zero;

    /// <summary>The weight of a frame round each page of text; zero for none.</summary>
    public Length Border { get; init; }

    public string BorderInk { get; init; } = "";

    /// <summary>Percent of an ink behind the text of each page; 0 for none.</summary>
    public int Background { get; init; }

    public string BackgroundInk { get; init; } = "";

    /// <summary>From the trimmed edge to a frame.</summary>
    public Length BorderInset { get; init; } = Length.Mm(8);
}

/// <summary>The faces by the work they do, each a family of the library; what a face lacks comes from the fallbacks, then from any other.</summary>
public sealed record FaceTheme
{
    public string Text { get; init; } = "eb-garamond";

    public string Heading { get; init; } = "eb-garamond";

    public string Sans { get; init; } = "source-sans-3";

    public string Code { get; init; } = "courier-prime";

    public Seq<string> Fallback { get; init; } = ["noto-sans-symbols", "noto-sans-symbols-2", "noto-emoji"];
}

/// <summary>Which of a style's faces words are set in.</summary>
public enum FaceRole { Text, Heading, Sans, Code }

/// <summary>Running text.</summary>
public sealed record TextTheme
{
    internal static Length Largest { get; } = Length.Pt(200);

    public Length Size { get; init; } = Length.Pt(11);

    /// <summary>The distance of the grid's lines, which everything keeps to.</summary>
    public Length Leading { get; init; } = Length.Pt(13.2m);

    /// <summary>Of a paragraph that follows another.</summary>
    public Length Indent { get; init; } = Length.Pt(11);

    /// <summary>An empty line stands between paragraphs, in place of an indent.</summary>
    public bool Spaced { get; init; }

    /// <summary>Nothing is set smaller, but for what a picture shows; zero for no such limit.</summary>
    public Length Least { get; init; }

    /// <summary>What is stressed is set in italics; else it is bold, and nothing is in italics.</summary>
    public bool Italics { get; init; } = true;

    public bool Justified { get; init; } = true;

    public bool Hyphenate { get; init; } = true;

    public bool OldStyleFigures { get; init; } = true;

    /// <summary>Letterspacing of words in capitals, in thousandths of an em.</summary>
    public int Capitals { get; init; } = 40;

    /// <summary>How far glyphs may be widened or narrowed, in permille.</summary>
    public int Expansion { get; init; } = 25;

    public int Letterspacing { get; init; } = 13;

    /// <summary>How much of the optical margin is used, in permille.</summary>
    public int Protrusion { get; init; } = 1000;

    /// <summary>Lines in a row that may end in a hyphen.</summary>
    public int Ladder { get; init; } = 2;
}
