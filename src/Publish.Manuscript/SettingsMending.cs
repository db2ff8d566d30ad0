using Publish.Manuscript.Languages;
using Publish.Manuscript.Yaml;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>A change to a file of settings; those of a row are made one after the other.</summary>
/// <param name="Code">Of the diagnostic that goes away by it.</param>
/// <param name="Start">What is replaced, in UTF-16 units of the text as the changes before have left it; within one line.</param>
public sealed record SettingsMend(string Code, string Message, int Start, int Length, string Replacement)
{
    public string AppliedTo(string yaml) => string.Concat(yaml.AsSpan(0, Start), Replacement, yaml.AsSpan(Start + Length));
}

/// <summary>Mends in settings what is plain: tabs, a missing space or colon, quotation marks, keys and languages by other names.</summary>
/// <remarks>What is only asked about (a # that may be text, names that may be several people) stays as it is.</remarks>
public static class SettingsMending
{
    /// <summary>A mend may bring out the next mistake, but not for ever.</summary>
    private const int Most = 100;

    /// <param name="yaml">With lines that end in "\n".</param>
    public static IReadOnlyList<SettingsMend> Of(string yaml)
    {
        var mends = new List<SettingsMend>();
        while (mends.Count < Most && Next(yaml) is { } mend)
        {
            mends.Add(mend);
            yaml = mend.AppliedTo(yaml);
        }
        return mends;
    }

    /// <summary>The same for the settings at the head of a Markdown file.</summary>
    public static IReadOnlyList<SettingsMend> OfFrontMatter(string markdown)
    {
        var front = YamlFrontMatter.Find(markdown);
        if (front.IsNone || front.IsOpen) return [];
        return [.. Of(markdown[front.Yaml]).Select(mend => mend with { Start = mend.Start + front.Yaml.Start.Value })];
    }

    private static SettingsMend? Next(string yaml)
    {
        var bag = new DiagnosticBag();
        if (SettingTree.Parse(yaml, 0, 1, bag) is { } map) return OfCard(map);
        if (!bag.Has("ZP010") || YamlMistake.Find(yaml) is not { Mend: { } mend } mistake) return null;
        var done = new SettingsMend("ZP010", mistake.Message, mend.Start, mend.Length, mend.Replacement);
        // A mend that leaves the same mistake in the same place mends nothing.
        return YamlMistake.Find(done.AppliedTo(yaml)) is { } again && again.Start == mistake.Start && again.Message == mistake.Message ? null : done;
    }

    private static SettingsMend? OfCard(SettingMap map)
    {
        foreach (var entry in map.Entries)
            if ((OfKey(entry, map) ?? OfLanguage(entry) ?? OfQuotes(entry.Value)) is { } mend) return mend;
        return null;
    }

    private static SettingsMend? OfKey(SettingEntry entry, SettingMap map)
    {
        if (ZineKeys.ByAnotherName(entry.Key) is not { } key || map.Entries.Any(other => ZineKeys.Canonical(other.Key) == key)) return null;
        return new("ZP013", $"The key is {key}", entry.KeySpan.Start, entry.KeySpan.Length, key);
    }

    private static SettingsMend? OfLanguage(SettingEntry entry)
    {
        if (ZineKeys.Canonical(entry.Key) != "language" || entry.Value is not SettingScalar { Value.Length: > 0 } language) return null;
        return LanguageReading.Of(language.Value) is { Tag: { } tag, IsGuess: true, IsSeveral: false } ? new("ZP047", $"The language {language.Value} is written {tag}", language.Span.Start, language.Span.Length, tag) : null;
    }

    private static SettingsMend? OfQuotes(SettingNode value) => value switch
    {
        SettingScalar { Quoted: false } scalar when LostText.Inner(scalar.Value) is { } inner && inner.AsSpan().IndexOfAny("\"\\\n") < 0 && scalar.Span.Length == scalar.Value.Length =>
            new("ZP044", "Quotation marks are straight in settings", scalar.Span.Start, scalar.Span.Length, $"\"{inner}\""),
        SettingList list => list.Items.Select(OfQuotes).FirstOrDefault(mend => mend is not null),
        _ => null,
    };
}
