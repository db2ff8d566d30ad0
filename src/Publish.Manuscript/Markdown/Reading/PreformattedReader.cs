using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Code between fences, or indented by four columns.</summary>
internal static class PreformattedReader
{
    /// <summary>Under it words are kept that nobody understands.</summary>
    public const string InfoKey = "info";

    private static readonly System.Buffers.SearchValues<char> Program = System.Buffers.SearchValues.Create("{}<>=|$\\");

    private const int ShortestProse = 16;
    private const int FewestSpaces = 2;
    private const int LongestWord = 10;

    public static Preformatted Read(CodeBlock code, TypedAttributes? typed, FileReading reading)
    {
        var span = reading.Span(code);
        var (syntax, behind) = code is FencedCodeBlock fenced ? Info($"{fenced.Info} {fenced.Arguments}".Trim()) : ("", null);
        if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } open) reading.Diagnostics.FenceOpen(FirstLine(span, reading), new(open.FencedChar, open.OpeningFencedCharCount));
        if (code is not FencedCodeBlock && typed is null && LooksLikeProse(code.Lines.ToString())) reading.Diagnostics.IndentedProse(span);
        else if (code is not FencedCodeBlock && typed is null && SteppedWords.Is(code)) reading.Diagnostics.IndentedWords(span);
        if (syntax.Length > 0 && ForeignNames.IsDrawing(syntax)) reading.Diagnostics.Drawing(FirstLine(span, reading), syntax);
        if (behind.Value(InfoKey) is ['{', '=', .. var format]) reading.Diagnostics.RawText(FirstLine(span, reading), format.TrimEnd('}'));
        else if (behind.Value(InfoKey) is { } words) reading.Diagnostics.WordsBehindCode(FirstLine(span, reading), words);
        var attributes = AttributeReader.Read(AttributeReader.Merge(typed, behind), span, reading, Braces.Code);
        return new Preformatted(code.Lines.ToString(), syntax) { Span = span, Attributes = attributes };
    }

    /// <summary>Lines that are kept as they stand, without a fence.</summary>
    public static Preformatted Make(CodeBlock code, TypedAttributes? typed, FileReading reading)
    {
        var span = reading.Span(code);
        return new Preformatted(code.Lines.ToString(), "") { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Code) };
    }

    /// <summary>A sentence of some words: it begins with a capital or a quotation mark and holds none of a program's signs.</summary>
    public static bool LooksLikeProse(ReadOnlySpan<char> text)
    {
        var words = text.Trim();
        if (words.Length < ShortestProse || words.ContainsAny(Program) || words.Contains("  ", StringComparison.Ordinal)) return false;
        var begins = char.IsUpper(words[0]) || words[0] is '"' or '\'' or '“' or '„' or '«' or '‘' or '—' or '¿' or '¡';
        return begins && words.Count(' ') >= FewestSpaces && words.Count(' ') * LongestWord > words.Length;
    }

    /// <summary>None of a program's signs, and no gap.</summary>
    public static bool HasWordsAlone(ReadOnlySpan<char> text) => !text.ContainsAny(Program) && !text.TrimStart().Contains("  ", StringComparison.Ordinal);

    private static SourceSpan FirstLine(SourceSpan span, FileReading reading)
    {
        var typed = reading.Slice(span).AsSpan();
        return span with { Length = typed.IndexOf('\n') is > 0 and var end ? end : span.Length };
    }

    /// <summary>"bash", "bash {#id}", "{.bash #id}"; other words are kept under the key "info".</summary>
    private static (string Syntax, TypedAttributes? Attributes) Info(string info)
    {
        var end = info.AsSpan().IndexOfAny(' ', '{');
        var syntax = end < 0 ? info : info[..end];
        var rest = end < 0 ? "" : info[end..].Trim();
        if (rest.Length == 0) return (syntax, null);
        if (AttributeSyntax.Read(rest) is not { } typed || typed.Length < rest.Length)
            return (syntax, new("", [], [new(InfoKey, rest)], 0));
        return syntax.Length > 0 || typed.Classes.IsEmpty
            ? (syntax, typed)
            : (typed.Classes[0], typed with { Classes = Seq.Create(typed.Classes.Span[1..]) });
    }
}
