using System.Text;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Collects inlines; texts that touch become one, so that a word never falls into two nodes because of how it was typed.</summary>
internal sealed class InlineRun
{
    private readonly List<Inline> items = [];
    private readonly StringBuilder more = new();
    private string first = "";
    private List<(int At, int Start, bool IsTyped)>? parts;
    private SourceSpan span;

    public bool IsEmpty => items.Count == 0 && first.Length == 0;

    public bool EndsWithSpace => more.Length > 0 ? more[^1] == ' ' : first.EndsWith(' ');

    public void Text(string text, SourceSpan at)
    {
        if (text.Length == 0) return;
        if (first.Length == 0)
        {
            first = text;
            span = at;
            parts = at.Length == text.Length ? null : [(0, at.Start, false)];
            return;
        }
        var length = more.Length > 0 ? more.Length : first.Length;
        if (parts is not null || at.Start != span.End || at.Length != text.Length) (parts ??= [(0, span.Start, true)]).Add((length, at.Start, at.Length == text.Length));
        if (more.Length == 0) more.Append(first);
        more.Append(text);
        span = new(span.File, span.Start, Math.Max(span.Length, at.End - span.Start));
    }

    /// <summary>A sign that print would change, and that the writer escaped.</summary>
    public void Literal(string sign, SourceSpan at)
    {
        Flush();
        items.Add(new Text(sign) { Span = at, IsLiteral = true });
    }

    public void Add(Inline inline)
    {
        if (inline is Text { IsLiteral: false } text && text.Attributes == Attributes.None)
        {
            Text(text.Value, text.Span);
            return;
        }
        Flush();
        items.Add(inline);
    }

    public void AddRange(Seq<Inline> inlines)
    {
        foreach (var inline in inlines)
            Add(inline);
    }

    /// <summary>Takes white space away that attributes or a line's end made meaningless.</summary>
    public void TrimEnd()
    {
        if (first.Length == 0) return;
        var text = more.Length > 0 ? more.ToString() : first;
        var trimmed = text.TrimEnd(' ', '\t');
        if (text.Length == span.Length) span = span with { Length = trimmed.Length };
        more.Clear();
        first = trimmed;
    }

    public Seq<Inline> ToSeq()
    {
        Flush();
        return Seq.Of(items);
    }

    private void Flush()
    {
        if (first.Length == 0) return;
        items.Add(new Text(more.Length > 0 ? more.ToString() : first) { Span = span, Places = parts is null ? default : new([.. parts]) });
        (first, parts) = ("", null);
        more.Clear();
    }
}
