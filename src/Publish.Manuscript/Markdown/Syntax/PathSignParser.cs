using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Keeps the backslashes of <c>C:\_old\[x]</c> and <c>\\server\share\(new)</c>, and the arm of <c>¯\_(ツ)_/¯</c>: within a path they escape nothing.</summary>
internal sealed class PathSignParser : InlineParser
{
    private const int LongestPath = 300;
    private const int LongestFace = 12;

    public PathSignParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text.Length < 2 || !(char.IsAsciiLetterOrDigit(text[1]) || char.IsPunctuation(text[1]) || char.IsSymbol(text[1])) || text[1] == '\\') return false;
        if (!IsInPath(slice.Text.AsSpan(0, slice.Start)) && !IsArm(slice.PeekCharExtra(-1), text)) return false;
        // Stars right behind may close what was opened before the path.
        var length = text[1] is '*' or '_' or '`' && IsEnd(text[1..].TrimStart(text[1])) && text[1..].IndexOfAnyExcept(text[1]) is var run && (run != 1 || text[1] == '`') ? 1 : 2;
        if (text[1] == '`') length = 1;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1)) { Span = new(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    private static bool IsEnd(ReadOnlySpan<char> behind) => behind.IsEmpty || char.IsWhiteSpace(behind[0]);

    /// <summary>Of a face that shrugs.</summary>
    private static bool IsArm(char before, ReadOnlySpan<char> text) => before == '¯' && text[..Math.Min(text.Length, LongestFace)].Contains("/¯", StringComparison.Ordinal);

    /// <summary>The word that ends here begins with a drive or a server. Who escapes one backslash of a path escapes them all.</summary>
    private static bool IsInPath(ReadOnlySpan<char> before)
    {
        var word = before[Math.Max(0, before.Length - LongestPath)..];
        word = word[(word.LastIndexOfAny(" \t\n") + 1)..].TrimStart("*_~^\"'([{“‘„«");
        if (word is [_, ':'] or [_, ':', '\\', ..]) return char.IsAsciiLetter(word[0]) && !word.Contains(@"\\", StringComparison.Ordinal);
        return word is ['\\', '\\', _, ..] && !word[2..].Contains(@"\\", StringComparison.Ordinal) && NetworkPathParser.IsPath(word);
    }
}
