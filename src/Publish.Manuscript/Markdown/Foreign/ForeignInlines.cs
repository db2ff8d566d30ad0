using Markdig.Syntax.Inlines;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>A formula, kept letter by letter.</summary>
internal sealed class MathInline(string typed) : LeafInline
{
    public string Typed => typed;
}

/// <summary>A command or mark of another program, kept letter by letter.</summary>
/// <param name="report">Says what it is, of its place.</param>
internal sealed class ForeignInline(string typed, Action<DiagnosticBag, Publish.Model.Source.SourceSpan> report) : LeafInline
{
    public string Typed => typed;

    public Action<DiagnosticBag, Publish.Model.Source.SourceSpan> Report => report;
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
