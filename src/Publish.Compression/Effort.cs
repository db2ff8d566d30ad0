namespace Publish.Compression;

/// <summary>
/// How hard the matcher looks: how many earlier places it tries, the length that contents it at once, and the length from
/// which it does not look whether the next byte begins a longer match.
/// </summary>
internal readonly record struct Effort(int Chain, int Nice, int Lazy)
{
    // The figures grow about as zlib's do from level to level, so that a level means what people expect.
    private static readonly Effort[] Levels =
    [
        new(0, 0, 0), new(4, 8, 4), new(6, 16, 6), new(12, 32, 8), new(16, 32, 12), new(24, 64, 16),
        new(64, 128, 24), new(128, 160, 48), new(512, 258, 128), new(2048, 258, 258),
    ];

    /// <summary>Whether nothing is compressed at all.</summary>
    public bool IsStored => Chain == 0;

    public static Effort OfLevel(int level) => Levels[Math.Clamp(level, 0, Levels.Length - 1)];
}
