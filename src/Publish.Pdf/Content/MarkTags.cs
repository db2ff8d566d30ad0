using Publish.Pdf.Structure;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>How the content of a document is marked: by the roles of what it belongs to, or not at all where it has no structure, but for marks for the printer,
/// which say everywhere what they are.</summary>
internal sealed class MarkTags
{
    private readonly StructureRole?[]? roles;

    private MarkTags(StructureRole?[]? roles) => this.roles = roles;

    public static MarkTags None { get; } = new(null);

    public static MarkTags Of(PagedDocument document) => document.Structure is null ? None : new(StructureRoles.Of(document));

    /// <summary>Begins a run; one of the text gets the next MCID, which is its place in <paramref name="marked"/>.</summary>
    public void Begin(ByteSink sink, StructureId id, List<StructureId> marked)
    {
        if (!IsMarked(id))
            return;
        if (roles is not null && id.IsContent && id.Value < roles.Length && roles[id.Value] is { } role)
        {
            sink.Raw(RoleNames.Of(role)).Raw("<</MCID "u8).Integer(marked.Count).Raw(">>"u8).Raw(Operator.BeginMarked);
            marked.Add(id);
            return;
        }

        var kind = id == Artifact.Pagination ? "/Pagination"u8 : id == Artifact.Mark ? "/Page"u8 : "/Layout"u8;
        sink.Raw("/Artifact<</Type"u8).Raw(kind).Raw(">>"u8).Raw(Operator.BeginMarked);
    }

    public void End(ByteSink sink, StructureId id)
    {
        if (IsMarked(id))
            sink.Raw(Operator.EndMarked);
    }

    private bool IsMarked(StructureId id) => roles is not null || id == Artifact.Mark;
}
