using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.WordProcessing;

/// <summary>Turns pieces, each with a look of its own, into inlines within inlines.</summary>
/// <param name="anchors">The ids of those places that links lead to.</param>
/// <param name="language">The text's, which is not said again.</param>
/// <param name="blocks">Makes what a note says.</param>
internal sealed class InlineComposer(Anchoring anchors, string language, bool keepsTypewriter, Func<List<Item>, Seq<Block>> blocks)
{
    private static readonly (Face Face, SpanKind Kind)[] Layers =
    [
        (Face.Highlight, SpanKind.Highlight), (Face.Underline, SpanKind.Underline), (Face.Strike, SpanKind.Strikethrough), (Face.SmallCaps, SpanKind.SmallCaps),
        (Face.Bold, SpanKind.Strong), (Face.Italic, SpanKind.Emphasis), (Face.Superscript, SpanKind.Superscript), (Face.Subscript, SpanKind.Subscript),
    ];

    private readonly string primary = Primary(language);

    /// <param name="without">Looks that the paragraph's role has anyway.</param>
    public Seq<Inline> Of(IEnumerable<Piece> pieces, Face without = Face.None)
    {
        var run = Trimmed(Parted(pieces.Where(piece => piece is not (AnchorPiece or PageBreakPiece)), without));
        return Linked(run, 0, run.Count);
    }

