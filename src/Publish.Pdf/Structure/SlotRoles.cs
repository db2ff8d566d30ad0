using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>For each slot the role of the node that it belongs to; null for a slot that no node holds.</summary>
internal static class SlotRoles
{
    public static StructureRole?[] Of(PagedDocument document)
    {
        var roles = new StructureRole?[document.SlotCount];
        var open = new Stack<StructureNode>();
        if (document.Structure is not null)
            open.Push(document.Structure);
        while (open.TryPop(out var node))
            foreach (var kid in node.Kids)
                if (kid.Node is not null)
                    open.Push(kid.Node);
                else if (kid.Slot >= 0 && kid.Slot < roles.Length)
                    roles[kid.Slot] = node.Role;
        return roles;
    }
}
