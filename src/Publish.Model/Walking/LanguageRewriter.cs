namespace Publish.Model.Walking;

/// <summary>A <see cref="Rewriter"/> that knows which language it stands in.</summary>
/// <param name="language">BCP 47: the document's.</param>
public abstract class LanguageRewriter(string language) : Rewriter
{
    /// <summary>BCP 47: of the innermost node that was entered by <see cref="In"/> and has one; else the document's.</summary>
    protected string Language { get; private set; } = language;

    /// <summary>Visits a node in its own language, and is back in the outer one afterwards.</summary>
    /// <param name="tag">Null where the node has none of its own.</param>
    protected T In<T>(string? tag, T node, Func<T, T> visit)
    {
        if (tag is null) return visit(node);
        var outer = Language;
        Language = tag;
        var result = visit(node);
        Language = outer;
        return result;
    }
}
