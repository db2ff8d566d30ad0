namespace Publish.Fonts.Sfnt;

/// <summary>The groups of <c>cmap</c>, formats 12 and 13: characters in a row, in rising order (OpenType 1.9, "cmap"). Where they are not, each may claim a million characters, and a file of a few kilobytes is walked through for minutes.</summary>
internal static class CharacterMap
{
    private const int HeaderLength = 4, RecordLength = 8, GroupsStart = 16, GroupLength = 12;

    /// <summary>There are five platforms with a handful of encodings each.</summary>
    private const int MostRecords = 64;

    private const uint LastCharacter = 0x10FFFF;

    public static bool IsInOrder(SfntTable cmap)
    {
        if (cmap.Length < HeaderLength || cmap.UInt16(2) > MostRecords) return false;
        for (var record = 0; record < cmap.UInt16(2); record++)
        {
            var at = HeaderLength + (record * RecordLength);
            if (at + RecordLength > cmap.Length) return false;
            if (!IsInOrder(cmap, cmap.UInt32(at + 4))) return false;
        }
        return true;
    }

    private static bool IsInOrder(SfntTable cmap, long start)
    {
        if (start + GroupsStart > cmap.Length) return start + 6 <= cmap.Length && cmap.UInt16((int)start) is not (12 or 13);
        if (cmap.UInt16((int)start) is not (12 or 13)) return true;
        long groups = cmap.UInt32((int)start + 12);
        if (start + GroupsStart + (groups * GroupLength) > cmap.Length) return false;
        long before = -1;
        for (var group = 0; group < groups; group++)
        {
            var at = (int)start + GroupsStart + (group * GroupLength);
            var (first, last) = (cmap.UInt32(at), cmap.UInt32(at + 4));
            if (first <= before || last < first || last > LastCharacter) return false;
            before = last;
        }
        return true;
    }
}
