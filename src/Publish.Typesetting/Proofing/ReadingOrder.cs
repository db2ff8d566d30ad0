using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Proofing;

/// <summary>How words stand in the text.</summary>
/// <param name="Note">The note that they are of, from 0; -1 for the text itself.</param>
/// <param name="Heading">The heading that they are of, from 0; -1 for none.</param>
/// <param name="Moves">Words that may stand before or beside what precedes them: in tables, captions, and texts beside others.</param>
internal readonly record struct Standing(StructureId Id, int Note, int Heading, bool Moves);

/// <summary>The content of the structure as it is read, without the contents, which only repeat headings.</summary>
internal sealed class ReadingOrder
{
    private readonly Stack<(StructureKid Kid, Standing Within)> open = [];

    private ReadingOrder(StructureNode root)
    {
        open.Push((root, new(StructureId.None, -1, -1, false)));
        while (open.TryPop(out var next)) Visit(next.Kid, next.Within);
    }

    public List<Standing> Content { get; } = [];

    public int NoteCount { get; private set; }

    public int HeadingCount { get; private set; }

    public static ReadingOrder Of(StructureNode root) => new(root);

    private void Visit(StructureKid kid, Standing within)
    {
        if (kid.Node is not { } node)
        {
            Content.Add(within with { Id = kid.Id });
            return;
        }
        if (node.Role == StructureRole.Toc) return;
        var inside = Inside(node.Role, node.IsBeside ? within with { Moves = true } : within);
        for (var i = node.Kids.Count - 1; i >= 0; i--) open.Push((node.Kids[i], inside));
    }

    private Standing Inside(StructureRole role, Standing within) => role switch
    {
        StructureRole.Note => within with { Note = within.Note >= 0 ? within.Note : NoteCount++, Heading = -1 },
        >= StructureRole.Heading1 and <= StructureRole.Heading6 when within.Note < 0 => within with { Heading = HeadingCount++ },
        StructureRole.Table or StructureRole.Caption or StructureRole.Figure => within with { Moves = true },
        _ => within,
    };
}
