using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Foreign;
using Publish.Manuscript.Markdown.Html;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Reads Markdig's inlines. What it does not know is a diagnostic and stands as it was typed.</summary>
internal sealed class InlineReader
{
    private readonly FileReading reading;
    private readonly InlineHtmlReader elements;

    public InlineReader(FileReading reading) => (this.reading, elements) = (reading, new(this));

    public FileReading Reading => reading;

    /// <summary>Words that do not stand in a paragraph of their own: a caption in a title, an entry's <c>short</c>.</summary>
    /// <param name="whole">What they stand in.</param>
    public static Seq<Model.Inline> ReadWords(string words, SourceSpan whole, FileReading reading)
    {
        var document = Dialect.ParseWords(words);
        var run = new InlineRun();
        var reader = new InlineReader(reading.Inside(whole, words) with { InVerse = false, VerseLines = [] });
        Remarks.Report(document, reader.Reading);
        foreach (var block in document)
            if (block is Markdig.Syntax.LeafBlock { Inline: { } inline }) run.AddRange(reader.Read(inline));
        return run.ToSeq();
    }

    /// <summary>The content of a block, and the attributes that belong to the block itself.</summary>
    public InlineContent ReadBlock(ContainerInline? container) => ReadBlock(InlineNodes.Of(container));

    public InlineContent ReadBlock(List<Inline> nodes)
    {
        var (from, to) = (0, nodes.Count);
        var leading = Leading(nodes, ref from);
        var trailing = Trailing(nodes, from, ref to);
        var run = new InlineRun();
        Read(nodes, from, to, run);
        if (trailing is not null) run.TrimEnd();
        var typed = AttributeReader.Merge(leading?.Attributes, trailing?.Attributes);
        var content = ForeignText.LookAt(run.ToSeq(), reading);
        return new(content, typed, typed is null ? SourceSpan.None : reading.Span((trailing ?? leading)!));
    }

    public Seq<Model.Inline> Read(ContainerInline? container)
    {
        var nodes = InlineNodes.Of(container);
        return Read(nodes, 0, nodes.Count);
    }

    /// <param name="tags">Of all of the nodes; null where they are not paired yet.</param>
    public Seq<Model.Inline> Read(List<Inline> nodes, int from, int to, InlineTags? tags = null)
    {
        var run = new InlineRun();
        Read(nodes, from, to, run, tags);
        return ForeignText.LookAt(run.ToSeq(), reading);
    }

    /// <summary>Nothing is foreign in words that the writer wants to stand as they are.</summary>
    private Seq<Model.Inline> ReadSpan(SpanInline span)
    {
        if (!span.Attributes.Has(Attributes.AsTypedClass) && !span.Attributes.Has(Attributes.MathsClass)) return Read(span);
        var (nodes, run) = (InlineNodes.Of(span), new InlineRun());
        Read(nodes, 0, nodes.Count, run);
        return run.ToSeq();
    }

    private void Read(List<Inline> nodes, int from, int to, InlineRun run, InlineTags? tags = null)
    {
        tags ??= InlineTags.Pair(nodes, from, to);
        for (var i = from; i < to; i++)
        {
            if (nodes[i] is HtmlInline html) i = elements.Read(html, nodes, i, tags, run);
            else if (nodes[i].CanHaveAttributes() && i + 1 < to && nodes[i + 1] is AttributeInline behind) ReadOne(nodes[i++], behind.Attributes, run);
            else ReadOne(nodes[i], null, run);
        }
    }

    private void ReadOne(Inline node, TypedAttributes? typed, InlineRun run)
    {
        var span = reading.Span(node);
        switch (node)
        {
            case LiteralInline literal when EscapedSigns.BeginsWithOne(literal): ReadEscaped(literal.Content.ToString(), span, run); break;
            case LiteralInline literal when run.IsEmpty && literal.PreviousSibling is CommentInline: ReadLiteral(literal.Content.ToString().TrimStart(), span, run); break;
            case LiteralInline literal: ReadLiteral(literal.Content.ToString(), span, run); break;
            case HtmlEntityInline entity: run.Text(entity.Transcoded.ToString().Replace('\n', ' '), span); break;
            case LineBreakInline when reading.InVerse: EndLine(run); break;
            case LineBreakInline { IsHard: true }:
                run.TrimEnd();
                run.Add(new LineBreak { Span = span });
                break;
            case LineBreakInline when reading.KeepsLines && !run.IsEmpty:
                run.TrimEnd();
                run.Add(new LineBreak { Span = span });
                break;
            case LineBreakInline line when run.IsEmpty && line.PreviousSibling is CommentInline: break;
            case LineBreakInline: run.Text(" ", span); break;
            case CodeInline code when reading.InVerse && reading.Slice(span).Contains('\n', StringComparison.Ordinal): ReadLines(code, typed, span, run); break;
            case CodeInline code: run.Add(new Code(reading.InPipeTable ? code.Content.Replace(@"\|", "|", StringComparison.Ordinal) : code.Content) { Span = span, Attributes = AttributeReader.Read(typed, span, reading, Braces.Inline) }); break;
            case EmphasisInline emphasis: SpanReader.ReadEmphasis(emphasis, typed, this, run); break;
            case SpanInline styled: run.Add(SpanReader.Read(styled.Attributes, ReadSpan(styled), span, reading)); break;
            case LinkInline { IsImage: true } image: run.Add(ImageReader.Read(image, typed, this)); break;
            case LinkInline link: LinkReader.Read(link.Url ?? "", WithTitle(typed, link.Title), Read(link), span, reading, run); break;
            case AutolinkInline auto: LinkReader.ReadAutomatic(auto, typed, span, reading, run); break;
            case NoteCallInline call: NoteReader.Read(call, span, this, run); break;
            case MathInline math: ForeignReader.ReadMath(math.Typed, span, reading, run); break;
            case ForeignInline foreign: ForeignReader.ReadForeign(foreign, span, reading, run); break;
            case WikiLinkInline wiki: ForeignReader.ReadLink(wiki, span, reading, run); break;
            case CommentInline comment: CloseUp(comment, run); break;
            case NoteInline note: NoteReader.Read(note, span, this, run); break;
            case AttributeInline attributes:
                reading.Diagnostics.AttributesOfNothing(reading.Span(attributes));
                run.Text(reading.Slice(span), span);
                break;
            default:
                reading.Diagnostics.UnknownSyntax(span, node.GetType().Name);
                run.Text(reading.Slice(span).Replace('\n', ' '), span);
                break;
        }
    }

