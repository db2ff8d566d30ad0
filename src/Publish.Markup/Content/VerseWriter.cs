using System.Globalization;
using Publish.Markup.Syntax;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>Writes verse: a stanza is a paragraph, a line a span that hangs where it turns over, with a break for readers without styles.</summary>
internal readonly struct VerseWriter(SpineItemWriter part)
{
    // Deeper steps than this would leave no room for the line on a phone.
    private const int DeepestIndent = 8;

    /// <param name="opens">It begins a page.</param>
    public XhtmlWriter Write(Verse verse, bool opens)
    {
        part.Xml.Begin("div"u8);
        part.Own(verse, opens ? "verse newpage" : "verse").Line();
        foreach (var stanza in verse.Stanzas)
            Write(stanza);
        part.Blocks.Attribution(verse.Attribution);
        return part.Xml.End("div"u8);
    }

    private void Write(Stanza stanza)
    {
        part.StartOf(stanza);
        part.Xml.Begin("p"u8);
        part.Own(stanza, "stanza");
        part.Runs.StartParagraph();
        for (var i = 0; i < stanza.Lines.Count; i++)
        {
            if (i > 0) part.Xml.Begin("br"u8).Void().Line();
            Write(stanza.Lines[i]);
        }

        part.Xml.End("p"u8).Line();
    }

    private void Write(VerseLine line)
    {
        part.StartOf(line);
        part.Xml.Begin("span"u8);
        var indent = Math.Min(line.Indent, DeepestIndent);
        part.Own(line, indent > 0 ? "line in-" + indent.ToString(CultureInfo.InvariantCulture) : "line");
        part.FlushBreaksInline();
        part.Inlines.Write(line.Content);
        part.Xml.End("span"u8);
    }
}
