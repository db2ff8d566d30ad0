namespace Publish.Fuzz.Changing;

/// <summary>Numbers that look like chance and are the same each time: SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public static Dice For(string name, ulong number)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var letter in name)
            hash = (hash ^ letter) * 1_099_511_628_211UL;
        return new(hash ^ (number * 0x9E37_79B9_7F4A_7C15UL));
    }

    public ulong Next()
    {
        var mixed = state += 0x9E37_79B9_7F4A_7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EBUL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 on, below <paramref name="end"/>; 0 where there is no room.</summary>
    public int Below(int end) => end <= 1 ? 0 : (int)(Next() % (ulong)end);

    /// <summary>True once in <paramref name="times"/>.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> several) => several[Below(several.Count)];

    /// <summary>Mostly small: 1, 2, 4, … up to <paramref name="most"/>.</summary>
    public int Length(int most) => Math.Min(most, 1 + Below(1 << Below(int.Log2(Math.Max(2, most)) + 1)));
}
