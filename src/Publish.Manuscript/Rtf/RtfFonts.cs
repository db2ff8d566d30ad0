using System.Text;

namespace Publish.Manuscript.Rtf;

/// <summary>The fonts of a rich text: what their letters are encoded in. Code pages stand as numbers of fonts' sets of letters (Specification 1.9.1, Font Table).</summary>
internal sealed class RtfFonts
{
    private const int Windows = 1252;
    private const int SymbolSet = 2;

    private readonly Dictionary<int, (string Name, int Set, int Page)> fonts = [];
    private readonly StringBuilder name = new();
    private int number = -1;
    private int set;
    private int page;

    /// <summary>Of the document.</summary>
    public int Page { get; set; } = Windows;

    public void Begin(int font)
    {
        End();
        (number, set, page) = (font, 0, 0);
    }

    public void SetOf(int charset) => set = charset;

    public void PageOf(int codePage) => page = codePage;

    public void Name(string words)
    {
        name.Append(words);
        if (words.EndsWith(';')) End();
    }

    public void End()
    {
        if (number >= 0) fonts.TryAdd(number, (name.ToString().TrimEnd(';').Trim(), set, page));
        name.Clear();
        number = -1;
    }

    public string? NameOf(int font) => fonts.TryGetValue(font, out var known) ? known.Name : null;

    /// <summary>Its letters are signs, whatever they are called.</summary>
    public bool IsOfSigns(int font) => fonts.TryGetValue(font, out var known) && known.Set == SymbolSet;

    public Encoding EncodingOf(int font)
    {
        var codePage = Page;
        if (fonts.TryGetValue(font, out var known)) codePage = known.Page > 0 ? known.Page : PageOfSet(known.Set);
        return CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? (codePage is 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(Windows)!);
    }

    private int PageOfSet(int charset) => charset switch
    {
        // Programs that name no other set mean the document's own page by it.
        0 => fonts.Values.All(font => font.Set is 0 or SymbolSet) ? Page : Windows,
        77 => 10000,
        78 => 10001,
        79 => 10003,
        80 => 10008,
        81 => 10002,
        83 => 10005,
        84 => 10004,
        85 => 10006,
        86 => 10081,
        87 => 10021,
        88 => 10029,
        89 => 10007,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 or 179 or 180 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        254 => 437,
        255 => 850,
        _ => Page,
    };
}
