using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>What stands in a paragraph, heading or term.</summary>
/// <param name="Attributes">Of the block: <c>{…}</c> on a line before its text, or at its end. Null where there are none.</param>
/// <param name="AttributesSpan">Where they stand.</param>
internal sealed record InlineContent(Seq<Inline> Content, TypedAttributes? Attributes, SourceSpan AttributesSpan)
{
    public static InlineContent Empty { get; } = new([], null, SourceSpan.None);
}
