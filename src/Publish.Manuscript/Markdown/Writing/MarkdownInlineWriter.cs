using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes inlines as Markdown.</summary>
internal sealed class MarkdownInlineWriter : IInlineVisitor<int>
{
    private readonly StringBuilder output = new();
    private readonly NoteSheet notes;
    private readonly bool oneLine;
    private bool atLineStart = true;
    private bool atLineEnd;
    private bool inEmphasis;
    private bool isOutermost;
    private bool isAlone;
    private Inline? next;

    private MarkdownInlineWriter(NoteSheet notes, bool oneLine)
    {
        this.notes = notes;
        this.oneLine = oneLine;
    }

    /// <summary>For a paragraph: line breaks are line ends.</summary>
    public static string Paragraph(Seq<Inline> content, NoteSheet notes) =>
        content is [Image alone] ? LonePicture(alone) : Write(content, notes, oneLine: false);

    /// <summary>For a paragraph in a cell of a pipe table.</summary>
    public static string Cell(Seq<Inline> content, NoteSheet notes) =>
        content is [Image first, ..] && OnlyPicturesFrom(content, 0) ? LonePicture(first) + Line(Seq.Create<Inline>(content.Span[1..]), notes) : Line(content, notes);

    /// <summary>For headings, terms, captions: line breaks are <c>&lt;br&gt;</c>.</summary>
    public static string Line(Seq<Inline> content, NoteSheet notes) => Write(content, notes, oneLine: true);

    /// <summary>A picture that is a paragraph would be read as a figure.</summary>
    private static string LonePicture(Image image)
    {
        var output = new StringBuilder();
        Pictures.Append(output, image, "", AttributeWriter.Write(image.Attributes, Pictures.Classes(image).Add(ImageReader.InLine)));
        return output.ToString();
    }

    private static string Write(Seq<Inline> content, NoteSheet notes, bool oneLine)
    {
        var writer = new MarkdownInlineWriter(notes, oneLine);
        writer.Run(content, isWhole: true);
        return writer.output.ToString();
    }

    public int Visit(Text inline)
    {
        if (inline.IsLiteral)
        {
            output.Append('\\').Append(inline.Value);
            return 0;
        }
        // A colon behind a call would make it the note's own text.
        if (inline.Value[0] == ':' && output.Length > 0 && output[^1] == ']') output.Append('\\');
        TextEscapes.Append(output, inline.Value, atLineStart, atLineEnd);
        return 0;
    }

    public int Visit(Styled inline)
    {
        if (Delimiter(inline) is not { } delimiter) return Bracketed(inline.Content, AttributeWriter.Write(inline.Attributes, [SpanNames.Of(inline.Kind)]));
        output.Append(delimiter);
        inEmphasis = true;
        Run(inline.Content);
        inEmphasis = false;
        output.Append(delimiter).Append(AttributeWriter.Write(inline.Attributes));
        return 0;
    }

    public int Visit(Code inline)
    {
        // Two runs of backticks side by side would be one.
        if (output.Length > 0 && output[^1] == '`') output.Append("<!-- -->");
        var fence = new string('`', LongestRun(inline.Value) + 1);
        var pad = inline.Value.StartsWith('`') || inline.Value.EndsWith('`') || inline.Value is [' ', .., ' '] ? " " : "";
        output.Append(fence).Append(pad).Append(inline.Value).Append(pad).Append(fence).Append(AttributeWriter.Write(inline.Attributes));
        return 0;
    }

    public int Visit(LineBreak inline)
    {
        var isLineEnd = !oneLine && isOutermost && next is Text { Value: [not (' ' or '\t'), ..] };
        output.Append(isLineEnd ? "\\\n" : "<br>");
        return 0;
    }

