using Publish.Fonts;
using Publish.Model;

namespace Publish.Typesetting.Paragraphs.Words;

/// <summary>What words are shaped and divided by; size, ink and place do not matter to it.</summary>
internal readonly record struct WordKey(
    Seq<FontFace> Faces, FontFeatures Features, string Language, bool Hyphenate, int HyphenLeft, int HyphenRight, bool ShowsBoxes)
{
    public static WordKey Of(TextStyle style, BreakingStyle breaking) =>
        new(style.Faces, style.Features, style.Language, style.Hyphenate, breaking.HyphenLeft, breaking.HyphenRight, style.ShowsBoxes);
}
