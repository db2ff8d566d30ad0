using System.Text;

namespace Publish.Fuzz.Changing;

/// <summary>Ways to damage an input: of bytes, and of text with the words that its format knows.</summary>
internal static class Changes
{
    /// <summary>Nothing grows beyond this, but for a repetition: 256 KB.</summary>
    private const int Most = 1 << 18;

    private static readonly long[] Numbers = [0, 1, -1, 2, 7, 8, 9, 16, 32, 63, 64, 65, 100, 127, 128, 255, 256, 257, 1023, 1024, 4095, 4096, 32_767, 32_768, 65_535, 65_536, 1_000_000, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue];

    private static readonly string[] Oddities =
    [
        "\u0000", "\u0001", "\t", "\r", "\n", "\r\n", "\u0085", "\u00A0", "\u00AD", "\u0300\u0301\u0302", "\u0345", "\u061C", "\u0661", "\u0E33", "\u1100\u1161\u11A8", "\u180E", "\u200B", "\u200D", "\u200E", "\u2028", "\u2029",
        "\u202E", "\u2060", "\u2066", "\u3000", "\u4E2D\u6587", "\uE000", "\uFB01", "\uFEFF", "\uFFFC", "\uFFFD", "\uFFFE", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F3F4\U000E0067", "\U000E0001", "\U0010FFFF", "İ", "ß", "ǆ", "ﬃ",
    ];

    /// <param name="words">What the format is made of; none for bytes that are no text.</param>
    /// <param name="others">Inputs of the same kind.</param>
    public static byte[] Of(byte[] input, IReadOnlyList<string> words, IReadOnlyList<byte[]> others, Dice dice)
    {
        var changed = input;
        for (var times = dice.Length(8); times > 0; times--)
            changed = Once(changed, words, others, dice);
        return changed;
    }

    private static byte[] Once(byte[] input, IReadOnlyList<string> words, IReadOnlyList<byte[]> others, Dice dice)
    {
        var isText = words.Count > 0;
        return dice.Below(isText ? 16 : 8) switch
        {
            0 => Flip(input, dice),
            1 => Without(input, dice),
            2 => Twice(input, dice),
            3 => With(input, isText ? Encoding.UTF8.GetBytes(dice.Of(Oddities)) : [(byte)dice.Next()], dice.Below(input.Length + 1)),
            4 => Spliced(input, dice.Of(others), dice),
            5 => isText ? NumberWritten(input, dice) : NumberPut(input, dice),
            6 => input[..dice.Below(input.Length + 1)],
            7 => Repeated(input, dice),
            8 or 9 or 10 => With(input, Encoding.UTF8.GetBytes(dice.Of(words)), dice.Below(input.Length + 1)),
            11 => With(input, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(dice.Of(words), dice.Length(500)))), dice.Below(input.Length + 1)),
            12 or 13 => Lines(input, dice),
            14 => LineInto(input, dice.Of(others), dice),
            _ => With(input, Encoding.UTF8.GetBytes("\n" + dice.Of(words) + " "), LineStart(input, dice)),
        };
    }

    private static byte[] Flip(byte[] input, Dice dice)
    {
        if (input.Length == 0) return input;
        var changed = (byte[])input.Clone();
        changed[dice.Below(changed.Length)] ^= (byte)(1 << dice.Below(8));
        return changed;
    }

    private static byte[] Without(byte[] input, Dice dice)
    {
        var length = dice.Length(Math.Max(1, input.Length / 2));
        var start = dice.Below(input.Length - length + 1);
        return input.Length <= length ? [] : [.. input[..start], .. input[(start + length)..]];
    }

    private static byte[] Twice(byte[] input, Dice dice)
    {
        if (input.Length == 0) return input;
        var length = dice.Length(input.Length);
        var start = dice.Below(input.Length - length + 1);
        return With(input, input[start..(start + length)], dice.Below(input.Length + 1));
    }

    private static byte[] Repeated(byte[] input, Dice dice)
    {
        if (input.Length == 0) return input;
        var length = dice.Length(Math.Min(64, input.Length));
        var start = dice.Below(input.Length - length + 1);
        var one = input[start..(start + length)];
        return With(input, [.. Enumerable.Repeat(one, dice.Length(2_000)).SelectMany(part => part)], start);
    }

    private static byte[] With(byte[] input, byte[] more, int place) =>
        input.Length + more.Length > Most ? input : [.. input[..place], .. more, .. input[place..]];

    private static byte[] Spliced(byte[] input, byte[] other, Dice dice) =>
        [.. input[..dice.Below(input.Length + 1)], .. other[dice.Below(other.Length + 1)..]];

    private static byte[] NumberPut(byte[] input, Dice dice)
    {
        var (bytes, width) = (BitConverter.GetBytes(dice.Of(Numbers)), 1 << dice.Below(3));
        if (input.Length < width) return input;
        var changed = (byte[])input.Clone();
        var place = dice.Below(changed.Length - width + 1);
        for (var i = 0; i < width; i++)
            changed[place + i] = bytes[width - 1 - i];
        return changed;
    }

    /// <summary>Another figure where one stands.</summary>
    private static byte[] NumberWritten(byte[] input, Dice dice)
    {
        var start = dice.Below(input.Length);
        while (start < input.Length && !char.IsAsciiDigit((char)input[start])) start++;
        var end = start;
        while (end < input.Length && char.IsAsciiDigit((char)input[end])) end++;
        var number = Encoding.ASCII.GetBytes(dice.Of(Numbers).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return start == input.Length ? input : [.. input[..start], .. number, .. input[end..]];
    }

    private static byte[] Lines(byte[] input, Dice dice)
    {
        var lines = LinesOf(input);
        if (lines.Count < 2) return input;
        var (one, other) = (dice.Below(lines.Count), dice.Below(lines.Count));
        switch (dice.Below(4))
        {
            case 0: (lines[one], lines[other]) = (lines[other], lines[one]); break;
            case 1: lines.RemoveAt(one); break;
            case 2: lines.Insert(other, lines[one]); break;
            default: lines[one] = [.. "    "u8, .. lines[one]]; break;
        }
        return Joined(lines);
    }

    private static byte[] LineInto(byte[] input, byte[] other, Dice dice)
    {
        var (lines, foreign) = (LinesOf(input), LinesOf(other));
        lines.Insert(dice.Below(lines.Count + 1), dice.Of(foreign));
        return Joined(lines);
    }

    private static int LineStart(byte[] input, Dice dice)
    {
        var place = dice.Below(input.Length + 1);
        while (place > 0 && input[place - 1] != '\n') place--;
        return place;
    }

    private static List<byte[]> LinesOf(byte[] input)
    {
        var lines = new List<byte[]>();
        var start = 0;
        for (var i = 0; i < input.Length; i++)
        {
            if (input[i] != '\n') continue;
            lines.Add(input[start..i]);
            start = i + 1;
        }
        lines.Add(input[start..]);
        return lines;
    }

    private static byte[] Joined(List<byte[]> lines)
    {
        var joined = new MemoryStream();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) joined.WriteByte((byte)'\n');
            joined.Write(lines[i]);
        }
        return joined.ToArray();
    }
}
