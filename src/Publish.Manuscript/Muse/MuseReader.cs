using Publish.Manuscript.Drafting;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>Makes sections and blocks of a .muse's elements.</summary>
internal sealed class MuseReader
{
    /// <summary>A list begins at most so many spaces in; deeper, a paragraph stands in the middle.</summary>
    private const int DeepestFirst = 6;

    private static readonly LossKind Comments = new("comment", "it is for editors, and left out");
    private static readonly LossKind Directions = new("passage of another direction", "it is left to the letters themselves");

    private readonly MuseReading reading;
    private readonly Stack<MuseFrame> frames = new([new MuseFrame("", default)]);

    private bool isTooDeep;

    private MuseReader(MuseReading reading) => this.reading = reading;

    public static void Read(List<MuseElement> elements, MuseReading reading)
    {
        var reader = new MuseReader(reading);
        foreach (var element in elements)
            reader.Add(element);
        reader.CloseAll();
        reader.Flush();
    }

    private MuseFrame Frame => frames.Peek();

    private void Add(MuseElement element)
    {
        foreach (var anchor in element.Anchors) reading.Draft.Anchors.Pass(anchor);
        switch (element.Kind)
        {
            case MuseKind.Item: AddItem(element); return;
            case MuseKind.Paragraph: AddParagraph(element); return;
            case MuseKind.Comment: reading.Lose(Comments, element.Words, MuseCounts.WordsOf(element, null)); break;
        }
        CloseLists(0);
        switch (element.Kind)
        {
            case MuseKind.Heading: AddHeading(element); break;
            case MuseKind.Open: Open(element.Name, element.Span); break;
            case MuseKind.Close: Close(element.Name); break;
            case MuseKind.LanguageOpen: Open("[" + element.Name, element.Span); break;
            case MuseKind.LanguageClose: Close("[" + element.Name); break;
            case MuseKind.DirectionOpen: reading.Lose(Directions, ""); break;
            case MuseKind.ExampleOpen: Put(new Preformatted(element.Words, "") { Span = element.Span }); break;
            case MuseKind.Verse: Put(Verse(element)); break;
            case MuseKind.Table: AddTable(element); break;
            case MuseKind.PageBreak: Put(new PageBreak { Span = element.Span }); break;
        }
    }

    private void AddHeading(MuseElement element)
    {
        // A play goes on in its next scene; AmuseWiki ends it here, and shows the same.
        var play = frames.FirstOrDefault(frame => frame.Name == "play");
        CloseAll(play);
        MakeHeading(element);
        if (play is not null) Open(play.Name, play.Span);
    }

    private void MakeHeading(MuseElement element)
    {
        if (element.Words.AsSpan().Trim("* ").IsEmpty)
        {
            Put(new SceneBreak { Span = element.Span });
            return;
        }
        Flush();
        // " | " parts what the heading says from what the contents say... the shorter stands first.
        var words = element.Words;
        var bar = words.IndexOf(" | ", StringComparison.Ordinal);
        var inlines = new MuseInlines(reading, element.Span);
        var attributes = Attributes.None;
        if (bar > 0)
        {
            var brief = Publish.Model.Walking.PlainText.WithoutNotes(new MuseInlines(reading, element.Span).Read(words[..bar].Trim()));
            attributes = attributes with { Others = [new(Section.Short, brief)] };
            words = words[(bar + 3)..];
        }
        reading.Draft.AddHeading(element.Name.Length, inlines.Read(words.Trim()), element.Span, attributes);
    }

    private void AddTable(MuseElement element)
    {
        var read = MuseTables.Read(element, reading);
        if (read is Table) reading.Draft.Ledger.Tables++;
        Put(read);
    }

    private void AddParagraph(MuseElement element)
    {
        var words = element.Words;
        if (Frame.Lists.Count > 0)
        {
            while (Frame.Lists.Count > 0 && element.Start < Frame.Lists.Peek().Items[^1].Column - 1) CloseList();
            if (Frame.Lists.Count > 0)
            {
                var list = Frame.Lists.Peek();
                if (element.IsParted) list.IsLoose = true;
                foreach (var block in Paragraphs(element)) list.Items[^1].Blocks.Add(reading.Draft.Anchors.On(block));
                return;
            }
        }
        var trimmed = words.Trim();
        if (trimmed.Length > 3 && trimmed.AsSpan().Trim('-').IsEmpty) Put(new SceneBreak { Span = element.Span });
        else if (trimmed.Length > 0 && trimmed.AsSpan().Trim("* ").IsEmpty && trimmed.Count(c => c == '*') is 3 or 5) Put(new SceneBreak { Span = element.Span });
        else Indented(element);
    }

