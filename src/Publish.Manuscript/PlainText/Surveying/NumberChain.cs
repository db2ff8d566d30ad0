namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>How numbers follow each other in the order of the text.</summary>
internal static class NumberChain
{
    /// <summary>Of the steps from one to the next, the share that goes up by one, or back to one where a new part begins: 0 to 100.</summary>
    public static int Share(IReadOnlyList<int> numbers)
    {
        if (numbers.Count < 2) return 0;
        var steady = 0;
        for (var i = 1; i < numbers.Count; i++)
            if (numbers[i] == numbers[i - 1] + 1 || (numbers[i] == 1 && numbers[i - 1] > 1)) steady++;
        return steady * 100 / (numbers.Count - 1);
    }
}
