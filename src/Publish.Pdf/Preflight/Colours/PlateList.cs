namespace Publish.Pdf.Preflight.Colours;

/// <summary>The plates that a file asks for: the four of process printing, then its spot inks in the order in which they are met.</summary>
internal sealed class PlateList
{
    public const int Process = 4;

    /// <summary>Cyan, magenta, yellow, black.</summary>
    public const ulong ProcessMask = 0b1111;

    // Masks have so many bits; what comes beyond shares the last plate.
    private const int Most = 63;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { ["Cyan"] = 0, ["Magenta"] = 1, ["Yellow"] = 2, ["Black"] = 3 };

    public int Count => Math.Min(numbers.Count, Most + 1);

    public int NumberOf(string ink)
    {
        if (!numbers.TryGetValue(ink, out var number)) numbers[ink] = number = Math.Min(numbers.Count, Most);
        return number;
    }

    public static bool IsProcess(string ink) => ink is "Cyan" or "Magenta" or "Yellow" or "Black";
}
