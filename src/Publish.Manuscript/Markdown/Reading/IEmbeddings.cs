using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Other texts of a folder that a text asks to be drawn in: <c>![[a note]]</c> of a vault, <c>{% include words.md %}</c> of a site.</summary>
internal interface IEmbeddings
{
    /// <summary>Null where there is no such text, or it stands elsewhere already.</summary>
    /// <param name="target">As typed.</param>
    /// <param name="place">Where it is asked for.</param>
    /// <param name="level">Of the heading above; its own headings are deeper.</param>
    List<FlowItem>? Draw(string target, SourceSpan place, int level);
}
