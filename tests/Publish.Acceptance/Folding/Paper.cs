namespace Publish.Acceptance.Folding;

/// <summary>A piece of paper that lies on a table.</summary>
/// <param name="Top">The side that is seen.</param>
/// <param name="Under">The side that is seen once it is turned over like a leaf, about its upright middle.</param>
internal readonly record struct Paper(Picture Top, Picture Under)
{
    public Paper TurnedLikeALeaf => new(Under, Top);

    /// <summary>Still with the same side up, its head where its foot was.</summary>
    public Paper TurnedRound => new(Top.Turned(), Under.Turned());

    /// <summary>Turned over about its middle from left to right, as the back of a notepad's leaf is.</summary>
    public Paper TurnedOverTheHead => new(Under.Turned(), Top.Turned());

    /// <summary>What is seen of one column where the paper is cut into several.</summary>
    public Paper Column(int index, int of)
    {
        var (width, height) = (Top.Width / of, Top.Height);
        return new(Top.Part(index * width, 0, width, height), Under.Part((of - 1 - index) * width, 0, width, height));
    }

    public Paper Row(int index, int of)
    {
        var (width, height) = (Top.Width, Top.Height / of);
        return new(Top.Part(0, index * height, width, height), Under.Part(0, index * height, width, height));
    }
}