    /// <summary>The span may begin at the backslash or behind it.</summary>
    private void ReadEscaped(string words, SourceSpan span, InlineRun run)
    {
        var first = span with { Length = Math.Max(1, span.Length - words.Length + 1) };
        run.Literal(words[..1], first);
        ReadLiteral(words[1..], new(span.File, first.End, Math.Max(0, span.End - first.End)), run);
    }

    /// <summary>In a table Markdig takes the spaces off a cell's words and leaves their place where the spaces began.</summary>
    private void ReadLiteral(string words, SourceSpan span, InlineRun run)
    {
        if (reading.InVerse && words.Contains('\n', StringComparison.Ordinal))
        {
            ReadLines(words, span, run);
            return;
        }
        // Of an escaped sign the place is that of its backslash.
        if (span.Length == words.Length + 1 && reading.Fixed is null && span.Start < reading.Text.Content.Length && reading.Text.Content[span.Start] == '\\') span = span with { Start = span.Start + 1, Length = words.Length };
        if (reading.InPipeTable && reading.Fixed is null && span.Length > words.Length && reading.Slice(span) is var typed && typed.Trim() == words.Trim())
            span = span with { Start = span.Start + typed.Length - typed.TrimStart().Length, Length = words.Length };
        run.Text(words, span);
    }

    /// <summary>Words over several lines of verse, within emphasis or a link.</summary>
    private void ReadLines(string words, SourceSpan span, InlineRun run)
    {
        var start = span.Start;
        var line = VerseLines.LineAt(reading.VerseLines, start - reading.Start);
        var isFirst = true;
        foreach (var piece in words.Split('\n'))
        {
            if (!isFirst)
            {
                start = ++line < reading.VerseLines.Count ? reading.Start + reading.VerseLines[line].Start : start;
                if (line < reading.VerseLines.Count && reading.VerseLines[line].Columns == VerseBlock.GoesOn) run.Text(" ", span with { Start = start, Length = 0 });
                else EndLine(run);
            }
            run.Text(piece, span with { Start = start, Length = piece.Length });
            isFirst = false;
        }
    }

    /// <summary>Markdig makes spaces of the line ends in code.</summary>
    private void ReadLines(CodeInline code, TypedAttributes? typed, SourceSpan span, InlineRun run)
    {
        var source = reading.Slice(span).Trim('`');
        var attributes = AttributeReader.Read(typed, span, reading, Braces.Inline);
        var lines = source.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) EndLine(run);
            var words = (i == 0 ? lines[i] : lines[i].TrimStart(' ', '\t', '>', '|')).TrimEnd();
            if (words.Length > 0) run.Add(new Code(words) { Span = span, Attributes = i == 0 || attributes.Id.Length == 0 ? attributes : attributes with { Id = "" } });
        }
    }

    private static void EndLine(InlineRun run)
    {
        run.TrimEnd();
        run.Add(LineEnds.Mark);
    }

    /// <summary>Of the spaces before and behind a comment one is enough.</summary>
    private static void CloseUp(CommentInline comment, InlineRun run)
    {
        var next = comment.NextSibling;
        if (next is null or LineBreakInline || (next is LiteralInline literal && literal.Content.AsSpan() is [' ', ..])) run.TrimEnd();
    }

    private static TypedAttributes? WithTitle(TypedAttributes? typed, string? title) =>
        string.IsNullOrEmpty(title) ? typed : AttributeReader.Merge(typed, new("", [], [new("title", title)], 0));

    private static AttributeInline? Leading(List<Inline> nodes, ref int from)
    {
        if (nodes.Count == 0 || nodes[0] is not AttributeInline leading) return null;
        if (nodes.Count > 1 && !nodes[1].IsSoftBreak()) return null;
        from = Math.Min(2, nodes.Count);
        return leading;
    }

    private static AttributeInline? Trailing(List<Inline> nodes, int from, ref int to)
    {
        if (to - from < 2 || nodes[to - 1] is not AttributeInline trailing || nodes[to - 2].CanHaveAttributes()) return null;
        if (nodes[to - 2] is AttributeInline or SpanInline) return null;
        to -= nodes[to - 2].IsSoftBreak() ? 2 : 1;
        return trailing;
    }
}
