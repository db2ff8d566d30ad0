using Publish.Manuscript.Markdown.Writing;
using Publish.Manuscript.Yaml;
using Publish.Model;

namespace Publish.Manuscript;

/// <summary>A file of a manuscript to be written.</summary>
/// <param name="Path">In the manuscript's folder.</param>
/// <param name="Content">Ends with a line end; lines end with "\n".</param>
public sealed record WrittenFile(string Path, string Content);

/// <summary>Turns a document into a manuscript that can be edited: <c>zine.yaml</c>, a Markdown file for each section of the first level (of very many, for several), <c>glossary.md</c>.</summary>
/// <remarks>What is read from the files equals the document but for its places. Left behind is what passes have added (numbers, print notes,
/// uses that the glossary found), and what Markdown has no words for: attributes of notes, stanzas and table rows, and spans in tables that stand in tables.
/// Entries that a series shares become the manuscript's own, so that it can go anywhere.</remarks>
public static class ManuscriptWriter
{
    /// <summary>More than these nobody finds their way in, and a disk takes seconds for them.</summary>
    private const int MostFiles = 400;

    /// <summary>In the order in which a reader of the folder sees them.</summary>
    public static Seq<WrittenFile> Write(Document document)
    {
        var (keys, pages) = PageWriter.Write(document.Body);
        var files = new List<WrittenFile> { new("zine.yaml", ZineWriter.Write(document.Metadata, document.Settings) + keys) };
        var text = Seq.Of(document.Body.Where(section => section.Place == SectionPlace.Text));
        var each = SectionsInFile(text);
        var written = new WrittenFile[(text.Count + each - 1) / each];
        Parallel.For(0, written.Length, i => written[i] = MarkdownSectionWriter.Write(text.Span.Slice(i * each, Math.Min(each, text.Count - (i * each))), i + 1));
        files.AddRange(written);
        files.AddRange(pages);
        if (!document.Glossary.IsEmpty) files.Add(new(ManuscriptReader.GlossaryFile, MarkdownGlossaryWriter.Write(document.Glossary)));
        return Seq.Of(files);
    }

    /// <summary>One; of an almanac with thousands of headings several, where each section says by its heading where it begins.</summary>
    private static int SectionsInFile(Seq<Section> text) =>
        text.Count <= MostFiles || text.Skip(1).Any(section => section.Heading is null) ? 1 : ((text.Count - 1) / MostFiles) + 1;
}
