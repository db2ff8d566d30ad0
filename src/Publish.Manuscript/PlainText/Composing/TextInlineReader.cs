using System.Buffers;
using System.Text;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Reads a run of text into inlines: <c>_italics_</c>, <c>*bold*</c>, where the text has them <c>=bold=</c> and <c>~spaced~</c>, web addresses, calls of notes. Everything else stands for itself.</summary>
internal sealed class TextInlineReader(Origin origin, InferenceLog log, Func<int, int, Note?> noteAt, LongStress stress, string rareMarks)
{
    private const int Deepest = 2;

    private readonly SearchValues<char> signs = SearchValues.Create("_*[\n:" + rareMarks);

    /// <param name="from">In the block's text.</param>
    /// <param name="index">The block's number, to look up its calls.</param>
    /// <param name="keepLines">Line ends become breaks; else spaces.</param>
    /// <param name="lines">Of a line of verse: the stress that its stanza has over several lines.</param>
    public Seq<Inline> Read(TextBlock block, int from, int to, int index, bool keepLines, List<StressPart>? lines = null)
    {
        while (from < to && char.IsWhiteSpace(block.Text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(block.Text[to - 1]))
            to--;
        var found = new List<Inline>();
        if (stress.Of(index) is { } part) Stressed(new(block, index, keepLines, found), from, to, part);
        else if (lines is { Count: > 0 }) Stressed(new(block, index, keepLines, found), from, to, lines.FindAll(over => over.Opens < to && over.Closes >= from));
        else Run(new(block, index, keepLines, found), from, to, 0);
        return Seq.Of(found);
    }

    private readonly record struct Target(TextBlock Block, int Index, bool KeepLines, List<Inline> Found);

    private void Run(Target target, int from, int to, int depth)
    {
        var text = target.Block.Text;
        var unclosed = new Unclosed();
        var done = from;
        for (var at = Next(text, from, to); at >= 0; at = Next(text, at, to))
        {
            var before = done;
            done = text[at] switch
            {
                '\n' => Break(target, done, at),
                '[' => Call(target, done, at),
                ':' => Address(target, done, at, to),
                _ => Emphasis(target, done, at, to, depth, ref unclosed),
            };
            at = done == before ? at + 1 : done;
        }
        Plain(target, done, to);
    }

    /// <summary>Stress that began in a paragraph above, or goes on in one below. Of verse a line is read at a time, and may hold neither end of it.</summary>
    private void Stressed(Target target, int from, int to, StressPart part)
    {
        var (opens, closes) = (part.Opens >= from && part.Opens < to, part.Closes >= from && part.Closes < to);
        var start = opens ? part.Opens : part.Opens < from ? from : to;
        var end = closes ? part.Closes : part.Closes < 0 ? to : part.Closes < from ? start : to;
        Run(target, from, start, 0);
        var inner = new List<Inline>();
        var first = opens ? start + 1 : start;
        if (end > first) Run(target with { Found = inner }, first, end, 1);
        if (inner.Count > 0) target.Found.Add(new Styled(SpanKind.Emphasis, Seq.Of(inner)) { Span = Span(target.Block, start, end) });
        Run(target, closes ? end + 1 : end, to, 0);
    }

    private void Stressed(Target target, int from, int to, List<StressPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var end = i + 1 < parts.Count ? parts[i + 1].Opens : to;
            Stressed(target, from, end, parts[i]);
            from = end;
        }
        Run(target, from, to, 0);
    }

    private int Next(string text, int from, int to)
    {
        if (from >= to) return -1;
        var found = text.AsSpan(from, to - from).IndexOfAny(signs);
        return found < 0 ? -1 : from + found;
    }

    private void Plain(Target target, int from, int to)
    {
        if (to > from) AddText(target.Found, new(TypedDashes.Set(target.Block.Text, from, to)) { Span = Span(target.Block, from, to) });
    }

    /// <summary>Words on both sides of a line's end are one run.</summary>
    private static void AddText(List<Inline> found, Text text)
    {
        if (found.Count > 0 && found[^1] is Text before)
            found[^1] = before with { Value = before.Value + text.Value, Span = before.Span with { Length = Math.Max(before.Span.Length, text.Span.End - before.Span.Start) } };
        else found.Add(text);
    }

