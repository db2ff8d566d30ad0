using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Page numbers that another program left in the text: <c>- 2 -</c>, which Markdown takes for a list, and <c>page 4 of 9</c>. A number alone may be a poem's.</summary>
internal static partial class SourcePageNumbers
{
    private const int Longest = 24;

    public static bool Is(ListBlock list, FileReading reading) =>
        list is [ListItemBlock { Count: 1 } item] && item[0] is ParagraphBlock { Lines.Count: <= 1 } && Is(list.Span.Length, list, reading);

    public static bool Is(ParagraphBlock paragraph, FileReading reading) => Is(paragraph.Span.Length, paragraph, reading);

    private static bool Is(int length, Block block, FileReading reading) =>
        length <= Longest && reading.Fixed is null && !reading.InVerse && reading.Slice(reading.Span(block)).Trim() is var typed && (Between().IsMatch(typed) || Named().IsMatch(typed));

    [GeneratedRegex(@"^([-–—~*])[ \t]*[0-9]{1,4}[ \t]*\1$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^[-–—~\[(|]*[ \t]*(?:page|pag\.|p\.|pg\.|seite|s\.|página|pág\.|pagina|strona|str\.|sida|side|blz\.)[ \t]*[0-9]{1,4}(?:[ \t]*(?:of|von|de|di|sur|van|z|av|/)[ \t]*[0-9]{1,4})?[ \t]*[-–—~\])|]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
