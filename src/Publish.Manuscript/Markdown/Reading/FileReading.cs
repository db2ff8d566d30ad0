using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>What the reading of one file hands along: its place, and what it shares with the other files.</summary>
/// <param name="Start">Where the Markdown begins in the file, in UTF-16 units: behind a front matter.</param>
internal sealed record FileReading(
    SourceText Text, int File, int Start, DiagnosticBag Diagnostics, PictureShelf Pictures, Identifiers Identifiers, GlossaryReader Glossary)
{
    public Notes Notes { get; init; } = new();

    public UnusedAttributes Unused { get; init; } = new();

    /// <summary>Of all files.</summary>
    public TypedLines Lines { get; init; } = new();

    public TextWidth Width { get; } = new(Text.Content);

    public Html.TagCounts Tags { get; } = new(Text.Content);

    /// <summary>The one place of all that is read, where the words do not stand in the file as they are read.</summary>
    public SourceSpan? Fixed { get; init; }

    /// <summary>Labels of the notes that are being read, the outermost first.</summary>
    public Seq<string> InNotes { get; init; }

    /// <summary>In a pipe table <c>\|</c> is a vertical bar even in code, for nothing else could stand there.</summary>
    public bool InPipeTable { get; init; }

    /// <summary>The zine's, BCP 47.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Of the file itself, where this one is of words within it; null where this is it.</summary>
    public FileReading? Outside { get; private init; }

    /// <summary>Right in columns, which some things go across; not in a list or a quotation there.</summary>
    public bool InColumns { get; init; }

    /// <summary>Ends of lines are those of verse, wherever they stand.</summary>
    public bool InVerse { get; init; }

    /// <summary>Of a verse's lines the columns before each, and where it begins; empty elsewhere.</summary>
    public IReadOnlyList<(int Columns, int Start)> VerseLines { get; init; } = [];

    /// <summary>Paragraphs stay paragraphs, however their lines are ended.</summary>
    public bool KeepsParagraphs { get; init; }

    /// <summary>A heading stands over all of it that is not in the file: 1, else 0.</summary>
    public int BaseLevel { get; init; }

    /// <summary>Draws another text in where it is asked for; null where none is at hand.</summary>
    public IEmbeddings? Embeddings { get; init; }

    /// <summary>A line's end is one of the writer's, as programs for notes show it, unless the file's lines are broken at a column.</summary>
    public bool KeepsLines { get; init; }

    /// <summary>Markdig's end lies behind the text where a line that ends it has no line end.</summary>
    public SourceSpan Span(Markdig.Syntax.SourceSpan span)
    {
        if (Fixed is { } whole) return whole;
        var at = Math.Clamp(Start + Math.Max(0, span.Start), 0, Text.Content.Length);
        return new(File, at, Math.Clamp(span.Length, 0, Text.Content.Length - at));
    }

    public SourceSpan Span(Markdig.Syntax.MarkdownObject node) => Span(node.Span);

    /// <summary>As it was typed.</summary>
    public string Slice(SourceSpan span) => Text.Content.Substring(span.Start, Math.Min(span.Length, Text.Content.Length - span.Start));

    /// <summary>For words that stand somewhere inside of a span: a caption in a picture's title, a <c>short</c> in an entry's attributes.</summary>
    public FileReading Inside(SourceSpan whole, string words)
    {
        var inside = this with { Outside = Outside ?? this };
        var at = Fixed is null && words.Length > 0 ? Text.Content.IndexOf(words, whole.Start, whole.Length, StringComparison.Ordinal) : -1;
        return at < 0 ? inside with { Fixed = whole } : inside with { Start = at };
    }
}
