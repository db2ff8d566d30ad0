namespace Publish.Fuzz.Targets;

/// <summary>One door that strangers' bytes come in by.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Ending">Of a saved input's name, with its dot.</param>
/// <param name="Words">What the format is made of; none where it is no text.</param>
/// <param name="Seeds">Sound inputs, at least one.</param>
internal abstract record Target(string Name, string Ending, IReadOnlyList<string> Words, IReadOnlyList<byte[]> Seeds)
{
    /// <summary>Makes the format's own sums right again; as it is where there are none.</summary>
    public Func<byte[], byte[]> Seal { get; init; } = input => input;

    /// <summary>How many of ten thousand fixed inputs it gets in a short run; what is quick and comes from strangers gets more.</summary>
    public int Share { get; init; } = 500;

    /// <summary>Takes the input as the product would.</summary>
    /// <param name="scratch">An empty folder at first; the target's own from one input to the next.</param>
    /// <returns>What is wrong with what came out; null where nothing is.</returns>
    /// <exception cref="Exception">Any is a fault of the product.</exception>
    public abstract string? Take(byte[] input, string scratch);
}
