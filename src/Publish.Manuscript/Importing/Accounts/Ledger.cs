using Publish.Model;

namespace Publish.Manuscript.Importing.Accounts;

/// <summary>What a reader writes down while it reads: what it meets, and what of that the document will lack.</summary>
/// <remarks>The counts of what goes in are the reader's own, taken where the file says it and before anything is made of it; those of what comes out are taken of the document.</remarks>
internal sealed class Ledger
{
    private const int LongestPlace = 48;

    private readonly List<string> order = [];
    private readonly Dictionary<string, ImportLoss> losses = new(StringComparer.Ordinal);
    private int moved;

    public int Words { get; set; }

    public int Notes { get; set; }

    public int Pictures { get; set; }

    public int Links { get; set; }

    public int Tables { get; set; }

    /// <summary>Words of the text that went into the settings, such as a title: they are in the zine.</summary>
    public void Moved(ReadOnlySpan<char> text) => moved += WordTally.Of(text);

    /// <summary>One word of the file is two in the zine, since it is parted where it says so: "Tide.—What comes" is a term and what it means.</summary>
    public void Parted() => moved--;

    /// <summary>Something is not in the text as it was.</summary>
    /// <param name="what">One of it, in the singular: "comment".</param>
    /// <param name="why">What became of it: a clause that follows a colon.</param>
    /// <param name="place">Words beside it, or of its own.</param>
    /// <param name="isTold">A diagnostic says it as well.</param>
    /// <param name="words">Of those that <see cref="Words"/> counted, how many are gone with it.</param>
    public void Lose(string what, string why, string place, int words = 0, int count = 1, bool isTold = false)
    {
        if (losses.TryGetValue(what, out var loss))
        {
            losses[what] = loss with { Count = loss.Count + count, Words = loss.Words + words, First = loss.First.Length > 0 ? loss.First : Short(place) };
            return;
        }
        order.Add(what);
        losses[what] = new(what, count, words, Short(place), why) { IsTold = isTold };
    }

    /// <summary>How many of a kind were noted so far.</summary>
    public int Lost(string what) => losses.TryGetValue(what, out var loss) ? loss.Count : 0;

    public ImportAccount Close(string kind, Document document)
    {
        var held = DocumentCounts.Of(document);
        return new(kind, new(Words, Notes, Pictures, Links, Tables), held with { Words = held.Words + moved }, Seq.Of(order.Select(what => losses[what])));
    }

    private static string Short(string place)
    {
        var line = string.Join(' ', place.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestPlace) return line;
        var cut = line.LastIndexOf(' ', LongestPlace);
        if (cut < LongestPlace / 2) cut = char.IsHighSurrogate(line[LongestPlace - 1]) ? LongestPlace - 1 : LongestPlace;
        return line[..cut] + " …";
    }
}
