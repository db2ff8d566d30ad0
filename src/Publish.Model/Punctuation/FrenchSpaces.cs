namespace Publish.Model.Punctuation;

/// <summary>The narrow spaces that French sets before high marks and inside guillemets; they never break.</summary>
/// <remarks>U+202F before ; : ! ? and inside « », put in where none was typed. Canada sets none before ; ! ?. A colon in a time or a ratio
/// has none. Typed no-break spaces stay.</remarks>
internal static class FrenchSpaces
{
    private const char Narrow = '\u202F';

    /// <summary>Whether the language puts a space of its own inside of a mark.</summary>
    public static bool Has(TypedLine line, int mark) => line[mark] is '«' or '»' or '‹' or '›' && line.RulesAt(mark).Spacing != MarkSpacing.None;

    public static void Apply(TypedLine line)
    {
        var missing = new Growing<Insertion>();
        for (var i = 0; i < line.Length; i++)
        {
            if (!line.IsOpen(i) || line[i] is not (';' or ':' or '!' or '?' or '«' or '»' or '‹' or '›') || line.RulesAt(i).Spacing is var spacing && spacing == MarkSpacing.None) continue;
            if (line[i] is '«' or '‹') After(line, i, missing);
            else if (Wants(line, i, spacing)) Before(line, i, missing);
        }
        if (missing.Count > 0) line.Insert(missing, Narrow);
    }

    private static bool Wants(TypedLine line, int at, MarkSpacing spacing) => line[at] switch
    {
        '»' or '›' => true,
        ':' => !Letters.IsWord(line[at + 1]) && line[at + 1] != '/',
        _ => spacing == MarkSpacing.French && !Letters.IsWord(line[at + 1]),
    };

    private static void Before(TypedLine line, int at, Growing<Insertion> missing)
    {
        var before = line[at - 1];
        if (before == ' ' && line.IsOpen(at - 1) && at > 1) line.Set(at - 1, Narrow);
        else if (Letters.IsWord(before) || Letters.IsCloser(before) || char.IsSymbol(before) || (line[at] is '»' or '›' && before is '.' or ',' or '!' or '?')) missing.Add(new(at, at));
    }

    private static void After(TypedLine line, int at, Growing<Insertion> missing)
    {
        if (line[at + 1] == ' ' && line.IsOpen(at + 1)) line.Set(at + 1, Narrow);
        else if (!Letters.IsGap(line[at + 1])) missing.Add(new(at + 1, at));
    }
}
