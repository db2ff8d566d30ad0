using Publish.Model;

namespace Publish.Manuscript.Yaml;

/// <summary>Takes values of the wanted kind out of a settings tree; what is of another kind is a diagnostic and the default.</summary>
internal sealed class ValueReader(DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics => diagnostics;

    public string Text(SettingEntry entry) => Text(entry.Key, entry.Value);

    /// <summary>Empty where the value is a list or a map.</summary>
    public string Text(string key, SettingNode value)
    {
        if (value is SettingScalar scalar) return scalar.Value;
        diagnostics.WrongKind(value.Span, key, "a text");
        return "";
    }

    /// <summary>A list of texts, or a single one.</summary>
    public Seq<string> Texts(SettingEntry entry) => Texts(entry.Key, entry.Value);

    public Seq<string> Texts(string key, SettingNode value)
    {
        if (value is not SettingList list) return Text(key, value) is { Length: > 0 } single ? [single] : [];
        var texts = new List<string>();
        foreach (var item in list.Items)
            if (Text(key, item) is { Length: > 0 } text) texts.Add(text);
        return Seq.Of(texts);
    }

    /// <summary>Null where it is neither yes nor no.</summary>
    public static bool? YesOrNo(SettingNode value) => value is not SettingScalar { Quoted: false } scalar ? null : scalar.Value switch
    {
        "true" or "True" or "yes" or "Yes" or "on" => true,
        "false" or "False" or "no" or "No" or "off" => false,
        _ => null,
    };

    /// <summary>Null, and a diagnostic, for what is no language tag.</summary>
    public string? Language(SettingEntry entry)
    {
        var tag = Text(entry);
        if (LanguageShape.IsWellFormed(tag)) return tag;
        diagnostics.NoLanguage(entry.Value.Span, tag);
        return null;
    }

    /// <summary>A file name's stem: empty, and a diagnostic, for one that a file cannot have everywhere.</summary>
    public string Slug(SettingEntry entry)
    {
        var slug = Text(entry);
        var allowed = slug.Length <= 100 && slug.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
        if (allowed) return slug;
        diagnostics.WrongSlug(entry.Value.Span, slug);
        return "";
    }
}
