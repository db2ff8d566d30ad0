using System.Collections.Frozen;

namespace Publish.Manuscript.WordProcessing;

/// <summary>Fonts whose letters are signs: what the sign is in Unicode. Word keeps their codes at U+F000 and above.</summary>
internal static class SymbolFonts
{
    /// <summary>Adobe's Symbol encoding from 0x20 on; a space stands where it has nothing, or only a piece of a bracket.</summary>
    private const string Symbol =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧ∆ΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ "
        + "                                €ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…   ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫";

    private static readonly FrozenDictionary<char, string> Wingdings = Table(
        "!✏\"✂#✁$👓%🔔&📖(☎)✆*✉J☺K😐L☹M💣N☠O🏳Q✈R☼S💧T❄U✝V✞X✠Y✡Z☪[☯\\ॐ]☸^♈_♉`♊a♋b♌c♍d♎e♏f♐g♑h♒i♓l●m❍n■o□q❑r❒s⬧t⧫u◆v❖w⬥x⌧y⍓z⌘{❀|✿}❝~❞");

    private static readonly FrozenDictionary<char, string> WingdingsUpper = Table(
        "\u0080⓪\u0081①\u0082②\u0083③\u0084④\u0085⑤\u0086⑥\u0087⑦\u0088⑧\u0089⑨\u008A⑩\u009F•\u00A7▪\u00A8◻\u00AA✦\u00AB★\u00AC✶\u00AD✴\u00AE✹\u00AF✵\u00B2✧\u00B6✰\u00D5⌫\u00D6⌦\u00D8➢\u00DC➲\u00DF←\u00E0→\u00E1↑\u00E2↓\u00E3↖\u00E4↗\u00E5↙\u00E6↘\u00E8➔\u00EF⇦\u00F0⇨\u00F1⇧\u00F2⇩\u00F3⬄\u00F4⇳\u00FB✗\u00FC✓\u00FD☒\u00FE☑");

    private static readonly FrozenDictionary<char, string> Wingdings2 = Table("O✗P✓Q☒R☑S☒T☒\u0098•\u0097•\u00A3□\u00A2■");

    private static readonly FrozenDictionary<char, string> Webdings = Table("a✓r✗c□g■n●<⬛=⬜i🛈Y♥\u00FC♥");

    public static bool Is(string? font) => font is not null && (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase));

    /// <summary>The sign; null for one that has none in Unicode, or that is not known.</summary>
    /// <param name="code">As the file has it, at U+F000 or below.</param>
    public static string? SignOf(string font, char code)
    {
        var sign = code is >= '\uF000' and <= '\uF0FF' ? (char)(code - 0xF000) : code;
        if (sign == ' ') return " ";
        if (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase))
            return sign >= ' ' && sign - ' ' < Symbol.Length && Symbol[sign - ' '] != ' ' ? Symbol[sign - ' '].ToString() : null;
        var tables = font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase) ? [Wingdings, WingdingsUpper]
            : font.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase) ? (FrozenDictionary<char, string>[])[Wingdings2]
            : font.Equals("Webdings", StringComparison.OrdinalIgnoreCase) ? [Webdings] : [];
        foreach (var table in tables)
            if (table.TryGetValue(sign, out var known)) return known;
        return null;
    }

    /// <summary>A code, then its sign, and so on.</summary>
    private static FrozenDictionary<char, string> Table(string pairs)
    {
        var table = new Dictionary<char, string>();
        for (var i = 0; i + 1 < pairs.Length;)
        {
            var length = char.IsSurrogatePair(pairs, i + 1) ? 2 : 1;
            table.TryAdd(pairs[i], pairs.Substring(i + 1, length));
            i += 1 + length;
        }
        return table.ToFrozenDictionary();
    }
}
