using System.Globalization;

namespace Publish.Typesetting.Printing;

/// <summary>Numbers as people write them: "3-5, 8".</summary>
public static class PageRanges
{
    /// <param name="numbers">Ascending.</param>
    public static string Of(IReadOnlyList<int> numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var first = i;
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1) i++;
            parts.Add(first == i ? Number(numbers[i]) : $"{Number(numbers[first])}-{Number(numbers[i])}");
        }

        return string.Join(", ", parts);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