    /// <summary>By its indent a paragraph is quoted, in the middle or at the right; those that follow each other stand together.</summary>
    private void Indented(MuseElement element)
    {
        var blocks = Paragraphs(element);
        if (blocks.Count == 0) return;
        if (element.Name.Length == 0)
        {
            foreach (var block in blocks) Put(block);
            return;
        }
        if (Frame.Indented != element.Name || Frame.Blocks.Count == 0)
        {
            Put(Wrapped(element.Name, Seq.Of(blocks), element.Span, Attributes.None));
            Frame.Indented = element.Name;
            return;
        }
        blocks = blocks.ConvertAll(reading.Draft.Anchors.On);
        Frame.Blocks[^1] = Frame.Blocks[^1] switch
        {
            Quotation quotation => quotation with { Content = quotation.Content.AddRange(Seq.Of(blocks)) },
            Division division => division with { Content = division.Content.AddRange(Seq.Of(blocks)) },
            var other => other,
        };
    }

    /// <summary>A paragraph, or the figures that stand alone in it.</summary>
    private List<Block> Paragraphs(MuseElement element)
    {
        if (Pictures(element) is { } figures) return figures;
        var content = new MuseInlines(reading, element.Span).Read(element.Words);
        if (content.IsEmpty || content.All(inline => inline is LineBreak)) return [];
        return [new Paragraph(content) { Span = element.Span }];
    }

    private List<Block>? Pictures(MuseElement element)
    {
        var rest = element.Words.Trim();
        if (!rest.StartsWith("[[", StringComparison.Ordinal)) return null;
        var found = new List<(MusePicture Picture, string? Caption)>();
        while (rest.Length > 0)
        {
            if (MuseInlines.LinkAt(rest) is not var (length, address, words) || MusePicture.Of(address) is not { } picture) return null;
            found.Add((picture, words));
            rest = rest[length..].TrimStart();
        }
        var blocks = new List<Block>();
        foreach (var (picture, words) in found)
        {
            var caption = words is null ? [] : new MuseInlines(reading, element.Span).Read(words);
            if (reading.Pictures.Figure(picture, caption, element.Span) is { } figure) blocks.Add(figure);
            else if (!caption.IsEmpty) blocks.Add(new Paragraph(caption) { Span = element.Span });
        }
        return blocks;
    }

    private void AddItem(MuseElement element)
    {
        var mark = MuseMark.Of(element.Name);
        var hasClosed = false;
        while (Frame.Lists.Count > 0 && element.Start < Frame.Lists.Peek().Start - 1)
        {
            CloseList();
            hasClosed = true;
        }
        if (Frame.Lists.Count == 0 && element.Start > DeepestFirst)
        {
            AsParagraph(element);
            return;
        }
        if (Frame.Lists.Count >= DraftLimits.Depth && element.Start > Frame.Lists.Peek().Start + 1)
        {
            TooDeep(element.Span);
            return;
        }
        var isSibling = Frame.Lists.Count > 0 && (element.Start <= Frame.Lists.Peek().Start + 1 || (hasClosed && mark.Continues(Frame.Lists.Peek())));
        if (isSibling && !mark.Continues(Frame.Lists.Peek())) CloseList();
        if (!isSibling || Frame.Lists.Count == 0 || !mark.Continues(Frame.Lists.Peek()) || Frame.Lists.Peek().Start + 1 < element.Start && !isSibling) Frame.Lists.Push(new(mark.Kind, element.Start, mark.Number, element.Span));
        Begin(element, mark);
    }

    private void Begin(MuseElement element, MuseMark mark)
    {
        var list = Frame.Lists.Peek();
        if (list.Items.Count > 0 && element.IsParted) list.IsLoose = true;
        var (term, words) = mark.Kind is null ? MuseLine.Split(element.Words) : ("", element.Words);
        var number = mark.Kind is null or ListKind.Bullet || mark.Number == 1 || list.Items.Count == 0 || mark.Number == list.Next ? (int?)null : mark.Number;
        list.Next = (number ?? list.Next) + 1;
        var item = new MuseItem(element.Column, element.Span) { Number = number, Term = new MuseInlines(reading, element.Span).Read(term) };
        list.Items.Add(item);
        var content = new MuseInlines(reading, element.Span).Read(words);
        if (!content.IsEmpty) item.Blocks.Add(reading.Draft.Anchors.On(new Paragraph(content) { Span = element.Span }));
    }

