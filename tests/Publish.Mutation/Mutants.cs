namespace Publish.Mutation;

/// <summary>The faults of a room, numbered in the order in which they are met, so that a number means the same fault in each pass.</summary>
/// <param name="left">Numbers that do not compile: they keep their number and are left out.</param>
internal sealed class Mutants(IReadOnlySet<int> left)
{
    private readonly List<Mutant> all = [];

    public IReadOnlyList<Mutant> All => all;

    public IEnumerable<Mutant> Compiled => all.Where(mutant => !left.Contains(mutant.Number));

    /// <summary>What is added now belongs to what a type calculates once and keeps.</summary>
    public bool AreKept { get; set; }

    /// <summary>Gives the number, or null where it is left out.</summary>
    public int? Add(string file, int line, string was, string becomes)
    {
        var number = all.Count + 1;
        all.Add(new(number, file, line, was, becomes, AreKept));
        return left.Contains(number) ? null : number;
    }

    public bool Has(int number) => !left.Contains(number);
}
