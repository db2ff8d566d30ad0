using System.Text;
using Publish.Fonts;
using Publish.Model;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Which characters a face has, asked once each, and who helps out.</summary>
internal sealed class Coverage(FontLibrary fonts, Seq<string> fallbacks)
{
    private const byte Unknown = 0, Has = 1, Lacks = 2;
    private readonly Dictionary<FontFace, byte[]> known = [];
    private readonly Dictionary<(FontFace, int), FontFace?> helpers = [];

    /// <summary>The faces for a text; null where the first one has all of it.</summary>
    /// <param name="missing">Told of each character that pages cannot show, and of its place in the text.</param>
    public Seq<FontFace>? FacesFor(string text, Seq<FontFace> faces, Action<int, int> missing)
    {
        List<FontFace>? list = null;
        var table = TableOf(faces[0]);
        for (var i = 0; i < text.Length; i++)
        {
            if (table[text[i]] == Has) continue;
            var rune = Rune.TryGetRuneAt(text, i, out var r) ? r : Rune.ReplacementChar;
            var at = i;
            if (rune.Utf16SequenceLength == 2) i++;
            if (Covers(faces[0], rune)) continue;
            if (UnsetScripts.IsReordered(rune.Value)) missing(rune.Value, at);
            else if (Helper(faces[0], rune) is not { } helper) missing(rune.Value, at);
            else if (!(list ??= [.. faces]).Contains(helper)) list.Add(helper);
        }
        return list is null ? null : Seq.Of(list);
    }

    private bool Covers(FontFace face, Rune rune)
    {
        if (UnsetScripts.IsReordered(rune.Value)) return false;
        if (!rune.IsBmp) return face.GlyphFor(rune.Value) != 0;
        ref var entry = ref TableOf(face)[rune.Value];
        if (entry == Unknown) entry = IsInvisible(rune) || face.GlyphFor(rune.Value) != 0 || face.Covers(rune.ToString()) ? Has : Lacks;
        return entry == Has;
    }

    private FontFace? Helper(FontFace lacking, Rune rune)
    {
        if (helpers.TryGetValue((lacking, rune.Value), out var helper)) return helper;
        var text = rune.ToString();
        foreach (var family in fallbacks)
            if (helper is null && fonts.Has(family) && fonts.Find(family, lacking.Weight, lacking.IsItalic) is var face && face.Covers(text))
                helper = face;
        helper ??= fonts.FallbackFor(text, lacking);
        helpers.Add((lacking, rune.Value), helper);
        return helper;
    }

    private byte[] TableOf(FontFace face)
    {
        if (!known.TryGetValue(face, out var table)) known.Add(face, table = new byte[0x10000]);
        return table;
    }

    // White space and what only steers breaking: nothing of it is drawn.
    private static bool IsInvisible(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is 0xAD or 0x61C or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202F)
            or (>= 0x2060 and <= 0x2064) or 0xFEFF or (>= 0xFE00 and <= 0xFE0F);
}
