using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes <c>glossary.md</c>.</summary>
internal static class MarkdownGlossaryWriter
{
    public static string Write(Glossary glossary)
    {
        var text = new StringBuilder();
        var notes = new NoteSheet();
        if (!glossary.Title.IsEmpty) text.Append("# ").Append(MarkdownInlineWriter.Line(glossary.Title, notes)).Append('\n');
        MarkdownBlockWriter.Append(text, glossary.Introduction, notes, EntrySigns.Veiled);
        var ids = new EntryIds();
        foreach (var entry in glossary.Entries)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(MarkdownBlockWriter.Definition([entry.Term], Attributes(entry, ids, notes), [entry.Definition], notes)).Append('\n');
            notes.AppendTo(text);
        }
        return text.ToString();
    }

    private static string Attributes(GlossaryEntry entry, EntryIds ids, NoteSheet notes)
    {
        var pairs = new List<Model.Attribute>();
        if (!entry.Aliases.IsEmpty) pairs.Add(new("aliases", string.Join(", ", entry.Aliases)));
        if (entry.Abbreviation.Length > 0) pairs.Add(new("abbr", entry.Abbreviation));
        if (!entry.Short.IsEmpty) pairs.Add(new("short", MarkdownInlineWriter.Line(entry.Short, notes)));
        if (entry.CaseExact) pairs.Add(new("case", "exact"));
        if (entry.Kind.Length > 0) pairs.Add(new("kind", entry.Kind));
        if (!entry.SeeAlso.IsEmpty) pairs.Add(new("see", string.Join(", ", entry.SeeAlso)));
        return AttributeWriter.Write(entry.Attributes with { Id = Id(entry, ids) }, default, Seq.Of(pairs));
    }

    /// <summary>Empty where the reader will make the same one of the term.</summary>
    private static string Id(GlossaryEntry entry, EntryIds ids)
    {
        var stem = EntryReader.Stem(Publish.Model.Walking.PlainText.WithoutNotes(entry.Term));
        if (ids.Peek(stem) == entry.Id)
        {
            ids.Take(stem);
            return "";
        }
        ids.Take(entry.Id);
        return entry.Id;
    }
}
