using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>A formula, kept letter by letter.</summary>
internal sealed class MathInline(string typed) : LeafInline
{
    public string Typed => typed;
}

/// <summary>A writer's own comment, which no reader sees.</summary>
internal sealed class CommentInline : LeafInline;

/// <summary><c>[[target|words]]</c>, or <c>![[target]]</c> for what is no picture.</summary>
/// <param name="words">Empty where the target itself is shown.</param>
internal sealed class WikiLinkInline(string target, string words, bool isEmbed) : LeafInline
{
    public string Target => target;

    public string Words => words;

    public bool IsEmbed => isEmbed;
}
