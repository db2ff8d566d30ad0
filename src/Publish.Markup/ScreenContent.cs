using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Markup;

/// <summary>What an edition for screens is made from beside its document: values from other stages, all of them optional.</summary>
public record ScreenContent
{
    /// <summary>Where the pages of the reading PDF begin; gives the edition its list of pages.</summary>
    public PageMap PageMap { get; init; } = PageMap.None;

    /// <summary>The front cover, as made or as the zine brings it; null for an edition without one.</summary>
    public Picture? Cover { get; init; }

    /// <summary>The manuscript's pictures, upright. Those that the text does not show are left out.</summary>
    public Seq<Picture> Pictures { get; init; }

    /// <summary>Faces to embed; none by default, so that readers keep their own.</summary>
    public Seq<EmbeddedFace> Faces { get; init; }

    public StyleTokens Tokens { get; init; } = StyleTokens.Default;

    /// <summary>The style's <c>epub.css</c>, put after the sheet made from the tokens.</summary>
    public string StyleSheet { get; init; } = "";
}

/// <param name="Family">As the style sheet names it.</param>
/// <param name="Weight">100 to 900; 400 is regular.</param>
/// <param name="Bytes">A TrueType or OpenType file, subset or whole, whose licence allows it to be embedded.</param>
public sealed record EmbeddedFace(string Family, int Weight, bool Italic, ReadOnlyMemory<byte> Bytes);

/// <summary>A style's choices that hold on a screen too.</summary>
/// <param name="BodyFamily">A family of <see cref="ScreenContent.Faces"/> for the text; empty to leave the choice to the reader.</param>
/// <param name="HeadingFamily">A family of <see cref="ScreenContent.Faces"/> for headings; empty for the text's.</param>
/// <param name="Indented">Paragraphs are indented; else they stand apart by a space.</param>
/// <param name="Justified">Even margins, where the reader has not chosen.</param>
/// <param name="Hyphenated">Words may be broken, where the reader has not chosen.</param>
public sealed record StyleTokens(string BodyFamily, string HeadingFamily, bool Indented, bool Justified, bool Hyphenated)
{
    /// <summary>A family of <see cref="ScreenContent.Faces"/> for typewriter text; empty for the reader's.</summary>
    public string CodeFamily { get; init; } = "";

    /// <summary>Figures with ascenders and descenders in the text, lining ones in tables: for a face that has them.</summary>
    public bool OldStyleFigures { get; init; }

    /// <summary>Letterspacing of words in capitals, in thousandths of an em.</summary>
    public int Capitals { get; init; }

    /// <summary>The length of a line on paper, in micrometres.</summary>
    public int Measure { get; init; } = 104_000;

    /// <summary>The height of the text on a page of paper, in micrometres.</summary>
    public int TextHeight { get; init; } = 170_000;

    /// <summary>How many lines high the first letter of a paragraph is that asks for a drop cap and does not say.</summary>
    public int DropCapLines { get; init; } = 3;

    /// <summary>Each chapter begins with a drop cap.</summary>
    public bool ChapterDropCaps { get; init; }

    /// <summary>The lines below a speaker's name are set in.</summary>
    public bool HangingSpeeches { get; init; }

    /// <summary>Each poem begins a page.</summary>
    public bool PoemPages { get; init; }

    public static StyleTokens Default { get; } = new("", "", Indented: true, Justified: false, Hyphenated: true);
}
