using Publish.Manuscript.Folders;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.PlainText.Language;
using Publish.Model;

namespace Publish.Manuscript.Drafting;

/// <summary>Finds the glossary of a text from elsewhere: a chapter that is called so and holds entries, or a list of definitions that is marked as one. It becomes the zine's own.</summary>
internal static class DraftGlossary
{
    private const int MostWords = 5;
    private const int FewestEntries = 2;
    private const int MostIntroduction = 3;

    /// <summary>The document without the chapter, and the glossary that it was; the same where there is none.</summary>
    public static Document Take(Draft draft, Document document)
    {
        if (!document.Glossary.IsEmpty) return document;
        Glossary? found = null;
        var parted = 0;
        var body = Sections(document.Body, ref found, ref parted);
        if (found is null) return document;
        // Other words for a term stand in its line, and are shown nowhere.
        foreach (var entry in found.Entries)
            foreach (var alias in entry.Aliases) draft.Ledger.Moved(alias);
        for (var i = 0; i < parted; i++) draft.Ledger.Parted();
        return document with { Body = body, Glossary = found };
    }

    private static Seq<Section> Sections(Seq<Section> sections, ref Glossary? found, ref int parted)
    {
        var kept = new List<Section>();
        foreach (var section in sections)
        {
            if (found is null && section.Heading is { } heading && SaysGlossary(heading.Content) && Read(section, out var glued) is { } glossary)
            {
                (found, parted) = (glossary, glued);
                if (section != sections[^1] || section.Level > 1) kept.AddRange(Placed(kept));
                continue;
            }
            kept.Add(found is null ? section with { Subsections = Sections(section.Subsections, ref found, ref parted) } : section);
        }
        return Seq.Of(kept);
    }

    /// <summary>A glossary at the end of the text stands there by itself.</summary>
    private static IEnumerable<Section> Placed(List<Section> before)
    {
        if (before.Count == 0 || before[^1].Subsections.Count > 0) yield break;
        before[^1] = before[^1] with { Blocks = before[^1].Blocks.Add(new GlossaryPlace()) };
    }

    /// <param name="glued">How many terms touch what they mean, without a space.</param>
    private static Glossary? Read(Section section, out int glued)
    {
        glued = 0;
        var blocks = new List<Block>(section.Blocks);
        foreach (var letter in section.Subsections)
        {
            // Letters over their entries part them, and say nothing.
            if (letter.Heading is null || letter.Subsections.Count > 0 || Publish.Model.Walking.PlainText.WithoutNotes(letter.Heading.Content).Length > 3) return null;
            blocks.AddRange(letter.Blocks);
        }
        var introduction = new List<Block>();
        var entries = new List<GlossaryEntry>();
        var ids = new EntryIds();
        // A rule between a heading and its entries, or between entries, says nothing.
        foreach (var block in blocks.Where(block => block is not SceneBreak))
        {
            // A rule beside entries parts them from the page.
            if (block is SceneBreak or PageBreak) continue;
            if (block is DefinitionList list) entries.AddRange(list.Items.Select(item => Entry(item, ids)));
            else if (block is Table { Columns.Count: 2 } table && table.Rows.All(row => row.Cells is [{ Content: [Paragraph { Content: var term }] }, { Content.IsEmpty: false }] && Words(term) <= MostWords))
                entries.AddRange(table.Rows.Select(row => Entry(new Definition([((Paragraph)row.Cells[0].Content[0]).Content], [row.Cells[1].Content]), ids)));
            else if (Lead(block) is { } lead)
            {
                entries.Add(Entry(lead, ids));
                if (IsGlued(block)) glued++;
            }
            else if (entries.Count == 0 && introduction.Count < MostIntroduction) introduction.Add(block);
            else if (entries.Count > 0 && block is Paragraph or Quotation or Verse or ListBlock) entries[^1] = entries[^1] with { Definition = entries[^1].Definition.Add(block) };
            else return null;
        }
        return entries.Count < FewestEntries ? null : new(Seq.Of(entries), section.Heading!.Content, Seq.Of(introduction));
    }

    /// <summary><c><b>Term</b>: what it means</c>.</summary>
    private static Definition? Lead(Block block)
    {
        if (block is not Paragraph { Content: [Styled { Kind: SpanKind.Strong or SpanKind.SmallCaps } term, Text after, ..] } paragraph || Words(term.Content) > MostWords) return null;
        var rest = after.Value.TrimStart(' ', ':', '–', '—', '-', '.', ',');
        List<Inline> words = rest.Length == 0 ? [] : [after with { Value = rest }];
        for (var i = 2; i < paragraph.Content.Count; i++) words.Add(paragraph.Content[i]);
        return words.Count == 0 ? null : new Definition([term.Content], [[paragraph with { Content = Seq.Of(words) }]]) { Span = paragraph.Span };
    }

    private static readonly System.Buffers.SearchValues<char> Joints = System.Buffers.SearchValues.Create(":–—-.,");

    private static bool IsGlued(Block block)
    {
        if (block is not Paragraph { Content: [Styled, Text after, ..] }) return false;
        var sign = after.Value.AsSpan().IndexOfAnyExcept(Joints);
        return sign >= 0 && !char.IsWhiteSpace(after.Value[sign]);
    }

    private static GlossaryEntry Entry(Definition item, EntryIds ids)
    {
        var definition = item.Descriptions.IsEmpty ? [] : item.Descriptions[0];
        for (var i = 1; i < item.Descriptions.Count; i++) definition = definition.AddRange(item.Descriptions[i]);
        var term = Trimmed(item.Terms[0]);
        var words = Publish.Model.Walking.PlainText.WithoutNotes(term);
        Seq<string> aliases = Seq.Of(item.Terms.Skip(1).Select(other => Publish.Model.Walking.PlainText.WithoutNotes(other)));
        return new(ids.Take(EntryReader.Stem(words)), term, aliases, [], definition) { Span = item.Span };
    }

    /// <summary>The list sets a colon of its own, or none.</summary>
    private static Seq<Inline> Trimmed(Seq<Inline> term)
    {
        if (term is not [.., Text last]) return term;
        var words = last.Value.TrimEnd(':', ' ', '.');
        return words.Length == 0 ? term : Seq.Create([.. term.Span[..^1], last with { Value = words }]);
    }

    private static int Words(Seq<Inline> content) => Publish.Model.Walking.PlainText.WithoutNotes(content).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>A heading of few words, one of which says glossary in some language.</summary>
    public static bool SaysGlossary(Seq<Inline> heading)
    {
        var text = Publish.Model.Walking.PlainText.WithoutNotes(heading);
        if (Words(heading) is 0 or > MostWords) return false;
        var words = new WordRuns(text);
        while (words.MoveNext())
            if (Lexicon.GlossaryWords.Contains(words.Current) || GlossaryNames.IsWord(words.Current.ToString())) return true;
        return false;
    }
}
