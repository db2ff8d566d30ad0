using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Whether a line below a title is somebody's name, though no "by" stands before it.</summary>
internal static class NameLine
{
    private const int Longest = 40;
    private const int MostWords = 5;

    private static readonly WordSet Particles = new("de da di du do dos das del della der den des von van vom zu zur la le el y e ter ten ibn bin al af av und and et");

    /// <summary>Initials prove a name where nothing is counted by letters; without them no other line looks so, and the text writes none of its words small.</summary>
    public static bool IsAuthor(Sheet sheet, int at, ReadOnlySpan<char> line)
    {
        if (!Is(line, out var initials) || IsOverList(sheet, at + 1)) return false;
        var counted = ListMarker.Read(line) is { IsNone: false } marker ? marker : default;
        var name = line.ToString();
        for (var i = 0; i < sheet.Count; i++)
        {
            if (i <= at) continue;
            var block = sheet[i].Block;
            if (!counted.IsNone && ((block.Marker.Sign == counted.Sign && block.Marker.Number == counted.Number + 1) || (counted.Roman > 0 && block.Marker.Roman == counted.Roman + 1))) return false;
            if (initials) continue;
            if (block.Text != name && Is(block.Text, out _)) return false;
            if (WritesSmall(block.Text, name)) return false;
        }
        return true;
    }

    /// <summary>What a list follows at once is what the list is for, as a dish over what goes into it.</summary>
    private static bool IsOverList(Sheet sheet, int below) =>
        below < sheet.Count && (sheet[below].Role is Role.Item or Role.Items || sheet[below].Block.Shape == BlockShape.Item || Surveying.UnmarkedLists.ListsAmounts(sheet[below].Block));

    /// <summary>"A. Nobody", "J. R. Smith", "Simone de Beauvoir": capitals, and small letters behind them.</summary>
    private static bool Is(ReadOnlySpan<char> line, out bool initials)
    {
        initials = false;
        if (line.Length is < 4 or > Longest || line.Contains('\n')) return false;
        var (words, names) = (0, 0);
        foreach (var range in line.Trim().Split(' '))
        {
            var word = line.Trim()[range];
            if (word.IsEmpty) continue;
            var first = words++ == 0;
            if (IsInitial(word)) (initials, names) = (true, 0);
            else if (IsName(word)) names++;
            else if (first || !Particles.Contains(word)) return false;
            else names = 0;
        }
        return words is >= 2 and <= MostWords && names > 0 && (initials || !IsOfATitle(line));
    }

    private static bool IsInitial(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 6 && word.Length % 2 == 0 && char.IsUpper(word[0]) && word[^1] == '.' && (word.Length == 2 || (word[1] == '.' && char.IsUpper(word[2])));

    private static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        var small = 0;
        foreach (var c in word[1..])
        {
            if (char.IsLower(c)) small++;
            else if (!char.IsUpper(c) && c is not ('-' or '\'' or '’')) return false;
        }
        return small > 0;
    }

    /// <summary>A word that stands in titles and heads, and in no name.</summary>
    private static bool IsOfATitle(ReadOnlySpan<char> line)
    {
        var words = new WordRuns(line);
        while (words.MoveNext())
        {
            var word = words.Current;
            if (OfTitles.Contains(word) || Lexicon.StandingHeads.Contains(word) || Lexicon.PartWords.Contains(word) || Lexicon.ChapterWords.Contains(word) || Lexicon.Ordinals.Contains(word)
                || (Lexicon.DanglingWords.Contains(word) && !Particles.Contains(word)) || Lexicon.Verbs.Contains(word) || Lexicon.Pronouns.Contains(word)) return true;
        }
        return false;
    }

    private static readonly WordSet OfTitles = new(
        "new old great edition draft version issue volume revised second dear notes note tools story stories tale poem poems song songs play letters essay essays zine pamphlet guide manual history what why how where who " +
        "dramatis personae characters persons cast personen personnages personajes personaggi " +
        "neue alte ausgabe auflage fassung heft band liebe lieber brief gedichte nouvelle nouveau édition numéro nueva nuevo edición número san saint st street road");

    private static bool WritesSmall(string text, string name)
    {
        var words = new WordRuns(name);
        while (words.MoveNext())
        {
            if (Particles.Contains(words.Current)) continue;
            var small = words.Current.ToString().ToLowerInvariant();
            for (var at = text.IndexOf(small, StringComparison.Ordinal); at >= 0; at = text.IndexOf(small, at + 1, StringComparison.Ordinal))
                if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + small.Length == text.Length || !char.IsLetter(text[at + small.Length]))) return true;
        }
        return false;
    }
}
