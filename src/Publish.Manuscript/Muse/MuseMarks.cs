using System.Globalization;
using Publish.Model;

namespace Publish.Manuscript.Muse;

/// <summary>What the mark of an item says: a letter is a roman number where it is one of <c>i v x l</c>, a word of these letters always.</summary>
internal readonly record struct MuseMark(ListKind? Kind, int Number)
{
    public static MuseMark Of(string mark)
    {
        if (mark == MuseLine.DefinitionMark) return new(null, 1);
        if (mark == "-") return new(ListKind.Bullet, 1);
        if (char.IsAsciiDigit(mark[0])) return new(ListKind.Decimal, int.Parse(mark, CultureInfo.InvariantCulture));
        var isUpper = char.IsAsciiLetterUpper(mark[0]);
        var lower = mark.ToLowerInvariant();
        if (lower.AsSpan().IndexOfAnyExcept("ivxl") < 0 && Roman(lower) is > 0 and var roman) return new(isUpper ? ListKind.UpperRoman : ListKind.LowerRoman, roman);
        return new(isUpper ? ListKind.UpperAlpha : ListKind.LowerAlpha, lower[0] - 'a' + 1);
    }

    /// <summary>Whether it may be the next of a list: "1", "a" and "i" mean that whatever came before.</summary>
    public bool Continues(MuseList list) => list.Kind == Kind && (Kind is null or ListKind.Bullet || Number == 1 || Number >= list.Next);

    private static int Roman(string letters)
    {
        var (sum, last) = (0, 0);
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            var value = letters[i] switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 50 };
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }
        return sum;
    }
}
