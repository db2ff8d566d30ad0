using Publish.Model;

namespace Publish.Markup.Planning;

/// <summary>What became of the nodes that were taken apart.</summary>
public sealed class Moved
{
    private readonly Dictionary<Node, List<(Node Piece, int From)>> pieces = new(ReferenceEqualityComparer.Instance);

    /// <param name="from">Of the node's text, where the piece begins; pieces come in order.</param>
    public void Add(Node whole, Node piece, int from = 0)
    {
        if (!pieces.TryGetValue(whole, out var list)) pieces[whole] = list = [];
        list.Add((piece, from));
    }

    /// <summary>Where a place of the manuscript is now.</summary>
    public (Node Node, int Offset) Find(Node node, int offset)
    {
        while (pieces.TryGetValue(node, out var list))
        {
            var (piece, from) = list.FindLast(p => p.From <= offset) is { Piece: not null } found ? found : list[0];
            (node, offset) = (piece, Math.Max(0, offset - from));
        }

        return (node, offset);
    }
}
