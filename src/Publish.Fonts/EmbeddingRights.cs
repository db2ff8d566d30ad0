namespace Publish.Fonts;

/// <summary>How far a face may be embedded.</summary>
public enum EmbeddingLevel
{
    Installable,
    Editable,
    PreviewAndPrint,
    Restricted,
}

/// <summary>
/// What the maker of a face allows, from <c>fsType</c> in its OS/2 table (OpenType 1.9, "OS/2", fsType).
/// A face without that table counts as installable, as readers treat it.
/// </summary>
public readonly record struct EmbeddingRights(EmbeddingLevel Level, bool NoSubsetting, bool BitmapOnly)
{
    /// <summary>Whether a PDF may hold a subset of the outlines.</summary>
    public bool AllowsSubset => Level != EmbeddingLevel.Restricted && !NoSubsetting && !BitmapOnly;

    // Where several of the lower bits are set, the least restrictive counts.
    internal static EmbeddingRights FromFsType(int bits) =>
        new(LevelOf(bits), (bits & 0x100) != 0, (bits & 0x200) != 0);

    private static EmbeddingLevel LevelOf(int bits) => (bits & 0xF) switch
    {
        0 => EmbeddingLevel.Installable,
        var low when (low & 8) != 0 => EmbeddingLevel.Editable,
        var low when (low & 4) != 0 => EmbeddingLevel.PreviewAndPrint,
        var low when (low & 2) != 0 => EmbeddingLevel.Restricted,
        _ => EmbeddingLevel.Installable,
    };
}