    /// <summary>White space has a look only where both its neighbours have it: stars would stand beside spaces else.</summary>
    private static List<Piece> Parted(IEnumerable<Piece> pieces, Face without)
    {
        var parted = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (piece is not TextPiece text)
            {
                parted.Add(piece);
                continue;
            }
            if ((text.Look.Face & without) != 0) text = text with { Look = text.Look with { Face = text.Look.Face & ~without } };
            var value = text.Value;
            var first = 0;
            while (first < value.Length && IsSpace(value[first])) first++;
            var last = value.Length;
            while (last > first && IsSpace(value[last - 1])) last--;
            if (first == 0 && last == value.Length)
            {
                parted.Add(text);
                continue;
            }
            if (first > 0) parted.Add(text with { Value = value[..first] });
            if (last > first) parted.Add(text with { Value = value[first..last], Start = text.Start + first });
            if (last > first && last < value.Length) parted.Add(text with { Value = value[last..], Start = text.Start + last });
        }
        for (var i = 0; i < parted.Count; i++)
            if (parted[i] is TextPiece space && IsSpace(space.Value[0])) parted[i] = space with { Look = Between(parted, i) };
        return parted;
    }

    private static Look Between(List<Piece> pieces, int at)
    {
        Look? before = null, after = null;
        for (var i = at - 1; i >= 0 && before is null; i--)
            if (pieces[i] is not TextPiece text || !IsSpace(text.Value[0])) before = pieces[i].Look;
        for (var i = at + 1; i < pieces.Count && after is null; i++)
            if (pieces[i] is not TextPiece text || !IsSpace(text.Value[0])) after = pieces[i].Look;
        if (before is not { } left || after is not { } right) return default;
        return new(left.Face & right.Face & ~(Face.Superscript | Face.Subscript), left.Language == right.Language ? left.Language : null, ReferenceEquals(left.Link, right.Link) ? left.Link : null, left.HalfPoints);
    }

    private static List<Piece> Trimmed(List<Piece> pieces)
    {
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            var isSpace = pieces[i] is TextPiece text && IsSpace(text.Value[0]);
            var atEdge = i == 0 || i == pieces.Count - 1 || pieces[i - 1] is LineBreakPiece || pieces[i + 1] is LineBreakPiece;
            if ((isSpace && atEdge) || (pieces[i] is LineBreakPiece && i == pieces.Count - 1)) pieces.RemoveAt(i);
        }
        while (pieces.Count > 0 && (pieces[0] is LineBreakPiece || (pieces[0] is TextPiece lead && IsSpace(lead.Value[0])))) pieces.RemoveAt(0);
        return pieces;
    }

    private Seq<Inline> Linked(List<Piece> run, int from, int to)
    {
        var made = new List<Inline>();
        for (var i = from; i < to;)
        {
            var link = run[i].Look.Link;
            var end = i + 1;
            while (end < to && ReferenceEquals(run[end].Look.Link, link)) end++;
            var inside = Spoken(run, i, end);
            if (link is null || inside.IsEmpty || run.GetRange(i, end - i).Exists(piece => piece is NotePiece)) made.AddRange(inside);
            else if (link.Url is { } url) made.Add(new Link(url, inside) { Span = SpanOf(run, i, end) });
            else if (anchors.IdOf(link.Anchor!) is { } id) made.Add(new CrossReference(id, inside, link.Form) { Span = SpanOf(run, i, end) });
            else
            {
                anchors.Miss(string.Concat(run.GetRange(i, end - i).OfType<TextPiece>().Select(text => text.Value)));
                made.AddRange(inside);
            }
            i = end;
        }
        return Joined(made);
    }

    private Seq<Inline> Spoken(List<Piece> run, int from, int to)
    {
        var made = new List<Inline>();
        for (var i = from; i < to;)
        {
            var spoken = Foreign(run[i].Look.Language);
            var end = i + 1;
            while (end < to && Foreign(run[end].Look.Language) == spoken) end++;
            var inside = Layered(run, i, end, 0);
            if (spoken is null || inside is not [_, ..] || inside.All(inline => inline is LineBreak or Image or Note)) made.AddRange(inside);
            else if (inside is [Styled { Attributes: var none } only] && none == Attributes.None) made.Add(only with { Attributes = Attributes.None with { Language = spoken } });
            else made.Add(new Styled(SpanKind.Plain, inside) { Span = SpanOf(run, i, end), Attributes = Attributes.None with { Language = spoken } });
            i = end;
        }
        return Joined(made);
    }

    private Seq<Inline> Layered(List<Piece> run, int from, int to, int layer)
    {
        if (layer == Layers.Length) return Typed(run, from, to);
        var (face, kind) = Layers[layer];
        var made = new List<Inline>();
        for (var i = from; i < to;)
        {
            var has = Has(run[i], face);
            var end = i + 1;
            while (end < to && Has(run[end], face) == has) end++;
            var inside = Layered(run, i, end, layer + 1);
            if (has && !inside.IsEmpty) made.Add(new Styled(kind, inside) { Span = SpanOf(run, i, end) });
            else made.AddRange(inside);
            i = end;
        }
        return Joined(made);
    }

    /// <summary>The call of a note, a picture and a line's end are set as they are, whatever they are dressed in; underlined links are links.</summary>
    private static bool Has(Piece piece, Face face) => piece is TextPiece && piece.Look.Has(face) && !(face == Face.Underline && piece.Look.Link is not null);

    private Seq<Inline> Typed(List<Piece> run, int from, int to)
    {
        var made = new List<Inline>();
        for (var i = from; i < to; i++)
        {
            switch (run[i])
            {
                case TextPiece text when keepsTypewriter && text.Look.Has(Face.Typewriter):
                    var end = i + 1;
                    while (end < to && run[end] is TextPiece more && more.Look.Has(Face.Typewriter)) end++;
                    made.Add(new Code(string.Concat(run.GetRange(i, end - i).Select(piece => ((TextPiece)piece).Value))) { Span = SpanOf(run, i, end) });
                    i = end - 1;
                    break;
                case TextPiece text: made.Add(new Text(text.Value) { Span = new(1, text.Start, text.Value.Length) }); break;
                case LineBreakPiece: made.Add(new LineBreak()); break;
                case NotePiece note: made.Add(new Note(0, blocks(note.Content))); break;
                case PicturePiece picture: made.Add(new Image(picture.Path, picture.Alternative)); break;
            }
        }
        return Joined(made);
    }

    /// <summary>Texts that touch are one.</summary>
    private static Seq<Inline> Joined(List<Inline> inlines)
    {
        var run = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (inline is Text text && run.Count > 0 && run[^1] is Text before)
                run[^1] = new Text(before.Value + text.Value) { Span = before.Span with { Length = text.Span.End - before.Span.Start } };
            else run.Add(inline);
        }
        return Seq.Of(run);
    }

    private static SourceSpan SpanOf(List<Piece> run, int from, int to)
    {
        var texts = run.GetRange(from, to - from).OfType<TextPiece>().ToList();
        return texts.Count == 0 ? default : new(1, texts[0].Start, texts[^1].Start + texts[^1].Value.Length - texts[0].Start);
    }

    private string? Foreign(string? spoken) => spoken is null || Primary(spoken) == primary ? null : spoken;

    private static string Primary(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end].ToLowerInvariant() : tag.ToLowerInvariant();

    private static bool IsSpace(char sign) => sign is ' ' or '\t' or '\u3000';
}

/// <summary>Which anchors become ids: those that a link leads to.</summary>
internal sealed class Anchoring(Importing.Accounts.Ledger ledger)
{
    /// <summary>All ids are set: a link that finds none finds none for good.</summary>
    public bool IsComplete { get; set; }

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>A link leads to a place that is not in the text; its words stay.</summary>
    public void Miss(string words)
    {
        if (IsComplete) ledger.Lose("link to a place of the same text", "its place cannot be linked to, so the words stand without it", words);
    }

    public void Set(string anchor, string id) => ids.TryAdd(anchor, id);

    /// <summary>Null for one that stands nowhere.</summary>
    public string? IdOf(string anchor) => ids.GetValueOrDefault(anchor);
}
