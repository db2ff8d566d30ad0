using System.Globalization;
using Publish.Fonts;

namespace Publish.Typesetting.Paragraphs.Words;

/// <summary>Sets a word that its face cannot set whole: each character in the first face that has it, and one that none has by its substitute.</summary>
internal sealed class FallbackShaping(WordKey key, Shaper shaper)
{
    private readonly List<ShapedText> parts = [];

    public ShapedText[] Shape(string text)
    {
        FontFace? face = null;
        var start = 0;
        for (var (i, end) = (0, 0); i < text.Length; i = end)
        {
            end = i + StringInfo.GetNextTextElementLength(text, i);
            var wanted = FaceFor(text[i..end]);
            if (wanted is null && Substitute(text[i..end]) is { } substitute)
            {
                Close(text, start, i, face);
                parts.Add(substitute);
                (face, start) = (null, end);
                continue;
            }
            wanted ??= key.Faces[0];
            if (wanted != face) Close(text, start, i, face);
            if (wanted != face) start = i;
            face = wanted;
        }
        Close(text, start, text.Length, face);
        return [.. parts];
    }

    private void Close(string text, int start, int end, FontFace? face)
    {
        if (face is not null && end > start) parts.Add(shaper.Shape(text.AsSpan(start..end), face, key.Features, key.Language));
    }

    /// <summary>Null where boxes are wanted, and where no face has the substitute either.</summary>
    private ShapedText? Substitute(string element)
    {
        if (key.ShowsBoxes) return null;
        var by = Substitutes.For(element, key.Faces);
        // Numbers have capitals in them.
        return FaceFor(by) is { } face ? shaper.ShapeFor(element, by, face, (key.Features & ~FontFeatures.OldStyleFigures) | FontFeatures.LiningFigures, key.Language) : null;
    }

    private FontFace? FaceFor(string element)
    {
        foreach (var face in key.Faces)
            if (!shaper.Shape(element, face, key.Features, key.Language).HasMissing) return face;
        return null;
    }
}
