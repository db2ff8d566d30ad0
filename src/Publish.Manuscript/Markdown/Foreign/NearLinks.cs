using System.Text.RegularExpressions;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Pictures, links and notes that are typed nearly as Markdown has them: <c>![3.jpg]</c>, <c>!(3.jpg)</c>, <c>[map](see page 3)</c>, <c>[1] A note at the end.</c></summary>
internal static partial class NearLinks
{
    /// <param name="at">Of the exclamation mark.</param>
    public static ForeignFind? FindPicture(string words, int at)
    {
        var match = Picture().Match(words, at);
        if (!match.Success) return null;
        var name = match.Groups[1].Value + match.Groups[2].Value;
        var isDone = at + match.Length < words.Length && words[at + match.Length] == '(';
        return isDone ? null : new(at, at + match.Length, (bag, span) => bag.NearPicture(span, match.Value, name));
    }

    /// <param name="at">Of the bracket.</param>
    public static ForeignFind? FindLink(string words, int at)
    {
        var match = Link().Match(words, at);
        if (!match.Success) return null;
        var (shown, link) = (ForeignFind.Shown(match.Value), match.Groups[1].Value);
        return new(at, at + match.Length, (bag, span) => bag.NearLink(span, shown, link)) { IsKept = false };
    }

    /// <summary>A paragraph that begins with a number in brackets, where the text above it has that number in brackets behind a word.</summary>
    /// <param name="before">The file above the paragraph.</param>
    public static ForeignFind? FindNote(string words, ReadOnlySpan<char> before)
    {
        var match = Note().Match(words);
        if (!match.Success) return null;
        var call = match.Groups[1].Value;
        var at = before.LastIndexOf(call, StringComparison.Ordinal);
        if (at < 1 || before[at - 1] == '\n') return null;
        return new(0, call.Length, (bag, span) => bag.NoteInBrackets(span, call, call.Trim('[', ']'))) { IsKept = false };
    }

    [GeneratedRegex(@"\G!(?:\[([^\[\]()\n]{1,100}\.(?:jpe?g|png|gif|svg|webp|tiff?|bmp))\]|\(([^\[\]()\n]{1,100}\.(?:jpe?g|png|gif|svg|webp|tiff?|bmp))\))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\G\[([^\[\]\n]{1,80})\]\([^()\[\]\n]*[^()\[\]\n ] [^()\[\]\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(\[\d{1,3}\]):? \S", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
