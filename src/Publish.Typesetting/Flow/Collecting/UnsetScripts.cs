namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Scripts that run from right to left, need reordering, or have no faces here: pages cannot show them yet.</summary>
internal static class UnsetScripts
{
    private static readonly (int First, int Last, string Name)[] Blocks =
    [
        (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x06FF, "Arabic"), (0x0750, 0x077F, "Arabic"), (0x08A0, 0x08FF, "Arabic"),
        (0x0900, 0x097F, "Devanagari"), (0x0980, 0x0DFF, "an Indic script"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Lao"), (0x0F00, 0x0FFF, "Tibetan"),
        (0x1000, 0x109F, "Burmese"), (0x1780, 0x17FF, "Khmer"),
        (0x1100, 0x11FF, "Korean"), (0x2E80, 0x2FFF, "Chinese or Japanese"), (0x3040, 0x30FF, "Japanese"), (0x3400, 0x9FFF, "Chinese or Japanese"),
        (0xAC00, 0xD7AF, "Korean"), (0xF900, 0xFAFF, "Chinese or Japanese"), (0xFB1D, 0xFB4F, "Hebrew"), (0xFB50, 0xFEFF, "Arabic"),
        (0x20000, 0x3134F, "Chinese or Japanese"),
    ];

    /// <summary>Runs from right to left, so that even a face that has its glyphs would show it backwards.</summary>
    public static bool IsReordered(int character) => character is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC);

    /// <summary>The script of a character that no face has; null where its script is one that can be set.</summary>
    public static string? Of(int character)
    {
        foreach (var (first, last, name) in Blocks)
            if (character >= first && character <= last) return name;
        return null;
    }
}