    /// <summary>What looks like an item and stands too far in is one no more than any paragraph there.</summary>
    private void AsParagraph(MuseElement element)
    {
        if (element.Name is not ("-" or MuseLine.DefinitionMark)) reading.Draft.Ledger.Words++;
        var words = element.Name switch
        {
            MuseLine.DefinitionMark => element.Words,
            "-" => "- " + element.Words,
            var mark => $"{mark}. {element.Words}",
        };
        var paragraph = new MuseElement(MuseKind.Paragraph, MuseLine.BlockOf(element.Start), element.Start, element.Start, element.Span) { IsParted = element.IsParted };
        paragraph.Add(words, element.Span);
        AddParagraph(paragraph);
    }

    private Verse Verse(MuseElement element)
    {
        var shown = element.Lines.FindAll(line => line.Trim().Length > 0);
        var least = shown.Count == 0 ? 0 : shown.Min(Indent);
        var stanzas = new List<Stanza>();
        var lines = new List<VerseLine>();
        foreach (var line in element.Lines)
        {
            if (line.Trim().Length > 0) lines.Add(new VerseLine(Steps(Indent(line) - least), new MuseInlines(reading, element.Span).Read(line.Trim())) { Span = element.Span });
            else if (lines.Count > 0)
            {
                stanzas.Add(new Stanza(Seq.Of(lines)) { Span = element.Span });
                lines.Clear();
            }
        }
        if (lines.Count > 0) stanzas.Add(new Stanza(Seq.Of(lines)) { Span = element.Span });
        return new Verse(Seq.Of(stanzas), []) { Span = element.Span };
    }

    /// <summary>A space of AmuseWiki's verse is half an em; ours are steps of one.</summary>
    private static int Steps(int spaces) => Math.Min((spaces + 1) / 2, 20);

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private void Open(string name, SourceSpan span)
    {
        if (frames.Count < DraftLimits.Depth) frames.Push(new(name, span));
        else TooDeep(span);
    }

    /// <summary>Said once, where it begins.</summary>
    private void TooDeep(SourceSpan span)
    {
        if (!isTooDeep) reading.Diagnostics.NestedTooDeep(span, "");
        isTooDeep = true;
    }

    /// <summary>An end without a beginning is nothing; one further out ends those within.</summary>
    private void Close(string name)
    {
        if (!frames.Any(frame => frame.Name == name)) return;
        while (Frame.Name != name) CloseFrame(isOpen: true);
        CloseFrame(isOpen: false);
    }

    /// <param name="goesOn">What is opened again, so that nothing is said of it.</param>
    private void CloseAll(MuseFrame? goesOn = null)
    {
        CloseLists(0);
        while (frames.Count > 1) CloseFrame(isOpen: Frame != goesOn);
    }

    private void CloseFrame(bool isOpen)
    {
        CloseLists(0);
        var frame = frames.Pop();
        if (isOpen && frame.Name[0] != '[') reading.Diagnostics.MuseOpenBlock(frame.Span, frame.Name);
        if (frame.Blocks.Count == 0) return;
        var attributes = frame.Name[0] == '[' ? MuseReading.InLanguage(frame.Name[1..]) : Attributes.None;
        Put(Wrapped(frame.Name, Seq.Of(frame.Name == "play" ? frame.Blocks.ConvertAll(MuseSpeakers.In) : frame.Blocks), frame.Span, attributes));
    }

    private static Block Wrapped(string name, Seq<Block> content, SourceSpan span, Attributes attributes) => name switch
    {
        "quote" => new Quotation(content, []) { Span = span },
        "center" => new Division(DivisionKind.Centred, content) { Span = span },
        "right" => new Division(DivisionKind.Signature, content) { Span = span },
        "biblio" or "play" => new Division(DivisionKind.Plain, content) { Span = span, Attributes = attributes with { Classes = [name] } },
        _ => new Division(DivisionKind.Plain, content) { Span = span, Attributes = attributes },
    };

    private void CloseLists(int left)
    {
        while (Frame.Lists.Count > left) CloseList();
    }

    private void CloseList()
    {
        var block = Frame.Lists.Pop().ToBlock();
        if (Frame.Lists.Count > 0) Frame.Lists.Peek().Items[^1].Blocks.Add(block);
        else Put(block);
    }

    private void Put(Block block)
    {
        Frame.Indented = "";
        Frame.Blocks.Add(reading.Draft.Anchors.On(block));
        if (frames.Count == 1 && Frame.Blocks.Count > 1) FlushAllButLast();
    }

    private void Flush()
    {
        foreach (var block in Frame.Blocks) reading.Draft.Items.Add(new Markdown.Reading.FlowItem.OfBlock(block));
        Frame.Blocks.Clear();
    }

    /// <summary>The last one may still be joined by what follows.</summary>
    private void FlushAllButLast()
    {
        var last = Frame.Blocks[^1];
        Frame.Blocks.RemoveAt(Frame.Blocks.Count - 1);
        Flush();
        Frame.Blocks.Add(last);
    }
}
