using System.Text.RegularExpressions;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>Lines that belong together: a paragraph, a heading, a table, an item's first paragraph.</summary>
internal sealed class MuseElement(MuseKind kind, string name, int start, int column, SourceSpan span)
{
    public MuseKind Kind => kind;

    public string Name => name;

    public int Start => start;

    public int Column => column;

    public List<string> Lines { get; } = [];

    /// <summary>Names of the places that stand at it.</summary>
    public List<string> Anchors { get; } = [];

    /// <summary>A blank line stands above it.</summary>
    public bool IsParted { get; init; }

    public SourceSpan Span { get; private set; } = span;

    public string Words => string.Join('\n', Lines);

    public void Add(string line, SourceSpan at)
    {
        Lines.Add(line);
        Span = Span with { Length = Math.Max(Span.Length, at.End - Span.Start) };
    }
}

/// <summary>Gathers lines into elements.</summary>
internal sealed partial class MuseElements
{
    private readonly MuseSource source;
    private readonly List<MuseElement> elements = [];
    private readonly List<string> waiting = [];
    private bool isParted = true;
    private int at;

    private MuseElements(MuseSource source) => this.source = source;

    public static List<MuseElement> Of(MuseSource source)
    {
        var gathering = new MuseElements(source);
        while (gathering.at < source.Body.Count) gathering.Next();
        if (gathering.waiting.Count > 0) gathering.Begin(new(MuseKind.Paragraph, "", 0, 0, ""), source.Span(source.Text.Content.Length, 0));
        return gathering.elements;
    }

    private MuseElement? Open => isParted || elements.Count == 0 ? null : elements[^1];

    private void Next()
    {
        var (raw, offset) = source.Body[at++];
        var line = Anchored(raw);
        if (line is null) return;
        var span = source.Span(offset, raw.Length);
        if (Whole().Match(line) is { Success: true } whole)
        {
            foreach (var part in whole.Groups.Cast<Group>().Skip(1)) Begin(MuseLine.Of(part.Value), span);
            return;
        }
        var read = MuseLine.Of(line);
        switch (read.Kind)
        {
            case MuseKind.Blank: isParted = true; break;
            case MuseKind.ExampleOpen: Example(read, span); break;
            case MuseKind.Open when read.Name == "comment": Hidden(span); break;
            case MuseKind.Open when read.Name == "verse": Verse(read, span); break;
            case MuseKind.Paragraph when Open is { Kind: MuseKind.Paragraph or MuseKind.Heading or MuseKind.Item or MuseKind.Note } open: open.Add(read.Words, span); break;
            case MuseKind.Verse or MuseKind.Table or MuseKind.Comment when Open?.Kind == read.Kind: elements[^1].Add(read.Words, span); break;
            default: Begin(read, span); break;
        }
    }

    private MuseElement Begin(MuseLine line, SourceSpan span)
    {
        var element = new MuseElement(line.Kind, line.Name, line.Start, line.Column, span) { IsParted = isParted };
        if (line.Words.Length > 0 || line.Kind is MuseKind.Verse or MuseKind.Comment) element.Add(line.Words, span);
        element.Anchors.AddRange(waiting);
        waiting.Clear();
        elements.Add(element);
        isParted = line.Kind is MuseKind.Open or MuseKind.Close or MuseKind.LanguageOpen or MuseKind.LanguageClose or MuseKind.DirectionOpen or MuseKind.DirectionClose or MuseKind.PageBreak;
        return element;
    }

    /// <summary>Takes a place's name off the beginning; null where the line is nothing else.</summary>
    private string? Anchored(string line)
    {
        while (Anchor().Match(line) is { Success: true } anchor)
        {
            if (Open is { Kind: not (MuseKind.Table or MuseKind.Verse or MuseKind.Comment) } open) open.Anchors.Add(NameOf(anchor.Groups[2].Value));
            else waiting.Add(NameOf(anchor.Groups[2].Value));
            if (anchor.Groups[3].Length == 0) return null;
            line = anchor.Groups[1].Value + anchor.Groups[3].Value;
        }
        return line;
    }

    /// <summary>As AmuseWiki compares them: letters and digits alone.</summary>
    public static string NameOf(string typed) => new([.. typed.Where(char.IsAsciiLetterOrDigit)]);

    private void Example(MuseLine line, SourceSpan span)
    {
        var end = line.Name == "example" ? "</example>" : line.Name;
        var element = Begin(line, span);
        while (at < source.Body.Count)
        {
            var (raw, offset) = source.Body[at++];
            if (raw == end) break;
            element.Add(raw, source.Span(offset, raw.Length));
        }
        isParted = true;
    }

    /// <summary>To its end, or to an example, which AmuseWiki looks for first.</summary>
    private void Hidden(SourceSpan span)
    {
        var element = Begin(new(MuseKind.Comment, "", 0, 0, ""), span);
        while (at < source.Body.Count)
        {
            var (raw, offset) = source.Body[at];
            if (raw is "<example>" or "{{{") break;
            at++;
            if (raw == "</comment>") break;
            if (raw != "<comment>") element.Add(raw, source.Span(offset, raw.Length));
        }
        isParted = true;
    }

    /// <summary>Ends at its tag, or where another block begins.</summary>
    private void Verse(MuseLine line, SourceSpan span)
    {
        var element = Begin(line with { Kind = MuseKind.Verse }, span);
        element.Lines.Clear();
        while (at < source.Body.Count)
        {
            var (raw, offset) = source.Body[at];
            var read = MuseLine.Of(raw);
            if (read.Kind is MuseKind.Open or MuseKind.ExampleOpen or MuseKind.LanguageOpen or MuseKind.LanguageClose) break;
            at++;
            if (read.Kind == MuseKind.Close) break;
            if (read.Kind == MuseKind.Comment) continue;
            if (Anchor().Match(raw) is { Success: true } anchor)
            {
                element.Anchors.Add(NameOf(anchor.Groups[2].Value));
                if (anchor.Groups[3].Length == 0) continue;
                raw = anchor.Groups[1].Value + anchor.Groups[3].Value;
            }
            element.Add(raw, source.Span(offset, raw.Length));
        }
        isParted = true;
    }

    /// <summary>A block on one line: AmuseWiki shows its tags as typed, which nobody means.</summary>
    [GeneratedRegex("^(<(?:center|right|quote)>) *([^ ].*?) *(</(?:center|right|quote)>)$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("^( *)#([A-Za-z][A-Za-z0-9_-]*)(?: +(.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();
}
