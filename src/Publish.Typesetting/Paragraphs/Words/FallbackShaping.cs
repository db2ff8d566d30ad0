using System.Globalization;
using Publish.Fonts;

namespace Publish.Typesetting.Paragraphs.Words;

/// <summary>Sets a word that its face cannot set whole: each character in the first face that has it.</summary>
internal static class FallbackShaping
{
    public static ShapedText[] Shape(string text, WordKey key, Shaper shaper)
    {
        var parts = new List<ShapedText>();
        FontFace? face = null;
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            var wanted = FaceFor(text.Substring(i, length), key, shaper);
            if (face is not null && wanted != face)
            {
                parts.Add(shaper.Shape(text.AsSpan(start..i), face, key.Features, key.Language));
                start = i;
            }

            face = wanted;
            i += length;
        }

        parts.Add(shaper.Shape(text.AsSpan(start..), face!, key.Features, key.Language));
        return [.. parts];
    }

    private static FontFace FaceFor(string element, WordKey key, Shaper shaper)
    {
        foreach (var face in key.Faces)
            if (!shaper.Shape(element, face, key.Features, key.Language).HasMissing) return face;
        return key.Faces[0];
    }
}
