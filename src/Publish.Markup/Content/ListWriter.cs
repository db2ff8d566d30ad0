using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Content;

internal readonly struct ListWriter(SpineItemWriter part)
{
    private XhtmlWriter Xml => part.Xml;

    public XhtmlWriter Write(ListBlock list)
    {
        var element = list.Kind == ListKind.Bullet ? "ul"u8 : "ol"u8;
        Xml.Begin(element);
        if (TypeOf(list.Kind) is { } type) Xml.Attribute("type"u8, type);
        if (list.Kind != ListKind.Bullet && list.Start != 1) Xml.Attribute("start"u8, list.Start);
        part.Own(list, LookOf(list)).Line();
        part.Runs.StartParagraph();
        foreach (var item in list.Items)
            Write(item, list.Tight);
        return Xml.End(element);
    }

    public XhtmlWriter Write(DefinitionList list)
    {
        Xml.Begin("dl"u8);
        part.Own(list).Line();
        foreach (var definition in list.Items)
            Write(definition);
        return Xml.End("dl"u8);
    }

    private void Write(ListItem item, bool isTight)
    {
        part.StartOf(item);
        Xml.Begin("li"u8);
        if (item.Number is { } number) Xml.Attribute("value"u8, number);
        part.Own(item, item.Box == TaskBox.None ? "" : "task");
        // In a paragraph of its own a box would stand over its words.
        var boxed = item.Box != TaskBox.None && !(isTight && item.Content is [Paragraph, ..]) && item.Content is [Paragraph, ..];
        if (!boxed) TaskBoxWriter.Write(item.Box, part.Book.Document.Metadata.Language, Xml);
        for (var i = 0; i < item.Content.Count; i++)
        {
            if (boxed && i == 0) WriteBoxed(item.Box, (Paragraph)item.Content[0]);
            else if (isTight && i == 0 && item.Content[0] is Paragraph paragraph) WriteTight(paragraph);
            else part.Blocks.Write(item.Content[i]);
        }

        Xml.End("li"u8).Line();
    }

    private void WriteBoxed(TaskBox box, Paragraph paragraph)
    {
        part.StartOf(paragraph);
        Xml.Begin("p"u8);
        part.Own(paragraph);
        TaskBoxWriter.Write(box, part.Book.Document.Metadata.Language, Xml);
        part.Runs.StartParagraph();
        part.FlushBreaksInline();
        part.Inlines.Write(paragraph.Content);
        Xml.End("p"u8).Line();
    }

    private void WriteTight(Paragraph paragraph)
    {
        part.StartOf(paragraph);
        if (ReferenceEquals(paragraph.Attributes, Attributes.None))
        {
            part.FlushBreaksInline();
            part.Inlines.Write(paragraph.Content);
        }
        else
        {
            part.Blocks.Run("div"u8, paragraph, paragraph.Content);
        }
    }

    private void Write(Definition definition)
    {
        part.StartOf(definition);
        if (definition.Terms.IsEmpty) Xml.Begin("dt"u8).End("dt"u8).Line();
        for (var i = 0; i < definition.Terms.Count; i++)
        {
            Xml.Begin("dt"u8);
            if (i == 0) part.Own(definition);
            part.Runs.StartParagraph();
            part.FlushBreaksInline();
            part.Inlines.Write(definition.Terms[i]);
            Xml.End("dt"u8).Line();
        }

        foreach (var description in definition.Descriptions)
        {
            Xml.Begin("dd"u8).Line();
            part.Blocks.Write(description);
            Xml.End("dd"u8).Line();
        }

        // A book in which a list ends with a term is refused by shops.
        if (definition.Descriptions.IsEmpty) Xml.Begin("dd"u8).End("dd"u8).Line();
    }

    private static string LookOf(ListBlock list) => (list.Kind, list.Delimiter) switch
    {
        (ListKind.Bullet, _) or (_, ListDelimiter.FullStop) => "",
        (_, ListDelimiter.Bracket) => "bracket",
        _ => "brackets",
    };

    private static string? TypeOf(ListKind kind) => kind switch
    {
        ListKind.LowerAlpha => "a",
        ListKind.UpperAlpha => "A",
        ListKind.LowerRoman => "i",
        ListKind.UpperRoman => "I",
        _ => null,
    };
}

/// <summary>Writes the box of a task as a character, with words for those who hear it where the language's are known.</summary>
internal static class TaskBoxWriter
{
    private static readonly Dictionary<string, (string Open, string Ticked)> Words = new(StringComparer.Ordinal)
    {
        ["en"] = ("to do", "done"), ["de"] = ("offen", "erledigt"), ["fr"] = ("à faire", "fait"), ["es"] = ("pendiente", "hecho"), ["it"] = ("da fare", "fatto"),
        ["pt"] = ("por fazer", "feito"), ["nl"] = ("te doen", "gedaan"), ["sv"] = ("att göra", "klart"), ["da"] = ("ikke gjort", "gjort"), ["pl"] = ("do zrobienia", "zrobione"),
    };

    public static void Write(TaskBox box, string language, XhtmlWriter xml)
    {
        if (box == TaskBox.None) return;
        xml.Begin("span"u8).Attribute("class"u8, "box"u8);
        if (Words.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out var words))
            xml.Attribute("role"u8, "img"u8).Attribute("aria-label"u8, box == TaskBox.Ticked ? words.Ticked : words.Open);
        xml.Text(box == TaskBox.Ticked ? "☒" : "☐").End("span"u8).Text(" ");
    }
}
