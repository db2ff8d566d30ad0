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
        {
            if (!IsBlank(parted[i])) continue;
            var end = i + 1;
            while (end < parted.Count && IsBlank(parted[end])) end++;
            var look = Between(i > 0 ? parted[i - 1].Look : null, end < parted.Count ? parted[end].Look : null);
            for (; i < end; i++) parted[i] = parted[i] with { Look = look };
        }
        return parted;
    }

    /// <param name="before">Null at the paragraph's beginning.</param>
    /// <param name="after">Null at its end.</param>
    private static Look Between(Look? before, Look? after)
    {
        if (before is not { } left || after is not { } right) return default;
        return new(left.Face & right.Face & ~(Face.Superscript | Face.Subscript), left.Language == right.Language ? left.Language : null, ReferenceEquals(left.Link, right.Link) ? left.Link : null, left.HalfPoints);
    }

    /// <summary>Without white space at the ends of lines, and without line ends at the paragraph's.</summary>
    private static List<Piece> Trimmed(List<Piece> pieces)
    {
        var kept = new List<Piece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (piece is LineBreakPiece) TakeBlanks(kept);
            if (kept.Count == 0 ? !(IsBlank(piece) || piece is LineBreakPiece) : !(IsBlank(piece) && kept[^1] is LineBreakPiece)) kept.Add(piece);
        }
        while (kept.Count > 0 && (kept[^1] is LineBreakPiece || IsBlank(kept[^1]))) kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private static void TakeBlanks(List<Piece> kept)
    {
        while (kept.Count > 0 && IsBlank(kept[^1])) kept.RemoveAt(kept.Count - 1);
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
        return TouchingTexts.Joined(made);
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
        return TouchingTexts.Joined(made);
    }

    private Seq<Inline> Layered(List<Piece> run, int from, int to, int layer)
    {
        while (layer < Layers.Length && !Wears(run, from, to, Layers[layer].Face)) layer++;
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
        return TouchingTexts.Joined(made);
    }

    private static bool Wears(List<Piece> run, int from, int to, Face face)
    {
        for (var i = from; i < to; i++)
            if (Has(run[i], face)) return true;
        return false;
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
        return TouchingTexts.Joined(made);
    }

    private static SourceSpan SpanOf(List<Piece> run, int from, int to)
    {
        var texts = run.GetRange(from, to - from).OfType<TextPiece>().ToList();
        return texts.Count == 0 ? default : new(1, texts[0].Start, texts[^1].Start + texts[^1].Value.Length - texts[0].Start);
    }

    private string? Foreign(string? spoken) => spoken is null || Primary(spoken) == primary ? null : spoken;

    private static string Primary(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end].ToLowerInvariant() : tag.ToLowerInvariant();

    private static bool IsBlank(Piece piece) => piece is TextPiece text && IsSpace(text.Value[0]);

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
