using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs;

/// <summary>The spaces of Unicode: which part lines, which stretch, and how wide they are.</summary>
internal static class SpaceKinds
{
    private const char NoBreak = '\u00A0';

    public static bool IsSpace(char c) =>
        c is ' ' or '\t' or NoBreak || (c >= '\u2000' && (c is <= '\u200A' or '\u202F' or '\u205F' or '\u3000'));

    /// <summary>Characters without a glyph that only say where a line may end or not.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>Runs of these are one space.</summary>
    public static bool IsWordSpace(char c) => c is ' ' or '\t';

    public static bool Stretches(char c) => c is ' ' or '\t' or NoBreak;

    /// <summary>In steps. Fixed spaces are fractions of an em, by the Unicode Standard, 6.2.</summary>
    public static int Width(char c, TextStyle style, ShapedWords table)
    {
        var em = style.Size.Steps;
        return (int)(c switch
        {
            ' ' or NoBreak => (em * table.Space.Value.Width / Word.Em) + style.Tracking.Steps,
            '\t' => 4 * (em * table.Space.Value.Width / Word.Em),
            '\u2000' or '\u2002' => em / 2,
            '\u2001' or '\u2003' or '\u3000' => em,
            '\u2004' => em / 3,
            '\u2005' => em / 4,
            '\u2006' => em / 6,
            '\u2007' => em * table.Find("0").Width / Word.Em,
            '\u2008' => em * table.Find(".").Width / Word.Em,
            '\u2009' or '\u205F' => em / 5,
            '\u200A' => em / 10,
            '\u202F' => em / 6,
            _ => em / 4,
        });
    }
}