    private int Break(Target target, int done, int at)
    {
        var text = target.Block.Text;
        if (!target.KeepLines)
        {
            Plain(target, done, at);
            AddText(target.Found, new(" ") { Span = Span(target.Block, at, at + 1) });
        }
        else
        {
            Plain(target, done, at);
            target.Found.Add(new LineBreak { Span = Span(target.Block, at, at + 1) });
        }
        at++;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    private int Call(Target target, int done, int at)
    {
        if (noteAt(target.Index, at) is not { } note) return done;
        var (_, length) = NoteCall.Read(target.Block.Text.AsSpan(at));
        // "late [1], and": the space stood before a bracket, and stands before no raised number.
        var words = at;
        if (at + length >= target.Block.Text.Length || target.Block.Text[at + length] is ' ' or '.' or ',' or ';' or ':' or '!' or '?')
            while (words > done && target.Block.Text[words - 1] == ' ') words--;
        Plain(target, done, words);
        target.Found.Add(note with { Span = Span(target.Block, at, at + length) });
        return at + length;
    }

    private int Address(Target target, int done, int colon, int to)
    {
        var (start, end) = TypedWebAddress.At(target.Block.Text, colon, done, to);
        if (end == 0) return done;
        Plain(target, done, start);
        var words = target.Block.Text[start..end];
        var span = Span(target.Block, start, end);
        target.Found.Add(new Link(words, [new Text(words) { Span = span }]) { Span = span });
        return end;
    }

    private int Emphasis(Target target, int done, int at, int to, int depth, ref Unclosed unclosed)
    {
        var mark = EmphasisMark.At(target.Block.Text, at, to);
        if (mark.Length == 0 || depth >= Deepest || unclosed.Has(mark)) return done;
        var close = mark.Close(target.Block.Text, at + mark.Length, to);
        if (close < 0)
        {
            unclosed.Add(mark);
            return done;
        }
        Plain(target, done, at);
        var inner = new List<Inline>();
        Run(target with { Found = inner }, at + mark.Length, close, depth + 1);
        var end = close + mark.Length;
        target.Found.Add(new Styled(mark.Kind, Seq.Of(inner)) { Span = Span(target.Block, at, end) });
        Report(target.Block, at, close, mark);
        return end;
    }

    private void Report(TextBlock block, int at, int close, EmphasisMark mark) =>
        log.Add(InferenceKind.Emphasis, Confidence.Sure, block.Places.Offset(at),
            $"{(mark.Kind == SpanKind.Strong ? "Bold" : "Italics")}: {InferenceLog.Excerpt(block.Text.AsSpan(at + mark.Length, close - at - mark.Length))}",
            $"it stands between two {mark.Sign}");

    private SourceSpan Span(TextBlock block, int from, int to) => origin.Span(block.Places.Offset(from), block.Places.Offset(to - 1) + 1);
}

/// <summary>Two hyphens without spaces stand for a dash on a typewriter: "word--word", "--Has it gone?".</summary>
internal static class TypedDashes
{
    public static string Set(string text, int from, int to)
    {
        if (text.AsSpan(from, to - from).IndexOf("--", StringComparison.Ordinal) < 0) return text[from..to];
        var set = new StringBuilder(to - from);
        for (var i = from; i < to; i++)
        {
            var end = i;
            while (end < text.Length && text[end] == '-') end++;
            if (end - i is not (2 or 4) || end > to || (i > from && text[i - 1] == '-') || !Stands(text, i, end)) set.Append(text[i]);
            else
            {
                set.Append('—', (end - i) / 2);
                i = end - 1;
            }
        }
        return set.ToString();
    }

    /// <summary>At a word on one side at least; no option ("--help"), no rule.</summary>
    private static bool Stands(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : '\n';
        var after = end < text.Length ? text[end] : '\n';
        if (before is ' ' && after is ' ') return false;
        if (before is ' ' or '(' or '[' && char.IsLower(after)) return false;
        return char.IsLetterOrDigit(before) || IsMark(before) || (before == '\n' && (char.IsUpper(after) || IsMark(after)));
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '\'' or '’' or '‘' or ',' or '.' or '!' or '?' or ')' or ';' or ':' or '_' or '¿' or '¡' or ']' or '»' or '«';
}
