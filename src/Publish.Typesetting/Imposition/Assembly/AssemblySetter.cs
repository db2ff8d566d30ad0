using System.Text;
using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Sets the words of assembly and test sheets.</summary>
internal sealed class AssemblySetter(ParagraphSetter setter, FontLibrary fonts)
{
    private static readonly Length Endless = Length.Pt(4000);

    /// <returns>Where the next line would begin.</returns>
    public Length Write(
        List<PageItem> items, string words, TextStyle style, Point at, Length width, Length leading, StructureId id, LineAlignment alignment = LineAlignment.Left)
    {
        var top = at.Y;
        foreach (var line in Break(words, style, width, id, alignment))
        {
            items.AddShifted(line.Items, new(at.X, top + (leading * 3 / 4)));
            top += leading;
        }

        return top;
    }

    public int LinesOf(string words, TextStyle style, Length width) => Break(words, style, width, Artifact.Layout, LineAlignment.Left).Count;

    public Length WidthOf(string words, TextStyle style) => Break(words, style, Endless, Artifact.Layout, LineAlignment.Left) is [var line, ..] ? line.Width : Length.Zero;

    private Seq<Line> Break(string words, TextStyle style, Length width, StructureId id, LineAlignment alignment)
    {
        if (words.Length == 0) return [];
        var paragraph = setter.Prepare(new([new TextPiece(id, words, WithSigns(style, words), null, 0, null)], AssemblyType.Ragged with { Alignment = alignment }));
        return paragraph.Assemble(paragraph.Break(width, BreakConstraints.None));
    }

    /// <summary>A face of signs is large, and is opened for words that have some.</summary>
    private TextStyle WithSigns(TextStyle style, string words) =>
        words.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune) || style.Faces.Any(face => face.GlyphFor(rune.Value) != 0)) ? style : style with { Faces = [.. style.Faces, fonts.Find("noto-sans-symbols-2")] };
}
