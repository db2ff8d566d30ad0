using Markdig.Syntax;
using Publish.Manuscript.Markdown.Reading;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>A list of which each item is an entry: <c>- Term: definition</c>, or a term with its definition in a list or paragraph below it.</summary>
internal static class ListEntries
{
    /// <summary>None where an item has no term at its head.</summary>
    public static List<EntryDraft> Of(ListBlock list, FileReading reading)
    {
        var drafts = new List<EntryDraft>();
        foreach (var child in list)
        {
            if (child is not ListItemBlock item || Entry(item, reading) is not { } draft) return [];
            drafts.Add(draft);
        }
        return drafts;
    }

    private static EntryDraft? Entry(ListItemBlock item, FileReading reading)
    {
        if (GlossaryParts.Opening(item) is not var (lines, more) || lines.Count == 0) return null;
        var piece = ParagraphEntries.Of(lines, reading) is [var only] ? only : Whole(lines);
        if (piece.Head is { } head && (piece.Body.Count > 0 || more.Count > 0)) return With(new(head.Term, piece.Body), more);
        if (lines.Count == 1 && more.Count > 0 && ParagraphEntries.IsTermAlone(lines[0].Text)) return With(new(lines[0].Nodes, []), more);
        return null;
    }

    /// <summary>An item is one entry, however its lines look.</summary>
    private static ParagraphPiece Whole(List<NodeLine> lines)
    {
        var head = EntryHead.Of(lines[0].Nodes);
        if (head is null) return new(null, GlossaryParts.Joined(lines));
        var body = new List<Markdig.Syntax.Inlines.Inline>(head.Rest);
        foreach (var line in lines.Skip(1))
        {
            if (body.Count > 0 && line.Before is { } before) body.Add(before);
            body.AddRange(line.Nodes);
        }
        return new(head, body);
    }

    /// <summary>A definition that is a list of one item is that item.</summary>
    private static EntryDraft With(EntryDraft draft, List<Block> more)
    {
        var isWrapped = draft.Words.Count == 0 && more is [ListBlock { Count: 1, IsOrdered: false }];
        draft.More.AddRange(isWrapped ? (ListItemBlock)((ListBlock)more[0])[0] : more);
        return draft;
    }
}
