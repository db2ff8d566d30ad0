using System.Globalization;
using Publish.Markup.Planning;
using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Walking;

namespace Publish.Markup.Content;

/// <summary>Writes the glossary: terms and what they mean, the entries to see as well, and the ways back to the text.</summary>
/// <remarks>The type and the role stand on the section. On the <c>dl</c>, where EPUB's own glossary format has the type, Ace asks for a role beside
/// it that EPUBCheck and HTML do not allow there; both are content with a section.</remarks>
internal readonly struct GlossaryWriter(SpineItemWriter part)
{
    private XhtmlWriter Xml => part.Xml;

    private Glossary Glossary => part.Book.Document.Glossary;

    /// <summary>Where the writer placed it in the midst of a section: under that section's heading, where it has none of its own.</summary>
    public void WriteInside()
    {
        part.HasGlossary = true;
        if (!Glossary.Title.IsEmpty || !part.IsUnderHeading)
        {
            Write();
            return;
        }

        Xml.Begin("div"u8).Attribute("id"u8, Anchors.Glossary).Line();
        part.Blocks.Write(Glossary.Introduction);
        WriteEntries();
        Xml.End("div"u8);
    }

    public void Write()
    {
        var outer = part.Place;
        part.Place = part.Book.Survey.Anchors[Anchors.Glossary].Title;
        Xml.Begin("section"u8).Attribute("id"u8, Anchors.Glossary);
        part.Semantics("glossary"u8, "doc-glossary"u8).Attribute("aria-label"u8, part.Place).Line();
        WriteHeading();
        part.Depth++;
        part.Blocks.Write(Glossary.Introduction);
        WriteEntries();
        part.Depth--;
        Xml.End("section"u8).Line();
        part.Place = outer;
    }

    private void WriteHeading()
    {
        var element = HeadingRank.Of(part.Depth + 1);
        part.StartOf(Glossary);
        Xml.Begin(element);
        part.Runs.StartParagraph();
        part.FlushBreaksInline();
        if (Glossary.Title.IsEmpty) part.WriteOwnWords(part.Book.Terms.Glossary);
        else part.Inlines.Write(Glossary.Title);
        Xml.End(element).Line();
    }

    private void WriteEntries()
    {
        var entries = Glossary.Entries;
        var haveHeadings = GlossaryKinds.HaveHeadings(Glossary);
        for (var i = 0; i < entries.Count;)
        {
            var kind = GlossaryKinds.Of(entries[i]);
            if (haveHeadings) WriteKind(kind);
            Xml.Begin("dl"u8);
            Xml.Line();
            for (; i < entries.Count && GlossaryKinds.Of(entries[i]) == kind; i++)
                Write(entries[i]);
            Xml.End("dl"u8).Line();
        }
    }

    private void WriteKind(string kind)
    {
        var title = GlossaryKinds.Title(kind, part.Book.Terms);
        var element = HeadingRank.Of(part.Depth + 1);
        Xml.Begin(element);
        part.Runs.StartParagraph();
        if (title == kind) part.Runs.Write(title);
        else part.WriteOwnWords(title);
        Xml.End(element).Line();
    }

    private void Write(GlossaryEntry entry)
    {
        part.Entry = entry.Id;
        part.StartOf(entry);
        Xml.Begin("dt"u8).Attribute("id"u8, part.Book.Survey.Anchors[Anchors.Entry(entry.Id)].Id);
        part.Book.Dialect.Type(Xml, "glossterm"u8);
        part.Styled(entry.Attributes, "");
        part.Runs.StartParagraph();
        part.FlushBreaksInline();
        Xml.Begin("dfn"u8);
        part.Inlines.Write(entry.Term);
        Xml.End("dfn"u8);
        WriteAbbreviation(entry);
        Xml.End("dt"u8).Line().Begin("dd"u8);
        part.Book.Dialect.Type(Xml, "glossdef"u8);
        Xml.Line();
        part.Blocks.Write(entry.Definition);
        WriteSeeAlso(entry);
        WriteUses(entry);
        Xml.End("dd"u8).Line();
        part.Entry = null;
    }

    private void WriteAbbreviation(GlossaryEntry entry)
    {
        if (entry.Abbreviation.Length == 0) return;
        part.Runs.Write(" (");
        Xml.Begin("abbr"u8).Attribute("title"u8, PlainText.WithoutNotes(entry.Term));
        part.Runs.Write(entry.Abbreviation);
        Xml.End("abbr"u8);
        part.Runs.Write(")");
    }

    private void WriteSeeAlso(GlossaryEntry entry)
    {
        var others = new List<Anchor>();
        foreach (var id in entry.SeeAlso)
            if (part.Book.Survey.Anchors.TryGetValue(Anchors.Entry(id), out var anchor)) others.Add(anchor);
        if (others.Count == 0) return;
        Xml.Begin("p"u8).Attribute("class"u8, "see-also"u8);
        part.Runs.StartParagraph();
        part.WriteOwnWords(part.Book.Terms.SeeAlso + part.Book.Terms.Colon + " ");
        for (var i = 0; i < others.Count; i++)
        {
            if (i > 0) part.Runs.Write(", ");
            Xml.Begin("a"u8).Attribute("href"u8, part.Link(others[i].Part, others[i].Id));
            part.Runs.Write(others[i].Title);
            Xml.End("a"u8);
        }

        Xml.End("p"u8).Line();
    }

    private void WriteUses(GlossaryEntry entry)
    {
        var uses = part.Book.Survey.Uses.Of(entry.Id);
        if (uses.Count == 0) return;
        Xml.Begin("p"u8).Attribute("class"u8, "uses"u8);
        part.Runs.StartParagraph();
        Xml.Begin("span"u8).Attribute("aria-hidden"u8, "true"u8).Text("↩ ").End("span"u8);
        for (var i = 0; i < uses.Count; i++)
        {
            if (i > 0) part.Runs.Write(", ");
            var figure = uses[i].Ordinal.ToString(CultureInfo.InvariantCulture);
            Xml.Begin("a"u8).Attribute("role"u8, "doc-backlink"u8)
                .Attribute("href"u8, part.Link(uses[i].Part, Anchors.Use(XmlIds.Tail(entry.Id), uses[i].Ordinal)))
                .Attribute("aria-label"u8, BackLink.Name(part.Book.Terms, figure, uses[i].SectionTitle));
            part.Runs.Write(figure);
            Xml.End("a"u8);
        }

        Xml.End("p"u8).Line();
    }
}
