namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>What the line breaker fills and forgets with each paragraph: kept by each thread for the next one.</summary>
internal sealed class BreakingLists
{
    /// <summary>What a very long paragraph took is not kept.</summary>
    private const int MostKept = 20_000;

    [ThreadStatic]
    private static BreakingLists? spare;

    public List<BreakNode> Nodes { get; } = [];

    public List<BreakNode> Candidates { get; } = [];

    /// <summary>Where in the candidates each way to go on stands; empty while there are few.</summary>
    public Dictionary<long, int> Ways { get; } = [];

    public List<int> Active { get; } = [];

    public List<int> StillActive { get; } = [];

    /// <returns>Empty lists; nobody else has them until they are given back.</returns>
    public static BreakingLists Take()
    {
        var lists = spare ?? new();
        spare = null;
        return lists;
    }

    public void GiveBack()
    {
        if (Nodes.Capacity > MostKept) return;
        Nodes.Clear();
        Candidates.Clear();
        Ways.Clear();
        Active.Clear();
        StillActive.Clear();
        spare = this;
    }
}
