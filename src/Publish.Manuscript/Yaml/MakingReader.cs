using Publish.Manuscript.Markdown;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>The keys about how the zine is made that take more than a text.</summary>
internal static class MakingReader
{
    private static readonly Dictionary<string, GlossaryPolicy> Policies = new(StringComparer.Ordinal)
    {
        ["first-in-document"] = GlossaryPolicy.FirstInDocument,
        ["first-in-section"] = GlossaryPolicy.FirstInSection,
        ["first-in-spread"] = GlossaryPolicy.FirstInSpread,
        ["every"] = GlossaryPolicy.Every,
        ["none"] = GlossaryPolicy.None,
    };

    public static string NameOf(GlossaryPolicy policy) => Policies.First(pair => pair.Value == policy).Key;

    /// <summary>A style's name, or <c>{base, …}</c>: a style changed in places. The changes are kept for those who set pages.</summary>
    public static Settings Style(Settings settings, SettingEntry entry, ValueReader values)
    {
        if (entry.Value is SettingScalar { Value.Length: 0 } or SettingMap { Entries.IsEmpty: true })
        {
            values.Diagnostics.StyleUnnamed(entry.Value.Span, settings.Style);
            return settings;
        }
        if (entry.Value is not SettingMap map) return settings with { Style = values.Text(entry) };
        if (map.Find("base") is { } wrong and not SettingScalar) values.Diagnostics.WrongKind(wrong.Span, "base", "a style's name, base: chapbook");
        var named = map.Find("base") is SettingScalar { Value.Length: > 0 } name ? name.Value : settings.Style;
        return settings with { Style = named, Others = settings.Others.Add(entry) };
    }

    /// <summary>A policy, or <c>{policy, known, order, shared}</c>.</summary>
    public static Settings Glossary(Settings settings, SettingEntry entry, ValueReader values)
    {
        if (entry.Value is not SettingMap map) return settings with { GlossaryPolicy = Policy(entry, values) };
        foreach (var inner in map.Entries)
        {
            settings = inner.Key switch
            {
                "policy" => settings with { GlossaryPolicy = Policy(inner, values) },
                "known" => settings with { KnownTerms = values.TextsByCommas(inner) },
                "order" => Order(settings, inner, values),
                "shared" => settings with { SharedGlossary = values.Text(inner) },
                _ => Unknown(settings, inner, values),
            };
        }
        return settings;
    }

    /// <summary><c>smart</c> (quotes, dashes and spaces are set) or <c>as-typed</c>.</summary>
    public static Settings Typography(Settings settings, SettingEntry entry, ValueReader values)
    {
        var typed = ValueReader.YesOrNo(entry.Value)?.ToString() ?? values.Text(entry);
        if (entry.Value is not SettingScalar) return settings;
        switch (typed)
        {
            case "True" or "smart": return settings with { SmartTypography = true };
            case "False" or "as-typed": return settings with { SmartTypography = false };
            default:
                values.Diagnostics.UnknownValue(entry.Value.Span, entry.Key, "smart or as-typed");
                return settings;
        }
    }

    /// <summary>A list of files in reading order, or whether there is a contents page.</summary>
    public static ZineFile Contents(ZineFile zine, SettingEntry entry, ValueReader values)
    {
        if (entry.Value is SettingList list) return zine with { Contents = Files(list, values) };
        if (entry.Value is SettingScalar line && FilesOf(line) is { } files) return zine with { Contents = files };
        return zine with { Settings = ContentsPage(zine.Settings, entry, values) };
    }

    /// <summary>Whether there is a contents page; nothing for "where it is worth one".</summary>
    public static Settings ContentsPage(Settings settings, SettingEntry entry, ValueReader values)
    {
        var wanted = ValueReader.YesOrNo(entry.Value);
        if (wanted is null && entry.Value is not SettingScalar { Value: "" })
            values.Diagnostics.WrongKind(entry.Value.Span, entry.Key, entry.Key == "contents" ? "a list of files, or yes or no" : "yes or no");
        return settings with { Contents = wanted };
    }

    /// <summary>"01.md, 02.md": null where it is no row of Markdown files.</summary>
    private static Seq<SettingScalar>? FilesOf(SettingScalar line)
    {
        var names = line.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 0 && names.All(MarkdownNames.IsMarkdown) ? Seq.Of(names.Select(name => line with { Value = name })) : null;
    }

    private static Seq<SettingScalar> Files(SettingList list, ValueReader values)
    {
        var files = new List<SettingScalar>();
        foreach (var item in list.Items)
        {
            if (item is SettingScalar { Value.Length: > 0 } file) files.Add(file);
            else values.Diagnostics.WrongKind(item.Span, "contents", "a file name");
        }
        return Seq.Of(files);
    }

    /// <summary><c>alphabetical</c> or <c>as-written</c>.</summary>
    private static Settings Order(Settings settings, SettingEntry entry, ValueReader values)
    {
        var order = values.Text(entry);
        if (entry.Value is not SettingScalar) return settings;
        if (order is not ("alphabetical" or "as-written")) values.Diagnostics.UnknownValue(entry.Value.Span, entry.Key, "alphabetical or as-written");
        return settings with { SortGlossary = order != "as-written" };
    }

    private static GlossaryPolicy Policy(SettingEntry entry, ValueReader values)
    {
        if (ValueReader.YesOrNo(entry.Value) == false) return GlossaryPolicy.None;
        var name = values.Text(entry).ToLowerInvariant().Replace(' ', '-');
        if (Policies.TryGetValue(name, out var policy)) return policy;
        if (entry.Value is SettingScalar) values.Diagnostics.UnknownValue(entry.Value.Span, entry.Key, string.Join(", ", Policies.Keys));
        return GlossaryPolicy.FirstInDocument;
    }

    private static Settings Unknown(Settings settings, SettingEntry entry, ValueReader values)
    {
        values.Diagnostics.UnknownKey(entry.KeySpan, entry.Key, NearestName.Of(entry.Key, ["policy", "known", "order", "shared"]));
        return settings;
    }
}
