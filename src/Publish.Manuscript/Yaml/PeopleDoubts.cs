using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>Names that may be more people than they are taken for, or fewer: <c>authors: A, B</c> and <c>authors: [Surname, Name]</c>.</summary>
/// <remarks>A person written as a map is what it says.</remarks>
internal static class PeopleDoubts
{
    /// <summary>A comma and a space: names on lines of their own are plainly several.</summary>
    private const int WidestGap = 2;

    /// <summary>What stands behind a comma and is no other person.</summary>
    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr", "sr", "ii", "iii", "iv", "phd", "md", "ma", "ba", "msc", "bsc", "dr", "esq", "inc", "ltd", "llc", "ed", "eds", "etc",
    };

    public static void Report(SettingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is SettingScalar one) OfOne(entry.Key, one, diagnostics);
        else if (entry.Value is SettingList list) OfList(entry.Key, list, diagnostics);
    }

    private static void OfList(string key, SettingList list, DiagnosticBag diagnostics)
    {
        if (list.Items is [SettingScalar surname, SettingScalar first] && IsWord(surname.Value) && IsWord(first.Value) && first.Span.Start - surname.Span.End <= WidestGap)
        {
            diagnostics.PersonInTwo(list.Span, key, surname.Value, first.Value);
            return;
        }
        foreach (var item in list.Items)
            if (item is SettingScalar name) OfOne(key, name, diagnostics);
    }

    private static void OfOne(string key, SettingScalar name, DiagnosticBag diagnostics)
    {
        var parts = name.Value.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || parts.Skip(1).Any(part => Suffixes.Contains(part.Replace(".", "", StringComparison.Ordinal)))) return;
        if (parts is [var surname, var first] && IsWord(surname) && !surname.Contains(' ', StringComparison.Ordinal) && IsGiven(first) && name.Value.Contains(',', StringComparison.Ordinal))
            diagnostics.SurnameFirst(name.Span, key, surname, first);
        else
            diagnostics.PeopleInOne(name.Span, key, name.Value, parts.SelectMany(Single));
    }

    /// <summary>"B and C", the last of a row.</summary>
    private static IEnumerable<string> Single(string part)
    {
        foreach (var and in (string[])[" and ", " und ", " et ", " y ", " & "])
            if (part.Contains(and, StringComparison.Ordinal)) return part.Split(and, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [part.StartsWith("and ", StringComparison.Ordinal) || part.StartsWith("und ", StringComparison.Ordinal) ? part[4..] : part];
    }

    private static bool IsWord(string name) => name.Length > 1 && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>"Anna", "Anna B.", "J. R.": given names, and no second surname.</summary>
    private static bool IsGiven(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(1).All(word => word.Length <= 2 || word[^1] == '.');
    }
}
