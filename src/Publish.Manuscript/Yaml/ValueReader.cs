using Publish.Manuscript.Languages;
using Publish.Model;
using Publish.Model.Source;

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

    /// <summary>A title or a name: cut, which is said, where it is longer than any is.</summary>
    public string Name(SettingEntry entry) => Name(entry.Key, entry.Value);

    public string Name(string key, SettingNode value) => LongNames.Cut(Text(key, value), key, value.Span, diagnostics);

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

    /// <summary>The same for names that hold no comma, so that "a, b" is two of them.</summary>
    public Seq<string> Names(SettingEntry entry) => Parted(Texts(entry));

    private static Seq<string> Parted(Seq<string> texts) =>
        Seq.Of(texts.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A single text with commas is a list of what stands between them, which is said.</summary>
    public Seq<string> TextsByCommas(SettingEntry entry)
    {
        var texts = Texts(entry);
        if (entry.Value is not SettingScalar { Quoted: false } scalar || Parted(texts) is not { Count: > 1 } parts) return texts;
        diagnostics.ListUnderstood(scalar.Span, entry.Key, parts);
        return parts;
    }

    /// <summary>Null where it is neither yes nor no.</summary>
    public static bool? YesOrNo(SettingNode value) => value is not SettingScalar { Quoted: false } scalar ? null : scalar.Value.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "ON" or "Y" => true,
        "FALSE" or "NO" or "OFF" or "N" => false,
        _ => null,
    };

    /// <summary>Null, and a diagnostic, for what is no language tag.</summary>
    public string? Language(SettingEntry entry)
    {
        var typed = Text(entry);
        if (typed.Length == 0) return null;
        var read = LanguageReading.Of(typed);
        var (tag, isGuess) = read;
        if (tag is null) diagnostics.NoLanguage(entry.Value.Span, typed);
        else if (read.IsSeveral) diagnostics.SeveralLanguages(entry.Value.Span, typed, tag);
        else if (isGuess) diagnostics.LanguageUnderstood(entry.Value.Span, typed, tag);
        return tag;
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
