namespace Publish.Manuscript.Files;

/// <summary>The order in which a person lists files: numbers by their value ("2" before "10"), else by code points.</summary>
internal static class NaturalOrder
{
    public static int Compare(string left, string right)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            var order = char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j])
                ? Number(left, ref i).CompareTo(Number(right, ref j))
                : left[i++].CompareTo(right[j++]);
            if (order != 0) return order;
        }
        var rest = (left.Length - i).CompareTo(right.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    private static UInt128 Number(string text, ref int at)
    {
        UInt128 value = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            value = unchecked(value * 10 + (UInt128)(text[at++] - '0'));
        return value;
    }
}
