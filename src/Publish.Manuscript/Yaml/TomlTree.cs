using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Source;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Yaml;

/// <summary>Builds a tree of settings from TOML 1.0, as Hugo, Zola and mdBook have it. Tables below the top are maps under their name, of tables that repeat the first.</summary>
internal sealed class TomlTree
{
    private readonly int start;
    private readonly int file;

    private TomlTree(int start, int file) => (this.start, this.file) = (start, file);

    /// <param name="start">Where the TOML begins in its file, in UTF-16 units.</param>
    /// <returns>Null, with a diagnostic, for what is no TOML.</returns>
    public static SettingMap? Parse(string toml, int start, int file, DiagnosticBag diagnostics)
    {
        if (toml.AsSpan().Count('[') > Limits.SettingsEntries || toml.AsSpan().Count('{') > Limits.SettingsEntries) return Refused(new(file, start, 0), "it is nested too deep", diagnostics);
        try
        {
            var document = SyntaxParser.Parse(toml);
            if (document.HasErrors && document.Diagnostics.FirstOrDefault() is { } wrong)
                return Refused(new(file, start + Math.Clamp(wrong.Span.Offset, 0, toml.Length), 0), wrong.Message, diagnostics);
            return new TomlTree(start, file).Root(document, toml.Length);
        }
        catch (TomlException e)
        {
            return Refused(new(file, start, 0), e.Message, diagnostics);
        }
    }

    private static SettingMap? Refused(SourceSpan span, string why, DiagnosticBag diagnostics)
    {
        diagnostics.WrongToml(span, why);
        return null;
    }

    private SettingMap Root(DocumentSyntax document, int length)
    {
        var entries = new List<SettingEntry>();
        foreach (var pair in document.KeyValues) Add(pair, entries);
        foreach (var table in document.Tables)
        {
            if (table.Name is not { } name) continue;
            var inner = new List<SettingEntry>();
            foreach (var pair in table.Items) Add(pair, inner);
            Add(NameOf(name), Span(name), new SettingMap(Seq.Of(inner), Span(table)), entries);
        }
        return new(Seq.Of(entries), new(file, start, length));
    }

    private void Add(KeyValueSyntax pair, List<SettingEntry> entries)
    {
        if (pair.Key is { } key && pair.Value is { } value && Value(value) is { } node) Add(NameOf(key), Span(key), node, entries);
    }

    // TOML forbids a key twice, and so has said it.
    private static void Add(string key, SourceSpan span, SettingNode value, List<SettingEntry> entries)
    {
        if (!entries.Exists(entry => entry.Key == key)) entries.Add(new(key, span, value));
    }

    private SettingNode? Value(ValueSyntax value)
    {
        switch (value)
        {
            case StringValueSyntax text: return new SettingScalar(text.Value ?? "", true, Span(value));
            case ArraySyntax array: return new SettingList(Seq.Of(array.Items.Select(item => item.Value is { } inner ? Value(inner) : null).OfType<SettingNode>()), Span(value));
            case InlineTableSyntax table:
                var entries = new List<SettingEntry>();
                foreach (var item in table.Items)
                    if (item.KeyValue is { } pair) Add(pair, entries);
                return new SettingMap(Seq.Of(entries), Span(value));
            default: return new SettingScalar(value.ToString().Trim(), false, Span(value));
        }
    }

    private static string NameOf(KeySyntax key) => key.ToString().Trim().Trim('"', '\'');

    private SourceSpan Span(SyntaxNode node) => new(file, start + Math.Max(0, node.Span.Offset), Math.Max(0, node.Span.Length));
}
