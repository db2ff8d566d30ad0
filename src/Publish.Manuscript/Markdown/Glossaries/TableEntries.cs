using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Publish.Manuscript.PlainText.Language;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>A table of which each row is an entry: the term, the definition, and perhaps more of it.</summary>
internal static class TableEntries
{
    /// <summary>Words that stand over columns and are no terms.</summary>
    private static readonly WordSet HeadWords = new(
        "term terms word words meaning meanings definition definitions explanation description entry name begriff begriffe wort wörter bedeutung erklärung definition beschreibung " +
        "terme termes mot mots sens signification définition explication término términos palabra palabras significado definición explicación termine parola significato definizione spiegazione " +
        "termo palavra definição explicação begrip betekenis woord uitleg term ord betydning betydelse förklaring terim anlam tanım");

    private const int LongestHead = 3;

    /// <summary>None where a row is no entry, or there are fewer than two columns.</summary>
    public static List<EntryDraft> Of(Table table)
    {
        var drafts = new List<EntryDraft>();
        foreach (var block in table)
        {
            if (block is not TableRow row) continue;
            if (row.IsHeader && IsHead(row)) continue;
            if (IsEmpty(row)) continue;
            if (Entry(row) is not { } draft) return [];
            drafts.Add(draft);
        }
        return drafts;
    }

    private static EntryDraft? Entry(TableRow row)
    {
        if (row.Count < 2 || row[0] is not TableCell term || Words(term) is not { Count: > 0 } head) return null;
        if (!EntrySeparator.IsTerm(NodeLine.TextOf(head))) return null;
        var first = row[1] as TableCell;
        var draft = new EntryDraft(WithoutEmphasis(head), first is { Count: 1 } ? Words(first) : []);
        if (first is { Count: > 1 }) draft.More.AddRange(first);
        foreach (var cell in row.Skip(2).OfType<TableCell>())
            draft.More.AddRange(cell);
        return draft.Words.Count == 0 && draft.More.Count == 0 ? null : draft;
    }

    /// <summary>Named as columns are, in bold, or so brief that no definition is so.</summary>
    private static bool IsHead(TableRow row)
    {
        if (row.Count < 2 || row[0] is not TableCell term || row[1] is not TableCell meaning) return true;
        var (left, right) = (NodeLine.TextOf(Words(term)).Trim(), NodeLine.TextOf(Words(meaning)).Trim());
        return HeadWords.Contains(left) || HeadWords.Contains(right) || (EntrySeparator.CountWords(right) < LongestHead && !right.EndsWith('.'));
    }

    private static bool IsEmpty(TableRow row) => row.OfType<TableCell>().All(cell => NodeLine.TextOf(Words(cell)).Trim().Length == 0);

    private static List<Inline> WithoutEmphasis(List<Inline> term) =>
        term is [Markdig.Syntax.Inlines.EmphasisInline { DelimiterChar: '*' or '_' } emphasis] ? Reading.InlineNodes.Of(emphasis) : term;

    private static List<Inline> Words(TableCell cell) =>
        cell is [ParagraphBlock { Inline: { } inline }, ..] ? Reading.InlineNodes.Of(inline) : [];
}
