using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>By the number of each <see cref="StructureId"/> the role of the node that holds it; null where none does.</summary>
internal static class StructureRoles
{
    public static StructureRole?[] Of(PagedDocument document)
    {
        var roles = new StructureRole?[document.StructureCount];
        var open = new Stack<StructureNode>();
        if (document.Structure is not null)
            open.Push(document.Structure);
        while (open.TryPop(out var node))
            foreach (var kid in node.Kids)
                if (kid.Node is not null)
                    open.Push(kid.Node);
                else if (kid.Id.IsContent && kid.Id.Value < roles.Length)
                    roles[kid.Id.Value] = node.Role;
        return roles;
    }
}
