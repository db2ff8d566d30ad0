using System.Text.RegularExpressions;
using Publish.Manuscript.Importing.Accounts;

namespace Publish.Manuscript.Muse;

/// <summary>Counts the words of a .muse on its lines, before anything is made of them: marks stick to words and count for none, calls of notes are taken out, a link counts as the words that it shows.</summary>
internal static partial class MuseCounts
{
    private const int DeepestNotes = 3;

    public static int Of(IEnumerable<MuseElement> elements, MuseNotes notes) => elements.Sum(element => WordsOf(element, notes));

    /// <param name="notes">Null for what is hidden: nothing in it is a mark.</param>
    public static int WordsOf(MuseElement element, MuseNotes? notes, int depth = 0)
    {
        if (notes is null || element.Kind is MuseKind.Comment or MuseKind.ExampleOpen) return WordTally.Of(element.Words);
        if (element.Kind is MuseKind.LanguageOpen or MuseKind.LanguageClose or MuseKind.Open or MuseKind.Close or MuseKind.DirectionOpen) return 0;
        var words = element.Words;
        // A heading's short form goes to the running head.
        if (element.Kind == MuseKind.Heading && words.IndexOf(" | ", StringComparison.Ordinal) is > 0 and var bar) words = words[(bar + 3)..];
        if (element is { Kind: MuseKind.Item, Name: MuseLine.DefinitionMark } && MuseLine.Split(words) is var (term, meaning)) words = term + " " + meaning;
        if (element.Kind == MuseKind.Table) words = string.Join('\n', words.Split('\n').Where((line, i) => i != 1 || !Rules().IsMatch(line))).Replace('|', ' ');
        var inside = 0;
        words = AsTyped().Replace(words, typed => Signs().Replace(typed.Groups[1].Value + typed.Groups[2].Value + typed.Groups[3].Value, "-"));
        words = Links().Replace(words, link => MusePicture.Of(link.Groups[1].Value.Trim()) is not null ? $" {link.Groups[2].Value} " : link.Groups[2].Success ? link.Groups[2].Value.Replace("??", "", StringComparison.Ordinal) : link.Groups[1].Value);
        words = Calls().Replace(words, call =>
        {
            var mark = call.Groups[1].Value;
            if (!notes.Has(mark) || depth >= DeepestNotes - 1 || (depth > 0 && mark[0] == '[')) return call.Value;
            inside += notes.BodyOf(mark).Sum(body => WordsOf(body, notes, depth + 1));
            return "";
        });
        return inside + WordTally.Of(Apart().Replace(words.Replace("~~", " ", StringComparison.Ordinal), match => match.Value[0] == '<' && match.Value.StartsWith("<r", StringComparison.Ordinal) ? match.Value.Replace("|", " ", StringComparison.Ordinal) : " "));
    }

    [GeneratedRegex(@"<br */*>|<ruby>[^<>|]+\|[^<>|]+</ruby>", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    [GeneratedRegex(@"\[\[([^\]\[]+)\](?:\[((?:[^\[\]]|\[[^\[\]]*\])+)\])?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex(@"[ \n]*(\[[1-9][0-9]*\]|\{[1-9][0-9]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Calls();

    [GeneratedRegex(@"<verbatim>(.*?)</verbatim>|<code>(.*?)</code>|(?<![\w=])=(?![\s=])([^=]*[^\s=])=(?![\w=])", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex AsTyped();

    /// <summary>Of what is as typed none is a mark.</summary>
    [GeneratedRegex(@"[\[\]{}<>~:|]|</?verbatim>", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^[\s|:0-9-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Rules();
}
