using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Reading;
using Block = Markdig.Syntax.Block;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>A term with its definition below it, parted from entries of one line (<c>Term: definition</c>) that stand right above or below it.</summary>
/// <param name="Above">Entries of one line above; where the line right above the definition is one, it ends with what stands below.</param>
/// <param name="Terms">Those that the definition explains; none where it goes on with the last of <paramref name="Above"/>.</param>
/// <param name="Blocks">The definition.</param>
/// <param name="Below">Entries of one line that stand flush below the definition.</param>
internal sealed record StackedEntries(List<EntryDraft> Above, List<DefinitionTerm> Terms, List<Block> Blocks, List<EntryDraft> Below)
{
    public static StackedEntries Of(DefinitionItem item, FileReading reading)
    {
        var stack = new StackedEntries([], [], [], []);
        foreach (var child in item)
            if (child is not DefinitionTerm) stack.Blocks.Add(child);
        DefinitionTerm[] lines = [.. item.OfType<DefinitionTerm>()];
        for (var i = 0; i < lines.Length; i++)
            stack.TakeAbove(lines[i], isLone: lines.Length == 1, isLast: i == lines.Length - 1);
        var opensLow = lines.Length > 0 && EntryLines.OpensLow(TextOf(lines[0]));
        if (stack.Blocks is [.., ParagraphBlock last]) stack.TakeBelow(last, opensLow, reading);
        if (stack.Terms.Count > 0 || stack.Above.Count == 0) return stack;
        stack.Above[^1].More.AddRange(stack.Blocks);
        stack.Blocks.Clear();
        return stack;
    }

    private void TakeAbove(DefinitionTerm line, bool isLone, bool isLast)
    {
        var nodes = InlineNodes.Of(line.Inline);
        // A term alone above its definition may hold any mark.
        if (!isLone && Entry(nodes, isLone) is { } entry) Above.Add(entry);
        else if (!isLast && Terms.Count == 0 && Above.Count > 0 && EntryLines.OpensLow(TextOf(line)) && !EntryLines.OpensLow(NodeLine.TextOf(Above[^1].Term))) GoOn(Above[^1].Words, nodes);
        else Terms.Add(line);
    }

    /// <summary>Lines that are not indented, as a definition's own are.</summary>
    private void TakeBelow(ParagraphBlock paragraph, bool opensLow, FileReading reading)
    {
        var lines = NodeLine.Of(paragraph.Inline);
        for (var i = 1; i < lines.Count; i++)
        {
            var starts = IsFlush(lines[i], reading) && EntryLines.Follows(lines[i - 1].Text, lines[i].Text, opensLow);
            if (starts && Entry(lines[i].Nodes, isLone: Below.Count == 0) is { } entry) Below.Add(entry);
            else if (Below.Count > 0) GoOn(Below[^1].Words, lines[i].Nodes);
            else continue;
            lines[i].Before?.Remove();
            foreach (var node in lines[i].Nodes) node.Remove();
        }
    }

    /// <summary>A lone line above a definition is sooner a term with a dash in it than an entry.</summary>
    private static EntryDraft? Entry(List<Inline> line, bool isLone)
    {
        if (EntryHead.Of(line) is not { } head || NodeLine.TextOf(head.Rest).Trim([' ', EntrySeparator.Attributes]).Length == 0) return null;
        if (head.Form is not (EntryForm.Colon or EntryForm.Equals or EntryForm.Dash or EntryForm.Bold)) return null;
        if (isLone && (head.Form == EntryForm.Dash || head is { Form: EntryForm.Bold, IsPlain: true })) return null;
        return new(head.Term, [.. head.Rest]);
    }

    private static void GoOn(List<Inline> words, List<Inline> line)
    {
        words.Add(new LineBreakInline());
        words.AddRange(line);
    }

    private static bool IsFlush(NodeLine line, FileReading reading)
    {
        var at = reading.Fixed is null && line.Nodes.Count > 0 ? reading.Start + line.Nodes[0].Span.Start : 0;
        return at > 0 && at <= reading.Text.Content.Length && reading.Text.Content[at - 1] == '\n';
    }

    private static string TextOf(DefinitionTerm line) => NodeLine.TextOf(InlineNodes.Of(line.Inline));
}
