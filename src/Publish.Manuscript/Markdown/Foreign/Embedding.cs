using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Reading;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>A paragraph of marks alone, by which a vault or a site draws other texts in, or its program makes something.</summary>
internal static partial class Embedding
{
    /// <summary>Another paragraph is left to be read as such.</summary>
    public static bool Read(List<Inline> nodes, List<FlowItem> items, FileReading reading)
    {
        if (nodes.Count == 0 || reading.Pictures.Site is not { IsOurs: false } || !nodes.TrueForAll(node => node is LineBreakInline or WikiLinkInline { IsEmbed: true } || IsMark(node)) || nodes.Exists(IsRaw)) return false;
        var found = new List<(Inline Mark, List<FlowItem>? Drawn)>();
        foreach (var node in nodes)
            if (node is not LineBreakInline) found.Add((node, reading.Embeddings?.Draw(Target(node), reading.Span(node), LevelOf(items, reading))));
        if (found.TrueForAll(one => one.Drawn is null && one.Mark is WikiLinkInline)) return false;
        foreach (var (mark, drawn) in found)
        {
            if (drawn is not null) items.AddRange(drawn);
            else if (mark is ForeignInline film && Film().Match(film.Typed) is { Success: true } named) items.Add(new FlowItem.OfBlock(Linked(named, reading.Span(mark), reading)));
            else if (mark is ForeignInline foreign) TemplateMarks.LeaveOut(foreign.Typed, reading.Span(mark), reading);
            else items.Add(new FlowItem.OfBlock(Linked((WikiLinkInline)mark, reading)));
        }
        return true;
    }

    private static bool IsMark(Inline node) => node is ForeignInline { Typed: ['{', '{' or '%', ..] } mark && !mark.Typed.Contains("post_url", StringComparison.Ordinal);

    /// <summary>What stands between such marks is to be printed as it was typed.</summary>
    private static bool IsRaw(Inline node) => node is ForeignInline mark && mark.Typed.Contains("raw", StringComparison.Ordinal);

    private static string Target(Inline node) => node is WikiLinkInline note ? note.Target : Include().Match(((ForeignInline)node).Typed) is { Success: true } include ? "_includes/" + include.Groups[1].Value : "";

    /// <summary>Of the text's own headings the last.</summary>
    private static int LevelOf(List<FlowItem> items, FileReading reading) => items.OfType<FlowItem.OfHeading>().LastOrDefault(heading => heading.Heading.Span.File == reading.File)?.Level ?? reading.BaseLevel;

    private static Model.Paragraph Linked(WikiLinkInline note, FileReading reading)
    {
        var run = new InlineRun();
        ForeignReader.ReadLink(note, reading.Span(note), reading, run);
        return new(run.ToSeq()) { Span = reading.Span(note) };
    }

    /// <summary>Paper shows no film: its address is printed.</summary>
    private static Model.Paragraph Linked(Match named, Publish.Model.Source.SourceSpan span, FileReading reading)
    {
        var (run, address) = (new InlineRun(), (named.Groups[1].Value == "vimeo" ? "https://vimeo.com/" : "https://www.youtube.com/watch?v=") + named.Groups[2].Value);
        LinkReader.Read(address, null, [new Model.Text(address) { Span = span }], span, reading, run);
        return new(run.ToSeq()) { Span = span };
    }

    [GeneratedRegex(@"^\{\{[<%]\s*(youtube|vimeo)\s+(?:id=)?""?([\w-]+)""?[^\n]*[>%]\}\}$", RegexOptions.CultureInvariant)]
    private static partial Regex Film();

    [GeneratedRegex(@"^\{%-?\s*include(?:_relative)?\s+([\w./-]+)\s*-?%\}$", RegexOptions.CultureInvariant)]
    private static partial Regex Include();
}
