using System.Text;
using Publish.Fonts;

namespace Publish.Pdf.Resources;

/// <summary>Which part of the source each glyph of a shaped text is read as.</summary>
internal static class GlyphTexts
{
    /// <summary>Reads as nothing and breaks no word; each glyph must read as something (PDF/UA-1, 7.21.7).</summary>
    public const string Nothing = "\u2060";

    // Texts of one character are asked for again and again.
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    /// <summary>
    /// The text of one glyph. Of a cluster with several glyphs each takes a character, and the last takes the rest; where there are more glyphs than
    /// characters, the decomposed form is shared out, and what is left over reads as nothing.
    /// </summary>
    public static string Of(ShapedText shaped, int glyph)
    {
        var start = shaped.Clusters[glyph];
        var first = glyph;
        while (first > 0 && shaped.Clusters[first - 1] == start)
            first--;
        var end = glyph + 1;
        while (end < shaped.Clusters.Length && shaped.Clusters[end] == start)
            end++;
        var text = shaped.Text.AsSpan(start, shaped.ClusterEnd(glyph) - start);
        return end - first == 1 ? Short(text) : Share(text, glyph - first, end - first);
    }

    private static string Short(ReadOnlySpan<char> text) =>
        text.Length == 1 && text[0] < 128 ? Ascii[text[0]] : text.ToString();

    private static string Share(ReadOnlySpan<char> text, int index, int count)
    {
        var characters = Characters(text.ToString());
        if (characters.Count < count)
            characters = Characters(text.ToString().Normalize(NormalizationForm.FormD));
        if (index >= characters.Count)
            return Nothing;
        return index < count - 1 ? characters[index] : string.Concat(characters.Skip(index));
    }

    private static List<string> Characters(string text)
    {
        var characters = new List<string>();
        foreach (var rune in text.EnumerateRunes())
            characters.Add(rune.ToString());
        return characters;
    }
}
