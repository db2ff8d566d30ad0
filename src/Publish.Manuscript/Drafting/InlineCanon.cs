using System.Buffers;
using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Drafting;

/// <summary>Puts a run of inlines into the form in which Markdown says it: texts that touch are one, a run of white space is one space, none stands at an end or beside a line's end, nothing is empty,
/// and no link stands in a link.</summary>
internal sealed class InlineCanon
{
    private static readonly SearchValues<char> Rare = SearchValues.Create([.. Enumerable.Range(0, 32).Concat(Enumerable.Range(127, 33)).Select(code => (char)code), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    private static readonly char[] Spaces = [' ', '\u00A0', '\t', '\n', '\r'];

    private readonly List<Inline> items = [];
    private readonly Func<CrossReference, CrossReference?> resolve;

    /// <summary>The text at the end, to which more may come: of many pieces each would be copied as often as there are pieces, were it put together with the next.</summary>
    private Text? open;
    private StringBuilder? grown;

    private InlineCanon(Func<CrossReference, CrossReference?> resolve) => this.resolve = resolve;

    /// <param name="resolve">Null for a reference to a place that is not there: its words are kept.</param>
    public static Seq<Inline> Of(Seq<Inline> content, Func<CrossReference, CrossReference?> resolve)
    {
        var canon = new InlineCanon(resolve);
        canon.AddRange(content, inLink: false, within: null);
        canon.Close();
        canon.TrimEnd();
        return Seq.Of(canon.items);
    }

    private bool IsAfterSpace => open is not null ? (grown is { Length: > 0 } ? grown[^1] : open.Value[^1]) == ' ' : items.Count == 0 || items[^1] is LineBreak or Text { Value: [.., ' '] };

    private void Put(Inline inline)
    {
        Close();
        items.Add(inline);
    }

    private void Close()
    {
        if (open is null) return;
        items.Add(grown is { Length: > 0 } ? open with { Value = grown.ToString() } : open);
        grown?.Clear();
        open = null;
    }

    private void AddRange(Seq<Inline> content, bool inLink, SpanKind? within)
    {
        foreach (var inline in content)
            Add(inline, inLink, within);
    }

    private void Add(Inline inline, bool inLink, SpanKind? within)
    {
        switch (inline)
        {
            case Text { IsLiteral: true }: Put(inline); break;
            case Text text: AddText(text.Value, text); break;
            case LineBreak: AddBreak(inline); break;
            case Code { Value: var code } when string.IsNullOrWhiteSpace(code): AddText(code, null); break;
            case Code code: Put(code with { Value = Plain(code.Value) }); break;
            case Styled styled when styled.Kind == within && styled.Attributes == Attributes.None: AddRange(styled.Content, inLink, within); break;
            case Styled { Kind: SpanKind.Plain } plain when plain.Attributes == Attributes.None: AddRange(plain.Content, inLink, within); break;
            case Styled styled: Wrap(styled.Content, inLink, styled.Kind, content => styled with { Content = content }); break;
            case Link link when inLink: AddRange(link.Content, inLink, within); break;
            case Link link: Wrap(link.Content, true, within, content => link with { Content = content }); break;
            case CrossReference reference when inLink: AddRange(reference.Content, inLink, within); break;
            case CrossReference reference: AddReference(reference, within); break;
            default: Put(inline); break;
        }
    }

    private void AddReference(CrossReference reference, SpanKind? within)
    {
        if (resolve(reference) is not { } resolved) AddRange(reference.Content, false, within);
        else if (reference.Content.IsEmpty) Put(resolved);
        else Wrap(reference.Content, true, within, content => resolved with { Content = content });
    }

    /// <summary>White space at the ends of a span stands outside of it, and so do notes that a link's words call.</summary>
    private void Wrap(Seq<Inline> content, bool inLink, SpanKind? within, Func<Seq<Inline>, Inline> make)
    {
        var inner = new InlineCanon(resolve);
        // A word before it stands for what is outside, so that a leading space is kept and can be moved.
        inner.open = new Text("x");
        inner.AddRange(content, inLink, within);
        inner.Close();
        var run = inner.items;
        var first = (Text)run[0];
        run.RemoveAt(0);
        if (first.Value.Length > 1 && first.Value[1..] is var rest)
        {
            if (rest[0] == ' ' && !IsAfterSpace) AddText(" ", null);
            if (rest.TrimStart(' ') is { Length: > 0 } words) run.Insert(0, first with { Value = words });
        }
        List<Inline> notes = [];
        if (inLink)
        {
            notes = run.FindAll(inline => inline is Note);
            run.RemoveAll(inline => inline is Note);
        }
        while (run.Count > 0 && run[0] is LineBreak lineStart)
        {
            AddBreak(lineStart);
            run.RemoveAt(0);
        }
        var breaks = 0;
        var space = false;
        while (run.Count > 0 && (run[^1] is LineBreak || run[^1] is Text { Value: [.., ' '] }))
        {
            if (run[^1] is Text last)
            {
                space = true;
                if (last.Value.TrimEnd(' ') is { Length: > 0 } kept)
                {
                    run[^1] = last with { Value = kept };
                    break;
                }
            }
            else breaks++;
            run.RemoveAt(run.Count - 1);
        }
        if (run.Count > 0) Put(make(Seq.Of(run)));
        foreach (var note in notes) Put(note);
        for (var i = 0; i < breaks; i++) AddBreak(new LineBreak());
        if (space && !IsAfterSpace) AddText(" ", null);
    }

    private void AddBreak(Inline inline)
    {
        Close();
        TrimSpace();
        items.Add(inline);
    }

    private void AddText(string words, Text? from)
    {
        // At a line's beginning no space of any kind shows.
        if (open is null && (items.Count == 0 || items[^1] is LineBreak)) words = words.TrimStart(Spaces);
        if (words.Length == 0) return;
        if (!IsInForm(words)) words = InForm(words);
        if (words.Length == 0) return;
        if (open is null) open = from is not null && from.Value == words ? from : new Text(words) { Span = from?.Span ?? default };
        else
        {
            grown ??= new();
            if (grown.Length == 0) grown.Append(open.Value);
            grown.Append(words);
        }
    }

    private bool IsInForm(string words) => !words.AsSpan().ContainsAny(Rare) && !words.Contains("  ", StringComparison.Ordinal) && !(words[0] == ' ' && IsAfterSpace);

    private string InForm(string words)
    {
        var text = new StringBuilder(words.Length);
        var after = IsAfterSpace;
        foreach (var c in words)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u2028' or '\u2029')
            {
                if (!after) text.Append(' ');
                after = true;
            }
            else if (!IsForbidden(c))
            {
                text.Append(c);
                after = false;
            }
        }
        return text.ToString();
    }

    public static string Plain(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
            if (!IsForbidden(c)) text.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        return text.ToString();
    }

    /// <summary>What no text may hold; see <see cref="Files.TextDecoder"/>.</summary>
    private static bool IsForbidden(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')) || c is '\uFFFE' or '\uFFFF' or '\uFEFF';

    private void TrimSpace()
    {
        if (items.Count == 0 || items[^1] is not Text { IsLiteral: false } text || text.Value[^1] is not (' ' or '\u00A0')) return;
        if (text.Value.TrimEnd(' ', '\u00A0') is { Length: > 0 } kept) items[^1] = text with { Value = kept };
        else items.RemoveAt(items.Count - 1);
    }

    private void TrimEnd()
    {
        while (items.Count > 0 && (items[^1] is LineBreak || items[^1] is Text { IsLiteral: false, Value: [.., ' ' or '\u00A0'] }))
        {
            if (items[^1] is LineBreak) items.RemoveAt(items.Count - 1);
            else TrimSpace();
        }
        while (items.Count > 0 && items[0] is LineBreak) items.RemoveAt(0);
    }
}
