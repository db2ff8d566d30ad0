using Publish.Fonts;

namespace Publish.Pdf.Resources;

/// <summary>
/// One face of a document: which glyphs it shows and as what text. A CID stands for a pair (glyph, text), so that small capitals, ligatures and soft
/// hyphens read right; a CIDToGIDMap leads from it to the subset's glyph. CIDs follow the texts' order, so it does not matter which page was read first.
/// </summary>
internal sealed class CidFonts
{
    private const int MostIds = ushort.MaxValue;

    private readonly Dictionary<CharacterId, ushort> ids = [];
    private CharacterId[] byId = [];

    public CidFonts(FontFace face, int index)
    {
        Face = face;
        Index = index;
        SpaceGlyph = face.GlyphFor(' ');
        if (SpaceGlyph != 0)
            Add(new CharacterId(SpaceGlyph, " "));
    }

    public FontFace Face { get; }

    /// <summary>The number in the resource's name: /F0, /F1 …</summary>
    public int Index { get; }

    /// <summary>0 where the face has none.</summary>
    public ushort SpaceGlyph { get; }

    public int SpaceWidth => Width(SpaceGlyph);

    /// <summary>What each CID stands for; entries between with a null text stand for nothing.</summary>
    public ReadOnlySpan<CharacterId> ById => byId;

    /// <summary>Whether a page shows the face's missing glyph.</summary>
    public bool ShowsMissing { get; private set; }

    public void Add(CharacterId character)
    {
        ShowsMissing |= character.Glyph == 0;
        if (ids.Count < MostIds / 2)
            ids.TryAdd(character, 0);
    }

    /// <summary>Gives every pair that was added its CID. CIDs whose bytes would need escaping inside a string are left out.</summary>
    public void Number()
    {
        var sorted = ids.Keys.ToArray();
        Array.Sort(sorted, Compare);
        var byId = new List<CharacterId>(sorted.Length + 16) { default };
        foreach (var character in sorted)
        {
            while (!Syntax.PdfString.IsSafe((byte)byId.Count) || !Syntax.PdfString.IsSafe((byte)(byId.Count >> 8)))
                byId.Add(default);
            ids[character] = (ushort)byId.Count;
            byId.Add(character);
        }

        this.byId = [.. byId];
    }

    /// <summary>0 for a pair beyond the limit of a font: it shows as missing rather than as something else.</summary>
    public ushort IdOf(CharacterId character) => ids.GetValueOrDefault(character);

    /// <summary>A glyph's width in thousandths of the em, as the font in the PDF says it.</summary>
    public int Width(ushort glyph) => ToThousandths(Face.AdvanceOf(glyph));

    public int ToThousandths(int units)
    {
        var perEm = Face.UnitsPerEm;
        return ((units * 1000) + (units >= 0 ? perEm / 2 : -perEm / 2)) / perEm;
    }

    private static int Compare(CharacterId a, CharacterId b)
    {
        var byText = string.CompareOrdinal(a.Text, b.Text);
        return byText != 0 ? byText : a.Glyph.CompareTo(b.Glyph);
    }
}
