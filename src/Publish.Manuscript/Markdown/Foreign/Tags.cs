namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>What vaults of notes keep at a paragraph's end: tags (<c>#zine #draft</c>) and names of blocks (<c>^abc123</c>).</summary>
/// <remarks>A tag in a sentence is one of the writer's words, and nothing is said of it.</remarks>
internal static class Tags
{
    public static ForeignFind? Find(string words, int at)
    {
        if (!MayBegin(words, at) || !AreAllTags(words.AsSpan(at))) return null;
        var shown = ForeignFind.Shown(words.AsSpan(at).TrimEnd());
        return new(at, words.Length, (bag, span) => bag.Tag(span, shown)) { IsKept = false };
    }

    public static ForeignFind? FindBlockId(string words, int at)
    {
        // Alone in its paragraph it names the table, the list or the quotation above it.
        if ((at > 0 && words[at - 1] != ' ') || words.Length - at < 4) return null;
        foreach (var c in words.AsSpan(at + 1))
            if (!char.IsAsciiLetterOrDigit(c) && c != '-') return null;
        var shown = words[at..];
        return new(at, words.Length, (bag, span) => bag.BlockId(span, shown)) { IsKept = false };
    }

    /// <summary>HedgeDoc's line of tags, a small heading: <c>###### tags: `zine` `print`</c>. Null for any other.</summary>
    public static string? OfHeading(ReadOnlySpan<char> typed)
    {
        var words = typed.TrimStart('#').Trim();
        if (!words.StartsWith("tags:", StringComparison.OrdinalIgnoreCase) || words.Count('`') is not (>= 2 and var ticks) || ticks % 2 > 0) return null;
        return string.Join(", ", words["tags:".Length..].ToString().Split('`', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(tag => tag != ","));
    }

    /// <summary>At the paragraph's start, or behind the end of a sentence.</summary>
    private static bool MayBegin(string words, int at) =>
        at == 0 || (at > 1 && words[at - 1] == ' ' && words[at - 2] is '.' or '!' or '?' or '…' or '”' or '"' or ')');

    private static bool AreAllTags(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            if (word.Length < 3 || word[0] != '#' || !char.IsLetter(word[1])) return false;
            foreach (var c in word[1..])
                if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '/')) return false;
            count++;
        }
        return count > 0;
    }
}
