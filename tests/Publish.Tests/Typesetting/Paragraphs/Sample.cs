using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Tests.Typesetting.Paragraphs;

/// <summary>Paragraphs in the shipped faces, for tests.</summary>
internal static class Sample
{
    public static string Styles { get; } = FindStyles();

    public static Shaper Shaper { get; } = new();

    public static FontLibrary Library { get; } = new(Path.Combine(Styles, "fonts"));

    public static ParagraphSetter Setter { get; } = new(Shaper, new Hyphenator(Path.Combine(Styles, "hyphenation")));

    public static TextStyle Style(decimal size = 10, string language = "en", bool hyphenate = true, bool italic = false) => new(
        [Library.Find("eb-garamond", 400, italic)], FontFeatures.OldStyleFigures, Length.Pt(size), Ink.Black, language,
        Length.Zero, Length.Zero, hyphenate);

    public static ParagraphStyle Body(LineAlignment alignment = LineAlignment.Justified, decimal indent = 0) => new(
        alignment, Length.Pt(12), Length.Pt(indent), Length.Zero, Length.Zero, BreakingStyle.Default);

    public static ParagraphSource Source(string text, TextStyle? style = null, ParagraphStyle? body = null) =>
        new([new TextPiece(new(0), text, style ?? Style(), null, 0, null)], body ?? Body());

    public static Seq<Line> Set(string text, decimal measure = 108, TextStyle? style = null, ParagraphStyle? body = null, BreakConstraints? constraints = null)
    {
        var paragraph = Setter.Prepare(Source(text, style, body));
        return paragraph.Assemble(paragraph.Break(Length.Mm(measure), constraints ?? BreakConstraints.None));
    }

    /// <summary>A line's words as they stand, with its spaces.</summary>
    public static string Words(Line line)
    {
        var words = new List<string>();
        foreach (var item in line.Items)
        {
            if (item is not TextItem text) continue;
            foreach (var word in text.Words)
                words.Add((word.SpaceBefore ? " " : "") + word.Shaped.Text);
        }

        return string.Concat(words);
    }

    private static string FindStyles()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "styles", "hyphenation")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "styles");
    }
}
