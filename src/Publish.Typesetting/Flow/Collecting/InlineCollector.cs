using Publish.Fonts;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Punctuation;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Turns a run of inlines into pieces of one paragraph, their structure grown beside them.</summary>
internal sealed class InlineCollector(CollectingState state, BlockContext context, StructureDraft node, List<ParagraphPiece> pieces)
    : IInlineVisitor<bool>
{
    private StructureDraft current = node;
    private TextLook look = context.Look;
    /// <summary>The look about a speaker's name: what is said in it of how the words are spoken is no name.</summary>
    private TextLook? unspoken;
    private string? link;
    private StructureId structure = StructureId.None;
    private int endOfLastCall = -1;

    /// <summary>A picture that would be so many times as high on its own is hardly meant as a sign in the line.</summary>
    private const int Larger = 4;

    /// <summary>Notes are called here; not in heads that are repeated.</summary>
    public bool Calls { get; init; } = true;

    public static List<ParagraphPiece> Collect(
        CollectingState state, BlockContext context, StructureDraft node, Seq<Inline> content, List<ParagraphPiece>? opening = null)
    {
        var collector = new InlineCollector(state, context, node, opening ?? []);
        collector.All(content);
        return collector.Pieces;
    }

    public List<ParagraphPiece> Pieces => pieces;

    public void All(Seq<Inline> content)
    {
        foreach (var inline in content) Each(inline);
    }

    private void Each(Inline inline)
    {
        if (inline.Attributes.Id.Length > 0) pieces.Add(new AnchorPiece(inline.Attributes.Id));
        var (language, small, ink) = (inline.Attributes.Language, inline.Attributes.HasClass("small-caps"), state.InkOf(inline.Attributes, inline.Span));
        var isAsTyped = inline.Attributes.IsAsTyped;
        var theme = state.Styles.Theme;
        if (language is null && !small && ink is null && !isAsTyped && (theme.Classes.IsEmpty || inline.Attributes.Classes.IsEmpty))
        {
            inline.Accept(this);
            return;
        }
        var before = look;
        foreach (var known in theme.ClassesOf(inline.Attributes))
            look = state.Styles.Classed(look, known, Length.Max(look.Size, theme.Text.Leading)) with { Ink = known.Ink.Length > 0 ? state.ThemeInk(known.Ink) : look.Ink };
        if (small) look = state.Styles.SmallCaps(look);
        if (isAsTyped) look = look with { Hyphenate = false };
        if (ink is not null) look = look with { Ink = ink };
        if (language is not null && language != look.Language) look = look with { Language = language };
        if (look.Language == before.Language) inline.Accept(this);
        else Within(new StructureNode(StructureRole.Span, []) { Language = look.Language }, () => inline.Accept(this));
        look = before;
    }

    public bool Visit(Text inline)
    {
        if (look.Uppercase)
        {
            var capitals = Uppercase.Of(inline.Value, look.Language);
            pieces.Add(new TextPiece(CurrentId(), capitals, state.StyleOf(look, capitals, inline.Span), inline, 0, link));
            return true;
        }
        var stretches = Capitals.Find(inline.Value, look, state.Styles.Theme.Text.Capitals);
        if (stretches is null) pieces.Add(new TextPiece(CurrentId(), inline.Value, state.StyleOf(look, inline.Value, inline.Span), inline, 0, link));
        else foreach (var stretch in stretches) Stretch(inline, stretch);
        return true;
    }

    private void Stretch(Text inline, CapitalStretch stretch)
    {
        var words = inline.Value[stretch.Start..stretch.End];
        var own = Capitals.Look(look, stretch, state.Styles.Theme.Text.Capitals);
        pieces.Add(new TextPiece(CurrentId(), words, state.StyleOf(own, words, CollectingState.Part(inline.Span, stretch.Start, words.Length)), inline, stretch.Start, link));
    }

    public bool Visit(Styled inline)
    {
        var before = look;
        look = inline.Kind == SpanKind.Direction && unspoken is { } plain ? Restyled(plain, inline.Kind) : Restyled(look, inline.Kind);
        var outer = unspoken;
        if (inline.Kind == SpanKind.Speaker) unspoken = before;
        if ((ShapeOf(inline.Kind, before) ?? WholeOf(inline)) is { } shape) Within(shape, () => All(inline.Content));
        else All(inline.Content);
        (look, unspoken) = (before, outer);
        return true;
    }

    private static StructureNode? WholeOf(Styled inline) => inline.Attributes[Attributes.ShortFor] is { } whole ? new(StructureRole.Span, []) { Expansion = whole } : null;

    /// <summary>What those who hear the text are told of a run; null where its look alone is meant.</summary>
    private StructureNode? ShapeOf(SpanKind kind, TextLook before) => kind switch
    {
        SpanKind.Quoted => new(StructureRole.Quote, []),
        SpanKind.Emphasis => new(StructureRole.Emphasis, []),
        SpanKind.Strong => new(StructureRole.Strong, []),
        SpanKind.Superscript or SpanKind.Subscript => new(StructureRole.Span, []) { BaselineShift = look.Rise - before.Rise },
        SpanKind.Strikethrough => new(StructureRole.Span, []) { Decoration = "LineThrough" },
        SpanKind.Underline => new(StructureRole.Span, []) { Decoration = "Underline" },
        _ => null,
    };

    public bool Visit(Code inline)
    {
        var code = look with
        {
            Role = FaceRole.Code,
            Size = look.Size.Times(state.Styles.Theme.Code.Scale, 1000),
            Features = FontFeatures.NoLigatures,
            Hyphenate = false,
            BreakAnywhere = true,
            Italic = false,
            Tracking = Length.Zero,
        };
        Within(new StructureNode(StructureRole.Code, []), () => Made(inline.Value, code, inline.Span, inline));
        return true;
    }

    public bool Visit(LineBreak inline)
    {
        pieces.Add(new ForcedBreakPiece(CurrentId()));
        return true;
    }

    public bool Visit(Link inline)
    {
        if (state.Styles.Theme.Links == LinkForm.None)
        {
            All(inline.Content);
            return true;
        }
        Linked(inline.Url, () => Address(inline));
        if (state.Styles.Theme.Links != LinkForm.Notes || !Calls || ShowsItself(inline)) return true;
        if (context.InNote) LinkInBrackets(inline);
        else LinkNote(inline);
        return true;
    }

    public bool Visit(CrossReference inline)
    {
        Linked("#" + inline.Target, () => Reference(inline));
        return true;
    }

    public bool Visit(Locators inline)
    {
        if (inline.Targets.IsEmpty) return true;
        var numbers = inline.Targets.Select(_ => state.NewId(current.Add(StructureRole.Reference).Add(StructureRole.Link)));
        var gaps = inline.Targets.Select(_ => state.NewId(current));
        pieces.Add(new UsesPiece(inline.Targets, Seq.Of(numbers), Seq.Of(gaps), "", state.Styles.Style(look with { Hyphenate = false })) { JoinsRuns = true });
        structure = StructureId.None;
        return true;
    }

    public bool Visit(Note inline)
    {
        if (!Calls) return true;
        var number = state.Notes.NumberOf(inline.Number);
        var note = Call(number, new AnchorPiece(NumberedNotes.CallOf(number)), first: true);
        Keep(number, note!, inline.Content);
        return true;
    }

    public bool Visit(TermUse inline)
    {
        if (Calls && inline.Ordinal > 0) pieces.Add(new AnchorPiece(Anchors.Use(inline.Entry, inline.Ordinal)));
        // In the glossary itself a use leads to the other entry.
        if (inline.Ordinal == 0 && link is null && EntryOf(inline.Entry) is not null) Linked("#" + Anchors.Entry(inline.Entry), () => Term(inline));
        else Term(inline);
        if (!Calls || inline.Call == TermCall.None || inline.Number == 0) return true;
        var first = inline.Call == TermCall.First && !state.Notes.Has(inline.Number) && EntryOf(inline.Entry) is not null;
        var number = state.Notes.NumberOf(inline.Number);
        var anchor = first ? new AnchorPiece(NumberedNotes.CallOf(number)) : null;
        if (Call(number, anchor, first, EntryOf(inline.Entry) is { } about ? PlainText.WithoutNotes(about.Term) : "") is { } note) Keep(number, note, EntryOf(inline.Entry)!.PrintNote);
        return true;
    }

    /// <summary>A short form says what it is short for.</summary>
    private void Term(TermUse inline)
    {
        if (inline.Abbreviated && EntryOf(inline.Entry) is { } whole) Within(new StructureNode(StructureRole.Span, []) { Expansion = PlainText.WithoutNotes(whole.Term) }, () => All(inline.Content));
        else All(inline.Content);
    }

    public bool Visit(Image inline)
    {
        if (!state.Inputs.Pictures.TryGetValue(inline.Path, out var picture))
        {
            Made(inline.Alternative ?? "", look with { Italic = true }, inline.Span);
            return true;
        }
        var shape = new StructureNode(StructureRole.Figure, []) { Alternative = inline.Alternative ?? "" };
        var figure = inline.Alternative == "" ? Artifact.Layout : state.NewId(current.Add(shape));
        var size = InlineSize(picture);
        if (Calls && NaturalHeight(picture) > size.Height.Times(Larger, 1)) state.Diagnostics.PictureInLine(inline.Span, inline.Path);
        pieces.Add(new PicturePiece(figure, picture, size)
        {
            Ink = state.InkOf(inline.Attributes, inline.Span) ?? Ink.Picture, Link = link, LinkId = link is null ? Artifact.Layout : state.NewId(current), LinkSays = inline.Alternative ?? "",
        });
        structure = StructureId.None;
        return true;
    }

    public bool Visit(Comment inline) => true;

    public bool Visit(SourcePage inline) => true;

    private TextLook Restyled(TextLook look, SpanKind kind) => kind switch
    {
        SpanKind.Emphasis => state.Styles.Emphasis(look),
        SpanKind.Direction => look with { Italic = !look.Italic },
        SpanKind.Strong => look with { Weight = 700 },
        SpanKind.SmallCaps or SpanKind.Speaker => state.Styles.SmallCaps(look),
        SpanKind.Superscript => look with { Size = look.Size.Times(66, 100), Rise = look.Rise + look.Size.Times(33, 100) },
        SpanKind.Subscript => look with { Size = look.Size.Times(66, 100), Rise = look.Rise - look.Size.Times(14, 100) },
        SpanKind.Highlight => look with { Decorations = look.Decorations | Decorations.Highlight },
        SpanKind.Underline => look with { Decorations = look.Decorations | Decorations.Underline },
        SpanKind.Strikethrough => look with { Decorations = look.Decorations | Decorations.Strikethrough },
        SpanKind.Plain or SpanKind.Quoted or _ => look,
    };

    private void Within(StructureNode shape, Action content)
    {
        var outer = current;
        current = outer.Add(shape);
        structure = StructureId.None;
        content();
        current = outer;
        structure = StructureId.None;
    }

    private void Linked(string target, Action content)
    {
        var outer = link;
        Within(new StructureNode(StructureRole.Link, []), () =>
        {
            (link, var start) = (target, pieces.Count);
            content();
            link = outer;
            LinkWords.Say(pieces, start, target);
        });
    }

    private void Address(Link inline)
    {
        var before = look;
        if (ShowsItself(inline)) look = look with { BreakAnywhere = true, Hyphenate = false };
        All(inline.Content);
        look = before;
    }

    private void Reference(CrossReference inline)
    {
        if (inline.Form == ReferenceForm.PageNumber)
        {
            pieces.Add(new PageNumberPiece(CurrentId(), inline.Target, state.Styles.Style(look)));
            return;
        }
        if (inline.Content.IsEmpty) Made(state.Titles.GetValueOrDefault(inline.Target, inline.Target), look, inline.Span);
        else All(inline.Content);
        if (inline.Form != ReferenceForm.SeePage) return;
        if (inline.IsPage)
        {
            Made("\u00A0", look, inline.Span);
            pieces.Add(new PageNumberPiece(CurrentId(), inline.Target, state.Styles.Style(look)));
            return;
        }
        Made(" (" + state.Terms.SeePage, look, inline.Span);
        pieces.Add(new PageNumberPiece(CurrentId(), inline.Target, state.Styles.Style(look)));
        Made(")", look, inline.Span);
    }

    /// <summary>Sets a call; returns the structure of its note where this is the note's place.</summary>
    private StructureDraft? Call(int number, AnchorPiece? anchor, bool first, string about = "")
    {
        var shown = NumberedNotes.Shown(number);
        var style = state.Styles.Style(state.Styles.Call(look));
        // Two calls side by side would read as one number.
        if (pieces.Count > 0 && pieces.Count == endOfLastCall) pieces.Add(new TextPiece(CurrentId(), ",\u202F", style, null, 0, null));
        if (anchor is not null) pieces.Add(anchor);
        var reference = new StructureNode(StructureRole.Reference, []) { Id = first ? NumberedNotes.CallOf(number) : null, RefersTo = NumberedNotes.AnchorOf(number) };
        var said = $"{state.Terms.Note} {shown}" + (about.Length > 0 ? $"{state.Terms.Colon} {about}" : "");
        Within(reference, () => Linked("#" + NumberedNotes.AnchorOf(number), () =>
            pieces.Add(new TextPiece(CurrentId(), shown, style, null, 0, link) { LinkSays = said, NoteCalled = first && !context.InNote ? number : 0 })));
        endOfLastCall = pieces.Count;
        return first ? (context.NoteHome ?? context.Parent).Add(NoteOf(number)) : null;
    }

    // A note is in the zine's language, whatever it is called in.
    private StructureNode NoteOf(int number) => new(StructureRole.Note, [])
    {
        Id = NumberedNotes.AnchorOf(number), RefersTo = NumberedNotes.CallOf(number),
        Language = look.Language == state.Document.Metadata.Language ? null : state.Document.Metadata.Language,
    };

    private void Keep(int number, StructureDraft note, Seq<Block> content) =>
        state.Notes.Add(number, NoteCollector.Collect(state, note, number, content));

    private void LinkNote(Link inline)
    {
        var number = state.Notes.NextLink();
        var note = Call(number, new AnchorPiece(NumberedNotes.CallOf(number)), first: true)!;
        var address = new Link(inline.Url, [new Text(Shown(inline.Url))]);
        Keep(number, note, [new Paragraph([address])]);
    }

    // A note calls no other, so the address stands where its words do.
    private void LinkInBrackets(Link inline)
    {
        Made(" (", look, inline.Span);
        Visit(new Link(inline.Url, [new Text(Shown(inline.Url))]) { Span = inline.Span });
        Made(")", look, inline.Span);
    }

    private static bool ShowsItself(Link inline) =>
        PlainText.WithoutNotes(inline.Content) is var words && (words == inline.Url || words == Shown(inline.Url));

    // What a reader types: without the scheme that every browser adds.
    private static string Shown(string url)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:"])
            if (url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return url[scheme.Length..].TrimEnd('/');
        return url;
    }

    private void Made(string text, TextLook made, SourceSpan span, Code? origin = null)
    {
        if (text.Length > 0) pieces.Add(new TextPiece(CurrentId(), text, state.StyleOf(made, text, span), origin, 0, link));
    }

    private StructureId CurrentId() => structure.IsNone ? structure = state.NewId(current) : structure;

    private GlossaryEntry? EntryOf(string id) => state.Entry(id);

    // A picture in a line is as tall as the line, or smaller where it is.
    private Size InlineSize(Picture picture)
    {
        var height = Length.Min(look.Size.Times(9, 10), NaturalHeight(picture));
        return new(height.Times(picture.PixelWidth, Math.Max(1, picture.PixelHeight)), height);
    }

    private Length NaturalHeight(Picture picture) => Length.Pt(picture.PixelHeight * 72m / state.Styles.Theme.Figures.DotsOf(picture));
}
