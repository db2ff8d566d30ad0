using Publish.Model;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Navigation;

/// <summary>A run of pages that are labelled by counting on.</summary>
/// <param name="Style">How the number is written; <see cref="LabelStyle.None"/> for a label without one.</param>
internal readonly record struct LabelRange(int FirstPage, LabelStyle Style, string Prefix, int Start);

internal enum LabelStyle
{
    None,
    Decimal,
    Roman,
}

/// <summary>Says what the folios show, so that a reader's page field agrees with the paper (ISO 32000-1, 12.4.2).</summary>
internal static class PageLabels
{
    /// <summary>Gives the root of the number tree.</summary>
    public static PdfRef Write(PdfFile file, Seq<Page> pages)
    {
        var root = file.Reserve();
        using (var dictionary = file.OpenDictionary(root))
        using (var ranges = dictionary.Array(Key.Nums))
            foreach (var range in Ranges([.. pages.Select(page => page.Label)]))
                Write(ranges, range);
        file.Close();
        return root;
    }

    /// <summary>The fewest runs that give every page its label.</summary>
    public static List<LabelRange> Ranges(IReadOnlyList<string> labels)
    {
        var ranges = new List<LabelRange>();
        var expected = (Style: LabelStyle.None, Number: 0);
        for (var page = 0; page < labels.Count; page++)
        {
            var label = Parse(labels[page], page);
            if (label.Style == LabelStyle.None || (label.Style, label.Start) != expected)
                ranges.Add(label);
            expected = (label.Style, label.Start + 1);
        }

        return ranges;
    }

    private static LabelRange Parse(string label, int page)
    {
        if (label.Length is > 0 and < 9 && label[0] != '0' && label.All(char.IsAsciiDigit))
            return new LabelRange(page, LabelStyle.Decimal, "", int.Parse(label, System.Globalization.CultureInfo.InvariantCulture));
        return RomanNumeral.Parse(label) is > 0 and var number
            ? new LabelRange(page, LabelStyle.Roman, "", number)
            : new LabelRange(page, LabelStyle.None, label, 1);
    }

    private static void Write(ArrayScope ranges, LabelRange range)
    {
        ranges.Integer(range.FirstPage);
        using var label = ranges.Dictionary();
        label.Text(Key.P, range.Prefix);
        if (range.Style != LabelStyle.None)
            label.Named(Key.S, range.Style == LabelStyle.Decimal ? Name.Decimal : Name.LowerRoman);
        if (range.Start > 1)
            label.Integer(Key.St, range.Start);
    }
}

/// <summary>Lower-case Roman numerals, as front matter is counted.</summary>
internal static class RomanNumeral
{
    private const int Most = 3999;

    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
        (4, "iv"), (1, "i"),
    ];

    /// <summary>0 for what is no numeral in its proper form.</summary>
    public static int Parse(string text)
    {
        var value = 0;
        var rest = text.AsSpan();
        foreach (var (worth, sign) in Signs)
            for (; rest.StartsWith(sign, StringComparison.Ordinal) && value <= Most; rest = rest[sign.Length..])
                value += worth;
        return value <= Most && Write(value) == text ? value : 0;
    }

    public static string Write(int value)
    {
        var text = "";
        foreach (var (worth, sign) in Signs)
            for (; value >= worth; value -= worth)
                text += sign;
        return text;
    }
}
