using Publish.Manuscript.PlainText.Classifying;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Makes paragraphs of speeches: who speaks, what is done, what is said.</summary>
internal sealed class SpeechAssembler(Sheet sheet, BlockAssembler blocks)
{
    private const int LongestDirection = 400;

    /// <summary>A speech whose speaker stands at its head.</summary>
    public Paragraph Speech(int i)
    {
        var content = Label(i);
        Said(i, sheet[i].Group, content);
        return new(Seq.Of(content)) { Span = blocks.SpanOf(i) };
    }

    /// <summary>A speaker's line with the paragraph below it.</summary>
    public Paragraph OwnLine(int i, bool withNext)
    {
        var content = Label(i);
        Said(i, sheet[i].Group, content);
        if (withNext) Said(i + 1, 0, content);
        return new(Seq.Of(content)) { Span = blocks.SpanOf(i) };
    }

    public Paragraph Direction(int i) => new([Directed(i, Bare(i).From, Bare(i).To)]) { Span = blocks.SpanOf(i) };

    /// <summary>The name with the stop behind it, without the sign of a stress.</summary>
    private List<Inline> Label(int i)
    {
        var draft = sheet[i];
        var name = new List<Inline>(blocks.Inlines(i, draft.From, draft.Split));
        var after = draft.Split;
        var text = draft.Block.Text;
        if (after < text.Length && text[after] is '.' or ':') Add(name, text[after].ToString(), i);
        else if (draft.Group <= text.Length && draft.Group > after && text[draft.Group - 1] is '.' or ':') Add(name, text[draft.Group - 1].ToString(), i);
        return [new Styled(SpanKind.Speaker, Seq.Of(name)) { Span = blocks.SpanOf(i) }];
    }

    private void Said(int i, int from, List<Inline> content)
    {
        var text = sheet[i].Block.Text;
        var to = sheet[i].To;
        var first = true;
        while (from < to)
        {
            var open = first && Opens(text, from, to, "([") is > -1 and var label ? label : Opens(text, from, to, "[");
            if (first && open >= 0 && text.AsSpan(from, open - from).Trim("_* ").Length > 0 && text[open] == '(') open = Opens(text, from, to, "[");
            first = false;
            var close = open < 0 ? -1 : text.IndexOf(text[open] == '[' ? ']' : ')', open);
            if (open < 0 || close < 0 || close >= to || close - open > LongestDirection)
            {
                Plain(i, from, to, content);
                return;
            }
            Plain(i, from, open, content);
            Space(content, i);
            content.Add(Directed(i, open, close + 1));
            from = close + 1;
            while (from < to && text[from] is '_' or '*' or '.' && text.AsSpan(from, Math.Min(2, to - from)).IndexOfAny("_*") >= 0) from++;
        }
    }

    private static int Opens(string text, int from, int to, string signs)
    {
        for (var at = text.AsSpan(from, to - from).IndexOfAny(signs); at >= 0;)
        {
            var found = from + at;
            if (!Surveying.NoteMarks.Begins(text.AsSpan(found))) return found;
            var next = text.AsSpan(found + 1, to - found - 1).IndexOfAny(signs);
            at = next < 0 ? -1 : found + 1 + next - from;
        }
        return -1;
    }

    private void Plain(int i, int from, int to, List<Inline> content)
    {
        var words = blocks.Inlines(i, from, to);
        if (words.IsEmpty) return;
        if (sheet[i].Block.Text[from] is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']')) Space(content, i);
        if (words[0] is Text first)
        {
            Add(content, first.Value, i);
            words = Seq.Of(words.Skip(1));
        }
        content.AddRange(words);
    }

    private void Space(List<Inline> content, int i)
    {
        if (content.Count > 0) Add(content, " ", i);
    }

    /// <summary>Words that follow words are one run.</summary>
    private void Add(List<Inline> content, string words, int i)
    {
        if (content.Count > 0 && content[^1] is Text before) content[^1] = before with { Value = before.Value + words };
        else content.Add(new Text(words) { Span = blocks.SpanOf(i) });
    }

    private Styled Directed(int i, int from, int to) => new(SpanKind.Direction, Flat(blocks.Inlines(i, from, to))) { Span = blocks.SpanOf(i) };

    /// <summary>A direction is set in italics as a whole; a stress around all of it says no more.</summary>
    private static Seq<Inline> Flat(Seq<Inline> content) => Seq.Of(content.SelectMany(inline => inline is Styled { Kind: SpanKind.Emphasis } stress ? [.. stress.Content] : new[] { inline }));

    private (int From, int To) Bare(int i)
    {
        var text = sheet[i].Block.Text;
        var whole = text.Length > 2 && text[0] == '_' && text[^1] == '_' && text.AsSpan(1, text.Length - 2).IndexOf('_') < 0;
        return whole ? (1, text.Length - 1) : (0, text.Length);
    }
}
