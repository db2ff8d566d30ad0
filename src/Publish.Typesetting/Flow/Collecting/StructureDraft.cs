using System.Collections;
using Publish.Model;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>A node of the logical structure while it grows. Ids that no item has, and nodes that hold none, are left out in the end.</summary>
internal sealed class StructureDraft(StructureNode shape)
{
    private readonly List<(StructureDraft? Node, StructureId Id)> kids = [];

    public StructureDraft(StructureRole role)
        : this(new StructureNode(role, []))
    {
    }

    public StructureNode Shape { get; } = shape;

    public StructureDraft Add(StructureRole role) => Add(new StructureNode(role, []));

    public StructureDraft Add(StructureNode shape) => Add(new StructureDraft(shape) { IsUnread = IsUnread });

    /// <summary>What belongs to it is shown and not read: it is said elsewhere.</summary>
    public bool IsUnread { get; init; }

    public StructureDraft Add(StructureDraft node)
    {
        kids.Add((node, StructureId.None));
        return node;
    }

    public StructureId Add(StructureId id)
    {
        if (IsUnread) return Artifact.Layout;
        kids.Add((null, id));
        return id;
    }

    /// <summary>The node as it will stay; null where nothing on the pages belongs to it.</summary>
    public StructureNode? Freeze(BitArray filled)
    {
        var frozen = new List<StructureKid>(kids.Count);
        foreach (var (node, id) in kids)
        {
            if (node is null)
            {
                if (filled[id.Value]) frozen.Add(StructureKid.Of(id));
            }
            else if (node.Freeze(filled) is { } kid) frozen.Add(kid);
        }
        return frozen.Count == 0 && Shape.Role is not StructureRole.TableCell and not StructureRole.TableHeader
            ? null : Shape with { Kids = Seq.Of(frozen) };
    }
}
