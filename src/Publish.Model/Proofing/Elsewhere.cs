namespace Publish.Model.Proofing;

/// <summary>Looks for lost letters in all that another strand has over, whatever the order: what was moved is not lost.</summary>
internal ref struct Elsewhere
{
    /// <summary>Letters that make an entry of the index; shorter stretches are looked for in what is over, letter by letter.</summary>
    private const int Key = 6;

    /// <summary>Letters that are looked through for a short word.</summary>
    private const int MostLooked = 50_000;

    /// <summary>Places of one key that are looked at.</summary>
    private const int MostPlaces = 64;

    private readonly ReadOnlySpan<char> found;
    private readonly Dictionary<ulong, int> last = [];
    private readonly List<(int Place, int Before)> places = [];
    private readonly HashSet<int> taken = [];
    private readonly List<Stretch> over;

    public Elsewhere(ReadOnlySpan<char> found, List<Stretch> over)
    {
        this.found = found;
        this.over = over;
        foreach (var stretch in over) Index(stretch);
    }

    public readonly List<Match> Find(ReadOnlySpan<char> wanted, List<Stretch> lost)
    {
        var moved = new List<Match>();
        if (over.Count == 0) return moved;
        foreach (var stretch in lost)
        {
            if (stretch.Length < Key)
            {
                if (Short(wanted.Slice(stretch.Start, stretch.Length)) is { } place) moved.Add(new(stretch.Start, place, stretch.Length, Moved: true));
                continue;
            }
            for (var at = stretch.Start; at + Key <= stretch.End;)
            {
                var match = Longest(wanted[at..stretch.End], at);
                if (match.Length > 0) moved.Add(match);
                at += Math.Max(1, match.Length);
            }
        }
        return moved;
    }

    private readonly void Index(Stretch stretch)
    {
        for (var at = stretch.Start; at + Key <= stretch.End; at++)
        {
            var key = KeyOf(found[at..]);
            places.Add((at, last.GetValueOrDefault(key, -1)));
            last[key] = places.Count - 1;
        }
    }

    /// <summary>A word too short for the index: anything over that holds it may be it.</summary>
    private readonly int? Short(ReadOnlySpan<char> letters)
    {
        var left = MostLooked;
        foreach (var stretch in over)
        {
            if (found.Slice(stretch.Start, stretch.Length).IndexOf(letters) is >= 0 and var at) return stretch.Start + at;
            if ((left -= stretch.Length) < 0) break;
        }
        return null;
    }

    private readonly Match Longest(ReadOnlySpan<char> lost, int wanted)
    {
        var best = default(Match);
        var entry = last.GetValueOrDefault(KeyOf(lost), -1);
        for (var looked = 0; entry >= 0 && looked < MostPlaces; looked++)
        {
            var (place, before) = places[entry];
            var same = taken.Contains(place) ? 0 : lost.CommonPrefixLength(found[place..]);
            if (same >= Key && same > best.Length) best = new(wanted, place, same, Moved: true);
            entry = before;
        }
        for (var i = 0; i < best.Length; i++) taken.Add(best.Found + i);
        return best;
    }

    private static ulong KeyOf(ReadOnlySpan<char> text)
    {
        ulong key = 0;
        for (var i = 0; i < Key; i++) key = (key * 0x9E3779B97F4A7C15UL) ^ text[i];
        return key;
    }
}
