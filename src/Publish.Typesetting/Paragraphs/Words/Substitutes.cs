using System.Globalization;
using System.Text;
using Publish.Fonts;
using Publish.Model;

namespace Publish.Typesetting.Paragraphs.Words;

/// <summary>What is set for a sign that no face has: the same sign written otherwise, or its number.</summary>
internal static class Substitutes
{
    /// <summary>By characters: what Unicode calls the same but for its looks (compatibility decomposition, UAX #15), where a face has that, else "[U+6F22]".</summary>
    public static string For(string element, Seq<FontFace> faces)
    {
        var by = new StringBuilder();
        foreach (var rune in element.EnumerateRunes())
        {
            var own = rune.ToString();
            if (Has(faces, own)) by.Append(own);
            else if (own.Normalize(NormalizationForm.FormKD) is var plain && plain != own && Has(faces, plain)) by.Append(plain);
            else by.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }
        return by.ToString();
    }

    private static bool Has(Seq<FontFace> faces, string text)
    {
        foreach (var face in faces)
            if (face.Covers(text)) return true;
        return false;
    }
}
