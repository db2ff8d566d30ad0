namespace Publish.Manuscript.WordProcessing;

/// <summary>Finds headings where nobody used styles: by their looks, decided once for each look that occurs.</summary>
/// <remarks>A look is bold or not, centred or not, capitals or not, and a size. It is that of headings when it stands out from the text, its paragraphs are short and end in no
/// full stop, few of them follow one another, and most stand above text.</remarks>
internal static class HeadingLooks
{
    private const int LongestHeading = 100;
    private const int MostLevels = 4;
    private const double MostOfText = 0.34;

    private sealed record Kind(int Size, bool IsCentred, bool IsCapitals, bool IsBold);

    /// <param name="items">Of the text itself, without what stands in tables and boxes.</param>
    /// <returns>The paragraph that looks like the title, and the one below it that looks like its second line; null for none.</returns>
    public static (ParagraphItem? Title, ParagraphItem? Subtitle) Mark(IReadOnlyList<Item> items)
    {
        var paragraphs = items.OfType<ParagraphItem>().Where(item => !item.IsBlank).ToList();
        if (paragraphs.Count < 3) return default;
        var isMarked = paragraphs.Exists(item => item.Level > 0);
        // A title without a style stands above headings that have theirs.
        if (isMarked && paragraphs[0].Level > 0) return default;
        paragraphs.RemoveAll(item => item.Level > 0);
        if (paragraphs.Count < 2) return default;
        var body = paragraphs.GroupBy(SizeOf).OrderByDescending(group => group.Sum(item => item.Words.Length)).First().Key;
        var kinds = new Dictionary<Kind, List<int>>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (KindOf(paragraphs[i], body) is not { } kind) continue;
            if (!kinds.TryGetValue(kind, out var members)) kinds[kind] = members = [];
            members.Add(i);
        }
        var title = Title(paragraphs, kinds, body);
        var subtitle = title is null ? null : Subtitle(paragraphs, kinds, body);
        if (isMarked) return (title, subtitle);
        var headings = kinds.Where(kind => AreHeadings(kind.Value, paragraphs, kinds, title)).Select(kind => kind.Key)
            .OrderByDescending(kind => kind.Size).ThenByDescending(kind => kind.IsCentred).ThenByDescending(kind => kind.IsCapitals).ThenByDescending(kind => kind.IsBold).ToList();
        foreach (var (kind, members) in kinds)
        {
            if (headings.IndexOf(kind) is not (>= 0 and var level)) continue;
            foreach (var member in members)
                if (paragraphs[member] != title && paragraphs[member] != subtitle) paragraphs[member].Level = Math.Min(level + 1, MostLevels);
        }
        return (title, subtitle);
    }

    /// <summary>The first paragraph, in a look that no other has and larger than the text.</summary>
    private static ParagraphItem? Title(List<ParagraphItem> paragraphs, Dictionary<Kind, List<int>> kinds, int body)
    {
        foreach (var (kind, members) in kinds)
            if (members is [0] && kind.Size > body && kinds.Keys.All(other => other == kind || other.Size < kind.Size)) return paragraphs[0];
        return null;
    }

    /// <summary>Right below the title, in a look that no other has, larger than the text and at the same side.</summary>
    private static ParagraphItem? Subtitle(List<ParagraphItem> paragraphs, Dictionary<Kind, List<int>> kinds, int body)
    {
        foreach (var (kind, members) in kinds)
            if (members is [1] && kind.Size > body && !paragraphs[1].BreaksBefore && paragraphs[1].Side == paragraphs[0].Side) return paragraphs[1];
        return null;
    }

    private static bool AreHeadings(List<int> members, List<ParagraphItem> paragraphs, Dictionary<Kind, List<int>> kinds, ParagraphItem? title)
    {
        if (members.Count > paragraphs.Count * MostOfText) return false;
        if (members.TrueForAll(member => paragraphs[member] == title)) return false;
        var all = kinds.Values.SelectMany(list => list).ToHashSet();
        var above = members.Count(member => member + 1 < paragraphs.Count && !all.Contains(member + 1));
        var runs = members.Where((member, i) => i > 0 && members[i - 1] == member - 1).Count();
        return above * 2 >= members.Count && runs * 3 <= members.Count;
    }

    /// <summary>Null for what does not stand out, or says more than a heading does.</summary>
    private static Kind? KindOf(ParagraphItem item, int body)
    {
        var words = item.Words.Trim();
        if (words.Length is 0 or > LongestHeading || item.List is not null || !words.Any(char.IsLetterOrDigit) || words[^1] is '.' or ',' or ';' || words.Count(sign => sign == '\n') > 1) return null;
        if (StyleWords.RoleOf(item.Style) is not StyleRole.None) return null;
        var texts = item.Pieces.OfType<TextPiece>().Where(text => !string.IsNullOrWhiteSpace(text.Value)).ToList();
        var isBold = texts.TrueForAll(text => text.Look.Has(Face.Bold));
        var letters = words.Where(char.IsLetter).ToList();
        var isCapitals = letters.Count > 2 && letters.TrueForAll(char.IsUpper);
        var size = SizeOf(item);
        var stands = isBold || size > body || (isCapitals && item.Side == Side.Centre);
        return stands && size >= body ? new(size, item.Side == Side.Centre, isCapitals, isBold) : null;
    }

    /// <summary>That of most letters.</summary>
    private static int SizeOf(ParagraphItem item)
    {
        var (size, most) = (0, 0);
        foreach (var group in item.Pieces.OfType<TextPiece>().GroupBy(text => text.Look.HalfPoints))
            if (group.Sum(text => text.Value.Length) is var letters && letters > most) (size, most) = (group.Key, letters);
        return size;
    }
}