    public int Visit(Link inline)
    {
        var isItself = inline.Attributes == Attributes.None && inline.Content is [Text { Value: var words }] && words == inline.Url
            && inline.Url.StartsWith("http", StringComparison.Ordinal);
        if (!isItself) return Bracketed(inline.Content, $"({Urls.Destination(inline.Url)}){AttributeWriter.Write(inline.Attributes)}");
        output.Append('<').Append(inline.Url).Append('>');
        return 0;
    }

    public int Visit(CrossReference inline)
    {
        Seq<string> form = inline.Form switch
        {
            ReferenceForm.PageNumber => ["page-number"],
            ReferenceForm.TextOnly => ["text-only"],
            _ => [],
        };
        return Bracketed(inline.Content, $"({Urls.Destination("#" + inline.Target)}){AttributeWriter.Write(inline.Attributes, form)}");
    }

    public int Visit(Note inline)
    {
        output.Append("[^").Append(notes.Add(inline)).Append(']');
        return 0;
    }

    /// <summary>A use that the glossary found is found again, so only the writer's own are written.</summary>
    public int Visit(TermUse inline) => inline.ByHand
        ? Bracketed(inline.Content, AttributeWriter.Write(inline.Attributes, default, [new("term", inline.Entry)]))
        : Run(inline.Content);

    public int Visit(Image inline)
    {
        var classes = isAlone ? Pictures.Classes(inline).Add(ImageReader.InLine) : Pictures.Classes(inline);
        Pictures.Append(output, inline, "", AttributeWriter.Write(inline.Attributes, classes));
        return 0;
    }

    /// <summary>Two hyphens would end it.</summary>
    public int Visit(Comment inline)
    {
        output.Append("<!-- ").Append(inline.Words.Replace("--", "- -", StringComparison.Ordinal)).Append(" -->");
        return 0;
    }

    /// <summary>Markdown has no words for it.</summary>
    public int Visit(SourcePage inline) => 0;

    /// <summary>They are found anew.</summary>
    public int Visit(Locators inline) => 0;

    private int Bracketed(Seq<Inline> content, string behind)
    {
        output.Append('[');
        Run(content);
        output.Append(']').Append(behind);
        return 0;
    }

    /// <param name="isWhole">Line starts and ends are the block's.</param>
    private int Run(Seq<Inline> content, bool isWhole = false)
    {
        for (var i = 0; i < content.Count; i++)
        {
            next = i + 1 < content.Count ? content[i + 1] : null;
            isOutermost = isWhole;
            isAlone = isWhole && !oneLine && (i == 0 || content[i - 1] is LineBreak) && OnlyPicturesFrom(content, i);
            atLineStart = isWhole && (i == 0 || content[i - 1] is LineBreak);
            atLineEnd = isWhole && next is null or LineBreak;
            content[i].Accept(this);
        }
        return 0;
    }

    /// <summary>A line of nothing but pictures would be read as figures.</summary>
    private static bool OnlyPicturesFrom(Seq<Inline> content, int first)
    {
        for (var i = first; i < content.Count && content[i] is not LineBreak; i++)
            if (content[i] is not Image && !(content[i] is Text text && string.IsNullOrWhiteSpace(text.Value))) return false;
        return true;
    }

    /// <summary>Stars only where they cannot be misread: around words that begin and end with letters, and not within or beside other stars or a word.</summary>
    private string? Delimiter(Styled styled)
    {
        if (styled.Kind is not (SpanKind.Emphasis or SpanKind.Strong) || inEmphasis || (output.Length > 0 && (output[^1] == '*' || char.IsLetterOrDigit(output[^1])))) return null;
        if (next is Text { Value: [var behind, ..] } && char.IsLetterOrDigit(behind)) return null;
        var isSafe = !styled.Content.IsEmpty && styled.Content[0] is Text { Value: [var first, ..] } && char.IsLetterOrDigit(first)
            && styled.Content[^1] is Text { Value: [.., var last] } && char.IsLetterOrDigit(last);
        return !isSafe ? null : styled.Kind == SpanKind.Emphasis ? "*" : "**";
    }

    private static int LongestRun(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
