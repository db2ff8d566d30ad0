using System.Globalization;
using Publish.Model;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>The notes by number, collected when their calls were.</summary>
internal sealed class NumberedNotes
{
    private readonly Dictionary<int, Seq<FlowBlock>> notes = [];
    private int last;
    private int links;

    /// <summary>Links' addresses are counted from here; they show letters.</summary>
    public const int FirstLink = 1_000_000;

    public IReadOnlyDictionary<int, Seq<FlowBlock>> All => notes;

    /// <summary>The number of a note, the next one where it has none yet.</summary>
    public int NumberOf(int given)
    {
        last = given > 0 ? Math.Max(given, last) : last + 1;
        return given > 0 ? given : last;
    }

    public int NextLink() => FirstLink + links++;

    public bool Has(int number) => notes.ContainsKey(number);

    public void Add(int number, Seq<FlowBlock> blocks) => notes[number] = blocks;

    /// <summary>What the call shows: "12", or for a link's address "a" … "z", "aa" …</summary>
    public static string Shown(int number)
    {
        if (number < FirstLink) return number.ToString(CultureInfo.InvariantCulture);
        var letters = "";
        for (var rest = number - FirstLink + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>The name of a note's place, with a sign in it that no writer's id can have.</summary>
    public static string AnchorOf(int number) => number < FirstLink ? $"note-/{Shown(number)}" : $"url-/{Shown(number)}";

    public static string CallOf(int number) => number < FirstLink ? $"call-/{Shown(number)}" : $"link-/{Shown(number)}";
}
