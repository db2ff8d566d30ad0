using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Sees commands of LaTeX, marks of websites' programs and citations before anything in them is taken for emphasis, a link or an escape.</summary>
internal sealed class ForeignInlineParser : InlineParser
{
    /// <summary>What is longer is words between two signs that happen to match.</summary>
    private const int Longest = 1000;

    public ForeignInlineParser() => OpeningCharacters = ['{', '\\', '['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!MayBegin(slice) || Find(slice) is not { } found) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var typed = slice.AsSpan()[..found.End].ToString();
        slice.Start += found.End;
        processor.Inline = new ForeignInline(typed, found.Report)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    private static bool MayBegin(in StringSlice slice) => slice.CurrentChar switch
    {
        // A writer who escapes the first of two braces means the signs themselves.
        '{' => slice.PeekChar() is '{' or '%' or ':' && !(slice.PeekCharExtra(-1) == '{' && slice.PeekCharExtra(-2) == '\\'),
        '\\' => char.IsAsciiLetter(slice.PeekChar()),
        _ => true,
    };

    private static ForeignFind? Find(in StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text.Length > Longest) text = text[..Longest];
        if (text[0] == '[') return Citations.FindInBrackets(text);
        return text[0] == '{' ? TemplateMarks.FindClosed(text.ToString()) : LatexCommands.Find(text);
    }
}
