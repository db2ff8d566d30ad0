using System.Globalization;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Punctuation;
using Publish.Model.Walking;

namespace Publish.Markup.Content;

/// <summary>Writes what runs along in a line.</summary>
internal sealed class InlineWriter(SpineItemWriter part) : IInlineVisitor<XhtmlWriter>
{
    private readonly CallWriter calls = new(part);
    private int links;

    private XhtmlWriter Xml => part.Xml;

    public void Write(Seq<Inline> content)
    {
        foreach (var inline in content)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        if (DeepStack.IsLow)
        {
            DeepStack.Continue(() => inline.Accept(this));
            return;
        }

        if (inline is not (Text or Code))
        {
            part.StartOf(inline);
            part.FlushBreaksInline();
        }

        inline.Accept(this);
    }

    public XhtmlWriter Visit(Text inline)
    {
        part.FlushBreaksInline();
        var replaced = Xml.Replaced;
        var isPlain = ReferenceEquals(inline.Attributes, Attributes.None);
        if (!isPlain)
        {
            Xml.Begin("span"u8);
            part.Own(inline);
        }

        WriteStretches(inline);
        if (!isPlain) Xml.End("span"u8);
        if (Xml.Replaced > replaced && !part.IsCopy) part.Diagnostics.ForbiddenCharacters(inline);
        return Xml;
    }

    public XhtmlWriter Visit(Styled inline) => inline.Kind switch
    {
        SpanKind.Emphasis => Element("em"u8, inline),
        SpanKind.Strong => Element("strong"u8, inline),
        SpanKind.SmallCaps => Element("span"u8, inline, "small-caps"),
        SpanKind.Superscript => Element("sup"u8, inline),
        SpanKind.Subscript => Element("sub"u8, inline),
        SpanKind.Strikethrough => Element("s"u8, inline),
        SpanKind.Underline => Element("span"u8, inline, "underline"),
        SpanKind.Highlight => Element("mark"u8, inline),
        SpanKind.Quoted => Element("q"u8, inline),
        SpanKind.Speaker => Element("span"u8, inline, "speaker small-caps"),
        SpanKind.Direction => Element("i"u8, inline, "direction"),
        _ => inline.Attributes[Attributes.ShortFor] is { } whole ? Abbreviation(whole, inline) : Element("span"u8, inline),
    };

    private XhtmlWriter Abbreviation(string whole, Styled span)
    {
        Xml.Begin("abbr"u8).Attribute("title"u8, whole);
        part.Own(span);
        Write(span.Content);
        return Xml.End("abbr"u8);
    }

    public XhtmlWriter Visit(Code inline)
    {
        part.FlushBreaksInline();
        Xml.Begin("code"u8);
        part.Own(inline);
        WriteBetweenBreaks(inline, inline.Value);
        return Xml.End("code"u8);
    }

    public XhtmlWriter Visit(LineBreak inline)
    {
        Xml.Begin("br"u8);
        return part.Own(inline).Void();
    }

    public XhtmlWriter Visit(Link inline)
    {
        var address = WebAddress.Checked(inline.Url);
        if (address is null) part.Diagnostics.UnsafeLink(inline);
        else if (!part.Book.Dialect.Opens(inline, address, part.Diagnostics)) return Spelt(inline);
        return Linked(inline, address, inline.Content);
    }

    /// <summary>A link that nobody can follow here: its words, and the address for whoever can follow it elsewhere.</summary>
    private XhtmlWriter Spelt(Link inline)
    {
        Linked(inline, null, inline.Content);
        if (!PlainText.WithoutNotes(inline.Content).Contains(inline.Url, StringComparison.Ordinal)) part.Runs.Write($" ({inline.Url})");
        return Xml;
    }

    public XhtmlWriter Visit(CrossReference inline)
    {
        var target = part.Book.Survey.Anchors.GetValueOrDefault(inline.Target);
        var words = !inline.Content.IsEmpty ? inline.Content : [new Text(target is { Title.Length: > 0 } ? target.Title : inline.Target)];
        return Linked(inline, target is null ? null : part.Link(target.Part, target.Id), words);
    }

    public XhtmlWriter Visit(Note inline)
    {
        part.Mark(inline);
        if (!part.IsCopy) calls.Write(inline, isHeld: links > 0);
        return Xml;
    }

    public XhtmlWriter Visit(TermUse inline)
    {
        part.Mark(inline);
        // A link that was typed within the term's words is the one that counts: there is none within another.
        var entry = part.Entry is { } own && own != inline.Entry && Query.All<Link>([new Paragraph(inline.Content)]).IsEmpty ? part.Book.Survey.Anchors.GetValueOrDefault(Anchors.Entry(inline.Entry)) : null;
        var id = part.IsCopy || !part.Book.Survey.Uses.IsLinked(inline) ? null : Anchors.Use(XmlIds.Tail(inline.Entry), inline.Ordinal);
        if (entry is null && id is not null) return Marked(id, inline);
        if (entry is not null) Linked(inline, part.Link(entry.Part, entry.Id), inline.Content, id);
        else WriteWords(inline, inline.Content);
        return Call(inline);
    }

