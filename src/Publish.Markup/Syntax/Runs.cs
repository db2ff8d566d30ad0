namespace Publish.Markup.Syntax;

/// <summary>How running text gets into the markup.</summary>
public class Runs(XhtmlWriter xml)
{
    protected XhtmlWriter Xml => xml;

    /// <summary>Running text begins anew: a paragraph, a heading, a list, a table.</summary>
    public virtual void StartParagraph() { }

    public virtual void Write(ReadOnlySpan<char> text) => xml.Text(text);

    /// <summary>Around a picture.</summary>
    public virtual void BeginPicture() { }

    public virtual void EndPicture() { }
}
