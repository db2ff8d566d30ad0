namespace Publish.Manuscript.PlainText.Language;

/// <summary>Reads Roman numerals up to 399, in one case throughout.</summary>
internal static class RomanNumeralReader
{
    /// <returns>0 where it is none.</returns>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 9) return 0;
        var total = 0;
        var last = int.MaxValue;
        var repeated = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = Value(text[i]);
            if (value == 0 || char.IsLower(text[i]) != char.IsLower(text[0])) return 0;
            repeated = value == last ? repeated + 1 : 1;
            if (repeated > 3) return 0;
            var next = i + 1 < text.Length ? Value(text[i + 1]) : 0;
            total += value < next ? -value : value;
            if (value > last && value > last * 10) return 0;
            last = value;
        }
        return total;
    }

    private static int Value(char c) => (c | 0x20) switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        _ => 0,
    };
}
