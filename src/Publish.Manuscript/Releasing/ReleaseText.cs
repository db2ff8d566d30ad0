using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Releasing;

/// <summary>A text of settings, or with settings at its head, as a new edition has it.</summary>
internal static class ReleaseText
{
    /// <returns>Null where the settings cannot be read, or could not be changed without changing what they say otherwise.</returns>
    public static string? Of(string text, bool isMarkdown, Edition edition, DiagnosticBag diagnostics)
    {
        if (YamlOf(text, isMarkdown) is not { } yaml) return WithFrontMatter(text, edition);
        if (Parse(text, yaml, diagnostics) is not { } before) return null;
        var edits = new SettingEdits(text, before, yaml);
        edits.SetModified(edition.Day);
        if (edition.What.Length > 0) edits.AddChange(edition.Day, edition.What);
        if (CardOf(before).Identifier.Length == 0 && CardOf(before).IdentifierOfEpub.Length == 0) edits.SetIdentifier(edition.Identifier);
        var released = edits.Applied();
        return Says(released, isMarkdown, CardOf(before), edition) ? released : null;
    }

    /// <summary>The range of the settings; null for a Markdown file without any.</summary>
    private static Range? YamlOf(string text, bool isMarkdown)
    {
        if (!isMarkdown) return ..text.Length;
        var front = YamlFrontMatter.Find(text.ReplaceLineEndings("\n"));
        if (front.IsNone || front.IsOpen) return null;
        var found = YamlFrontMatter.Find(text);
        return found.IsNone || found.IsOpen ? null : found.Yaml;
    }

    private static string? WithFrontMatter(string text, Edition edition)
    {
        if (text.StartsWith("---", StringComparison.Ordinal)) return null;
        var changes = edition.What.Length > 0 ? $"changes:\n  {edition.Day}: {YamlText.Quoted(edition.What)}\n" : "";
        return $"---\nmodified: {edition.Day}\n{changes}identifier: {YamlText.Quoted(edition.Identifier)}\n---\n{text}";
    }

    private static SettingMap? Parse(string text, Range yaml, DiagnosticBag diagnostics) =>
        SettingTree.Parse(text[yaml], yaml.Start.GetOffset(text.Length), 0, diagnostics);

    private static Metadata CardOf(SettingMap map) => ZineReader.Read(map, new()).Metadata;

    /// <summary>It says of the edition what it should, and of all else what it said.</summary>
    private static bool Says(string released, bool isMarkdown, Metadata before, Edition edition)
    {
        var bag = new DiagnosticBag();
        if (YamlOf(released, isMarkdown) is not { } yaml || Parse(released, yaml, bag) is not { } map || bag.HasErrors) return false;
        var after = CardOf(map);
        if (after.Modified != edition.Day) return false;
        if (edition.What.Length > 0 && !after.Revisions.Any(r => r.Date == edition.Day && r.What.EndsWith(edition.What.Trim(), StringComparison.Ordinal))) return false;
        return after with { Modified = before.Modified, Revisions = before.Revisions, Identifier = before.Identifier } == before;
    }
}
