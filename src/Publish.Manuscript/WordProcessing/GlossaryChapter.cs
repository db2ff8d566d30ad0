using Publish.Manuscript.Drafting;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.Markdown.Writing;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Manuscript.WordProcessing;

/// <summary>A chapter that is called a glossary, and holds entries in any of the forms that a Markdown manuscript may have them in, becomes the zine's glossary.</summary>
internal static class GlossaryChapter
{
    private const int FewestEntries = 2;

    public static Document Parted(Document document, Ledger ledger)
    {
        for (var i = document.Body.Count - 1; i >= 0; i--)
        {
            var section = document.Body[i];
            if (section.Heading is not { } heading || !DraftGlossary.SaysGlossary(heading.Content) || Query.All<Figure>(section.Blocks).Count > 0) continue;
            if (EntriesOf(section) is not { } glossary) continue;
            var title = Publish.Model.Walking.PlainText.WithoutNotes(heading.Content);
            // The zine's own word for it stands there as well.
            if (glossary.Title.IsEmpty) ledger.Moved(title);
            ledger.Lose("chapter of entries", "it is the zine's glossary, and its terms are looked for in the text", title);
            if (Query.All<Table>(section.Blocks).Count is > 0 and var tables) ledger.Lose("table of entries", "each row is an entry of the glossary", title, count: tables);
            return document with { Body = Seq.Of(document.Body.Where(other => other != section)), Glossary = glossary };
        }
        return document;
    }

    /// <summary>As the chapter would be read if it stood in a file of its own; null where that would not be a glossary, or would lose a word.</summary>
    private static Glossary? EntriesOf(Section section)
    {
        var before = DocumentCounts.Of(new(new(), new(), [section], Glossary.None));
        var written = MarkdownSectionWriter.Write(section, 1).Content;
        var read = MarkdownText.ReadGlossary(Path.GetTempPath(), ManuscriptReader.GlossaryFile, written, new DiagnosticBag());
        if (read.Glossary.Entries.Count < FewestEntries) return null;
        var bare = new Placed().Rewrite(read);
        var after = DocumentCounts.Of(bare);
        var heading = bare.Glossary.Title.IsEmpty ? WordTally.Of(Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)) : 0;
        return after.Words + heading == before.Words && after.Notes == before.Notes ? bare.Glossary : null;
    }

    /// <summary>Places in the file that was only written to be read are none.</summary>
    private sealed class Placed : Rewriter
    {
        protected override GlossaryEntry Entry(GlossaryEntry entry) => base.Entry(entry) with { Span = default };

        protected override ListItem Item(ListItem item) => base.Item(item) with { Span = default };

        protected override Definition Definition(Definition definition) => base.Definition(definition) with { Span = default };

        protected override TableRow Row(TableRow row) => base.Row(row) with { Span = default };

        protected override TableCell Cell(TableCell cell) => base.Cell(cell) with { Span = default };

        protected override Block Block(Block block) => (Block)((Node)base.Block(block) with { Span = default });

        protected override Inline Inline(Inline inline) => (Inline)((Node)base.Inline(inline) with { Span = default });
    }
}
