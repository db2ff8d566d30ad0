using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary><c>{…}</c> behind an inline, or at the end of a heading, term or paragraph.</summary>
internal sealed class AttributeInline(TypedAttributes attributes) : LeafInline
{
    public TypedAttributes Attributes => attributes;
}

/// <summary><c>[words]{…}</c>.</summary>
internal sealed class SpanInline(TypedAttributes attributes) : ContainerInline
{
    public TypedAttributes Attributes => attributes;
}

/// <summary><c>[^label]</c>.</summary>
internal sealed class NoteCallInline(string label) : LeafInline
{
    public string Label => label;
}

/// <summary><c>^[words]</c>.</summary>
internal sealed class NoteInline(string words) : LeafInline
{
    public string Words => words;
}