    public XhtmlWriter Visit(Image inline) => new PictureWriter(part).Write(inline);

    public XhtmlWriter Visit(Comment inline) => Xml;

    public XhtmlWriter Visit(SourcePage inline) => Xml;

    public XhtmlWriter Visit(Locators inline)
    {
        part.Mark(inline);
        var number = 0;
        foreach (var target in inline.Targets)
        {
            if (!part.Book.Survey.Anchors.TryGetValue(target, out var place)) continue;
            if (++number > 1) part.Runs.Write(", ");
            Xml.Begin("a"u8).Attribute("href"u8, part.Link(place.Part, place.Id));
            part.Runs.Write(number.ToString(CultureInfo.InvariantCulture));
            Xml.End("a"u8);
        }

        return Xml;
    }

    /// <summary>Words in capitals and codes such as A4 are set as in print.</summary>
    private void WriteStretches(Text inline)
    {
        var tokens = part.Book.Content.Tokens;
        if (CapitalWords.Find(inline.Value, tokens.OldStyleFigures, tokens.Capitals > 0) is not { } stretches)
        {
            WriteBetweenBreaks(inline, inline.Value);
            return;
        }

        foreach (var stretch in stretches)
            WriteStretch(inline, stretch);
    }

    private void WriteStretch(Text inline, CapitalStretch stretch)
    {
        var (start, end) = (stretch.Start, stretch.End);
        // Behind the last letter of a word there is no space of its own; and a call is tied to it.
        if (stretch is { IsTracked: true, HasLiningFigures: false } && end - start > 1) end--;
        var isPlain = !stretch.IsTracked && !stretch.HasLiningFigures;
        if (!isPlain) Xml.Begin("span"u8).Attribute("class"u8, !stretch.HasLiningFigures ? "capitals"u8 : stretch.IsTracked ? "capitals figures"u8 : "figures"u8);
        WriteBetweenBreaks(inline, inline.Value, start, end);
        if (!isPlain) Xml.End("span"u8);
        if (end < stretch.End) WriteBetweenBreaks(inline, inline.Value, end, stretch.End);
    }

    /// <summary>Text in which pages begin.</summary>
    public void WriteBetweenBreaks(Node node, string text) => WriteBetweenBreaks(node, text, 0, text.Length);

    /// <param name="end">A page that begins there is left to what follows, unless the text ends there.</param>
    private void WriteBetweenBreaks(Node node, string text, int from, int end)
    {
        var start = from;
        foreach (var mark in part.IsCopy ? [] : part.Book.Survey.Breaks.In(node))
        {
            if ((mark.Offset < start && start > 0) || (mark.Offset >= end && end < text.Length)) continue;
            var to = Math.Clamp(mark.Offset, from, end);
            if (to > from) part.Runs.Write(text.AsSpan(from, to - from));
            part.WriteBreak(mark, "span"u8);
            from = to;
        }

        if (from < end) part.Runs.Write(text.AsSpan(from, end - from));
    }

    private XhtmlWriter Marked(string id, TermUse use)
    {
        Xml.Begin("span"u8).Attribute("id"u8, id);
        WriteWords(use, use.Content);
        if (part.Book.Dialect.CallsStandInside) return Call(use).End("span"u8);
        Xml.End("span"u8);
        return Call(use);
    }

    private XhtmlWriter Call(TermUse use)
    {
        if (!part.IsCopy && use.Number > 0) calls.Write(use, isHeld: links > 0);
        return Xml;
    }

    /// <summary>The words of an inline; an abbreviation of the glossary says what it is short for.</summary>
    private void WriteWords(Inline inline, Seq<Inline> words)
    {
        if (inline is not TermUse { Abbreviated: true } use || !part.Book.Survey.Entries.TryGetValue(use.Entry, out var known))
        {
            Write(words);
            return;
        }

        var (own, marks) = CallsBehindMarks.Part(use);
        Xml.Begin("abbr"u8).Attribute("title"u8, PlainText.WithoutNotes(known.Entry.Term));
        Write(own);
        Xml.End("abbr"u8);
        if (marks is not null) Write([marks]);
    }

    private XhtmlWriter Element(ReadOnlySpan<byte> element, Styled span, string look = "")
    {
        Xml.Begin(element);
        part.Own(span, look);
        Write(span.Content);
        return Xml.End(element);
    }

    /// <summary>A link must not hold another, and calls are links: those inside come after it.</summary>
    private XhtmlWriter Linked(Inline inline, string? address, Seq<Inline> words, string? id = null)
    {
        if (links > 0 || address is null)
        {
            Xml.Begin("span"u8).Attribute("id"u8, id);
            if (inline is not TermUse) part.Own(inline);
            WriteWords(inline, words);
            return Xml.End("span"u8);
        }

        links++;
        Xml.Begin("a"u8).Attribute("href"u8, address).Attribute("id"u8, id);
        if (inline is not TermUse) part.Own(inline);
        WriteWords(inline, words);
        Xml.End("a"u8);
        links--;
        calls.Release();
        return Xml;
    }
}
