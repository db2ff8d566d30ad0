using Publish.Typesetting.Pages;

namespace Publish.Pdf.Structure;

/// <summary>An element on its way into the file.</summary>
/// <param name="Parent">Its parent's place in the list; -1 for the root.</param>
/// <param name="FirstChild">Where its children begin in the list: they stand together, in order.</param>
/// <param name="LinkSlot">The slot of a link that was given an element of its own; -1 otherwise.</param>
/// <param name="Link">The Link that it is, or stands in; -1 for none.</param>
internal record struct TreeElement(StructureNode Node, int Parent, int FirstChild, int LinkSlot, int Link)
{
    public bool HasContent { get; set; }
}

/// <summary>
/// The structure as a flat list, level by level, without recursion: a manuscript may nest as deeply as it likes. A slot with links outside of a Link
/// element gets one, since PDF/UA-1 (7.18.5) wants every link in a Link. Elements without any content are marked as such and left out.
/// </summary>
internal sealed class StructureTree
{
    private static readonly StructureNode LinkNode = new(StructureRole.Link, []);

    private readonly List<TreeElement> elements = [];
    private readonly SlotContents contents;
    private readonly PageLinks links;
    private readonly Dictionary<int, List<int>> within = [];

    public StructureTree(StructureNode root, SlotContents contents, PageLinks links)
    {
        (this.contents, this.links) = (contents, links);
        elements.Add(new TreeElement(root, -1, 0, -1, -1));
        for (var i = 0; i < elements.Count; i++)
            AddChildren(i);
        for (var i = elements.Count - 1; i >= 0; i--)
            MarkContent(i);
    }

    public int Count => elements.Count;

    public TreeElement this[int index] => elements[index];

    /// <summary>Whether a slot among an element's kids became an element of its own.</summary>
    public bool IsWrapped(in TreeElement element, int slot) =>
        element.LinkSlot < 0 && element.Link < 0 && links.Of(slot).Count > 0;

    /// <summary>The slots with links that stand deeper in a Link, in words of their own look: the annotations are the Link's (PDF/UA-1, 7.18.5).</summary>
    public IReadOnlyList<int> Within(int link) => within.TryGetValue(link, out var slots) ? slots : [];

    private void AddChildren(int index)
    {
        var element = elements[index] with { FirstChild = elements.Count };
        elements[index] = element;
        foreach (var kid in element.Node.Kids)
            if (kid.Node is not null)
                elements.Add(new TreeElement(kid.Node, index, 0, -1, kid.Node.Role == StructureRole.Link && element.Link < 0 ? elements.Count : element.Link));
            else if (IsWrapped(element, kid.Slot))
                elements.Add(new TreeElement(LinkNode, index, 0, kid.Slot, elements.Count));
            else if (element.Link >= 0 && element.Link != index && links.Of(kid.Slot).Count > 0)
                Keep(element.Link, kid.Slot);
    }

    private void Keep(int link, int slot)
    {
        if (!within.TryGetValue(link, out var slots)) within.Add(link, slots = []);
        slots.Add(slot);
    }

    private void MarkContent(int index)
    {
        var element = elements[index];
        var has = element.HasContent || RoleNames.MayBeEmpty(element.Node.Role) || element.LinkSlot >= 0;
        foreach (var kid in element.Node.Kids)
            has |= kid.Node is null && !contents.Of(kid.Slot).IsEmpty;
        elements[index] = element with { HasContent = has };
        if (has && element.Parent >= 0)
            elements[element.Parent] = elements[element.Parent] with { HasContent = true };
    }
}
