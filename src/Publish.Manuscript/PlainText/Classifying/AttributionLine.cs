using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Whether a line that begins with a dash names who said what stands above it, or is speech or an item.</summary>
internal static class AttributionLine
{
    /// <summary>From this many points it is taken for an attribution, if there is something to attribute.</summary>
    public const int Enough = 3;

    private const int Longest = 200;

    /// <param name="line">With its dash.</param>
    public static int Points(ReadOnlySpan<char> line)
    {
        var words = line[TextLineMarks.DashLength(line)..];
        if (words.Length is < 2 or > Longest) return 0;
        var count = Phrase.Words(words);
        if (count > 25) return 0;
        var points = line.StartsWith("--", StringComparison.Ordinal) || line[0] is '—' or '―' ? 2 : 1;
        if (Phrase.StartsLower(words)) points--;
        if (count <= 10) points++;
        if (CapitalShare(words) >= 60) points++;
        if (NamesAWork(words)) points += 2;
        return points + ByEnding(words);
    }

    private static int ByEnding(ReadOnlySpan<char> words) => Phrase.End(words) switch
    {
        Ending.Open => 1,
        Ending.FullStop => Phrase.Words(words) <= 5 ? 0 : -1,
        Ending.Comma when words.Contains('“') || words.Contains('"') => 0,
        Ending.Exclamation or Ending.Question when NamesAWork(words) => 0,
        _ => -3,
    };

    private static int CapitalShare(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        var judged = 0;
        var capital = 0;
        while (words.MoveNext())
        {
            if (words.Current.Length < 4) continue;
            judged++;
            if (!char.IsLower(words.Current[0])) capital++;
        }
        return judged == 0 ? 100 : capital * 100 / judged;
    }

    /// <summary>A page, a thesis, a year, or a title between quotation marks.</summary>
    public static bool NamesAWork(ReadOnlySpan<char> text)
    {
        if (text[0] is '“' or '"' or '«' or '„' or '_' or '*') return true;
        var words = new WordRuns(text);
        while (words.MoveNext())
        {
            if (words.Current.Length == 4 && words.Current.IndexOfAnyExceptInRange('0', '9') < 0) return true;
            if (References.Contains(words.Current)) return true;
        }
        return false;
    }

    private static WordSet References { get; } = new("cit ibid op p pp pg page pages thesis chapter ch vol s seite kap f ff pág página cap tome");
}
