namespace Publish.Acceptance.Tags;

/// <summary>Holds what is read out against what the manuscript says, word by word and in order.</summary>
internal static class TagOrder
{
    /// <summary>How far what was lost or added is looked for, and how many words must agree to go on from there.</summary>
    private const int Reach = 400, Enough = 3;

    /// <returns>How many words agree, and what does not, with the manuscript's lines.</returns>
    public static (int Equal, IReadOnlyList<string> Findings) Compare(IReadOnlyList<SpokenWord> said, TagReader reader)
    {
        var findings = new List<string>(reader.Faults);
        var (at, equal) = (reader.Front, 0);
        for (var i = 0; i < said.Count;)
        {
            if (said[i].IsUses)
            {
                while (at < reader.Words.Count && reader.Words[at].Place.EndsWith("/Reference/Link", StringComparison.Ordinal) && IsPages(reader.Words[at].Text)) at++;
                i++;
            }
            else if (at < reader.Words.Count && said[i].Is(reader.Words[at]))
            {
                (i, at, equal) = (i + 1, at + 1, equal + 1);
            }
            else
            {
                var (skipped, extra) = GoOn(said, i, reader.Words, at);
                findings.Add($"{said[i].Place}: \"{Shown(said, i, skipped)}\" is read as \"{Shown(reader.Words, at, extra)}\" {(at < reader.Words.Count ? reader.Words[at].Place : "at the end")}");
                (i, at) = (i + skipped, at + extra);
            }
        }
        if (at < reader.Last) findings.Add($"behind the text \"{Shown(reader.Words, at, 12)}\" is read {reader.Words[at].Place}");
        return (equal, findings);
    }

    /// <summary>The nearest place where both go on alike.</summary>
    private static (int Skipped, int Extra) GoOn(IReadOnlyList<SpokenWord> said, int i, IReadOnlyList<SpokenWord> read, int at)
    {
        for (var far = 1; far < Reach; far++)
            for (var skipped = 0; skipped <= far; skipped++)
                if (Agree(said, i + skipped, read, at + far - skipped)) return (skipped, far - skipped);
        return (said.Count - i, read.Count - at);
    }

    private static bool Agree(IReadOnlyList<SpokenWord> said, int i, IReadOnlyList<SpokenWord> read, int at)
    {
        for (var n = 0; n < Enough; n++)
        {
            if (i + n >= said.Count) return n > 0;
            if (at + n >= read.Count || (!said[i + n].IsUses && !said[i + n].Is(read[at + n]))) return false;
            if (said[i + n].IsUses) return true;
        }
        return true;
    }

    private static bool IsPages(string word) => word.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is ',' or '–' or '.');

    private static string Shown(IReadOnlyList<SpokenWord> words, int from, int count) =>
        string.Join(' ', words.Skip(from).Take(Math.Clamp(count, 1, 12)).Select(word => $"{word.Text}({word.Language})"));
}
