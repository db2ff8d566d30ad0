using Publish.Markup.Syntax;
using Publish.Model;
using Publish.Model.Language;

namespace Publish.Markup.Content;

internal readonly struct TitlePageWriter(SpineItemWriter part)
{
    private XhtmlWriter Xml => part.Xml;

    private Metadata Metadata => part.Book.Document.Metadata;

    public void Write(string name)
    {
        Xml.Begin("section"u8).Attribute("id"u8, part.Book.StartOf(part.Index) is { Length: > 0 } id ? id : null);
        part.Semantics("titlepage"u8, []).Attribute("class"u8, "title-page"u8).Attribute("aria-label"u8, name).Line();
        WriteTitles();
        WriteNames();
        Line("date", DateWords.Of(Metadata.Date, Metadata.Language));
        Line("publisher", Metadata.Publisher);
        Xml.End("section"u8).Line();
    }

    private void WriteTitles()
    {
        Line("series", (Metadata.Series + " " + Metadata.SeriesPosition).Trim());
        Xml.Begin("h1"u8);
        part.Book.Dialect.Type(Xml, "title"u8);
        part.Runs.StartParagraph();
        part.Runs.Write(part.Book.Title);
        Xml.End("h1"u8).Line();
        if (Metadata.Subtitle.Length == 0) return;
        Xml.Begin("p"u8).Attribute("class"u8, "subtitle"u8);
        part.Semantics("subtitle"u8, "doc-subtitle"u8);
        Fill(Metadata.Subtitle);
    }

    private void WriteNames()
    {
        foreach (var contributor in Metadata.Contributors)
            if (contributor.Role == "aut") Line("author", contributor.Name);
        foreach (var credit in Credits.Others(Metadata))
            Line("contributor", credit);
    }

    private void Line(string look, string text)
    {
        if (text.Length == 0) return;
        Xml.Begin("p"u8).Attribute("class"u8, look);
        Fill(text);
    }

    private void Fill(string text)
    {
        part.Runs.StartParagraph();
        part.Runs.Write(text);
        Xml.End("p"u8).Line();
    }
}
