using System.Buffers;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Finds formulas: <c>$…$</c>, <c>$$…$$</c>, <c>\(…\)</c>, <c>\[…\]</c>.</summary>
/// <remarks>Prices are none ("$5 and $10"), and neither are escaped brackets ("\[sic\]"): a formula holds a sign that prose does not.</remarks>
internal static class MathSyntax
{
    /// <summary>Formulas in a line are shorter than this.</summary>
    private const int Longest = 1500;

    /// <summary>A short token needs no sign: <c>$x$</c>, <c>$2n$</c>.</summary>
    private const int ShortToken = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\^_=+<>{}|*/()≤≥≠≈×·∑∫√∈π");
    private static readonly SearchValues<char> StrongSigns = SearchValues.Create("\\^_=+<>{}≤≥≠≈×∑∫√∈");

    /// <summary>How long the formula is that begins with the text; 0 where none does.</summary>
    /// <param name="before">The character before it.</param>
    public static int Length(ReadOnlySpan<char> text, char before)
    {
        if (text.Length < 3) return 0;
        if (text[0] == '\\') return text[1] switch
        {
            '(' => Delimited(text, @"\)"),
            '[' => Delimited(text, @"\]"),
            _ => 0,
        };
        if (text[0] != '$' || char.IsLetterOrDigit(before) || before == '$') return 0;
        return text[1] == '$' ? Delimited(text, "$$") : Single(text);
    }

    private static int Delimited(ReadOnlySpan<char> text, string close)
    {
        var content = text[2..Math.Min(text.Length, Longest)];
        var end = content.IndexOf(close, StringComparison.Ordinal);
        if (end <= 0 || content[..end].IsWhiteSpace()) return 0;
        return IsSure(content[..end], close) ? end + 4 : 0;
    }

    /// <summary>"They make $$ and more $$" is none.</summary>
    private static bool IsSure(ReadOnlySpan<char> content, string close)
    {
        if (close != "$$") return HasCommand(content);
        return !char.IsWhiteSpace(content[0]) || content.IndexOfAny(Signs) >= 0 || content.Trim().Length <= ShortToken;
    }

    /// <summary>A command of TeX or a raised index that is not escaped. Whatever else stands between escaped brackets may be any words.</summary>
    private static bool HasCommand(ReadOnlySpan<char> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '^') return true;
            if (content[i] != '\\') continue;
            if (i + 1 < content.Length && char.IsAsciiLetter(content[i + 1])) return true;
            i++;
        }
        return false;
    }

    /// <summary>As Pandoc has it: no space inside of the dollars, no digit behind the second one.</summary>
    private static int Single(ReadOnlySpan<char> text)
    {
        if (char.IsWhiteSpace(text[1])) return 0;
        var end = 1;
        while (end < text.Length && end < Longest && text[end] != '$') end += text[end] == '\\' ? 2 : 1;
        if (end >= text.Length || end >= Longest || char.IsWhiteSpace(text[end - 1])) return 0;
        if (end + 1 < text.Length && (char.IsLetterOrDigit(text[end + 1]) || text[end + 1] == '$')) return 0;
        return IsFormula(text[1..end]) ? end + 1 : 0;
    }

    private static bool IsFormula(ReadOnlySpan<char> content)
    {
        if (content.Contains("\n\n", StringComparison.Ordinal)) return false;
        if (content.Length <= ShortToken && !content.Contains(' ')) return true;
        return content.IndexOfAny(char.IsAsciiDigit(content[0]) ? StrongSigns : Signs) >= 0;
    }
}
