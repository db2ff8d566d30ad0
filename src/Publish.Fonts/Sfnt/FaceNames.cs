using System.Text;

namespace Publish.Fonts.Sfnt;

/// <summary>The names of a face out of its <c>name</c> table: the typographic family where there is one, and the PostScript name.</summary>
internal sealed record FaceNames(string Family, string PostScript)
{
    private const int FamilyId = 1;
    private const int PostScriptId = 6;
    private const int TypographicFamilyId = 16;

    public static FaceNames Read(SfntTable table)
    {
        var found = new Dictionary<int, string>();
        if (table.Length >= 6)
            Collect(table, found);
        var family = found.GetValueOrDefault(TypographicFamilyId) ?? found.GetValueOrDefault(FamilyId) ?? "Unnamed";
        return new FaceNames(family, Safe(found.GetValueOrDefault(PostScriptId) ?? family));
    }

    private static void Collect(SfntTable table, Dictionary<int, string> found)
    {
        var strings = table.UInt16(4);
        for (int i = 0, count = table.UInt16(2); i < count; i++)
        {
            var at = 6 + (12 * i);
            var id = table.UInt16(at + 6);
            if (id is not (FamilyId or PostScriptId or TypographicFamilyId) || !IsEnglish(table, at))
                continue;
            var bytes = table.Slice(strings + table.UInt16(at + 10), table.UInt16(at + 8));
            found.TryAdd(id, Encoding.BigEndianUnicode.GetString(bytes));
        }
    }

    // Platform 3 (Windows), US English; platform 0 is Unicode without a language.
    private static bool IsEnglish(SfntTable table, int at) =>
        table.UInt16(at) == 0 || (table.UInt16(at) == 3 && table.UInt16(at + 4) == 0x409);

    // A PostScript name goes into a PDF name object: ASCII letters, digits and hyphens only.
    private static string Safe(string name)
    {
        var kept = new string([.. name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
        return kept.Length == 0 ? "Unnamed" : kept;
    }
}
