using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Yaml;

/// <summary>Writes <c>zine.yaml</c>: what differs from the defaults, and the title in any case.</summary>
internal sealed class ZineWriter
{
    private readonly StringBuilder text = new();

    public static string Write(Metadata metadata, Settings settings)
    {
        var writer = new ZineWriter();
        writer.Card(metadata);
        writer.Making(settings);
        return writer.text.ToString();
    }

    private void Card(Metadata card)
    {
        text.Append("title: ").Append(YamlText.Quoted(card.Title)).Append('\n');
        Line("subtitle", card.Subtitle);
        People(card.Contributors);
        Line("date", card.Date);
        Line("modified", card.Modified);
        Changes(card.Revisions);
        if (card.EvaluatedBy.Length > 0) text.Append("accessibility: {evaluated-by: ").Append(YamlText.Quoted(card.EvaluatedBy)).Append("}\n");
        Line("language", card.Language);
        Line("licence", card.Licence);
        Line("source", card.Source);
        Line("description", card.Description);
        Line("publisher", card.Publisher);
        Pair("series", ("name", card.Series), ("position", card.SeriesPosition));
        List("subjects", card.Subjects);
        Pair("identifier", ("print", card.Identifier), ("epub", card.IdentifierOfEpub));
        Line("cover", card.Cover);
        Line("cover-alt", card.CoverAlternative);
        Line("back-cover", card.BackCover);
        Line("back-cover-alt", card.BackCoverAlternative);
        Details(card.Others);
    }

    private void Making(Settings settings)
    {
        if (settings.Style != new Settings().Style && !settings.Others.Any(other => other.Key == "style")) Line("style", settings.Style);
        Line("slug", settings.Slug);
        List("formats", settings.Formats);
        List("papers", settings.Papers);
        var policy = settings.GlossaryPolicy == GlossaryPolicy.FirstInDocument ? "" : MakingReader.NameOf(settings.GlossaryPolicy);
        if (!settings.KnownTerms.IsEmpty || !settings.SortGlossary)
        {
            text.Append("glossary:\n");
            Line("  policy", policy);
            List("  known", settings.KnownTerms);
            if (!settings.SortGlossary) Line("  order", "as-written");
        }
        else Line("glossary", policy);
        if (settings.Contents is { } contents) text.Append("contents-page: ").Append(contents ? "yes" : "no").Append('\n');
        if (!settings.SmartTypography) Line("typography", "as-typed");
        foreach (var other in settings.Others)
            YamlText.Append(text, other, "");
    }

    private void Line(string key, string value)
    {
        if (value.Length > 0) text.Append(key).Append(": ").Append(YamlText.Quoted(value)).Append('\n');
    }

    private void List(string key, Seq<string> values)
    {
        if (!values.IsEmpty) text.Append(key).Append(": [").AppendJoin(", ", values.Select(YamlText.Quoted)).Append("]\n");
    }

    /// <summary>The first alone, or both in a map.</summary>
    private void Pair(string key, (string Key, string Value) first, (string Key, string Value) second)
    {
        if (second.Value.Length == 0)
        {
            Line(key, first.Value);
            return;
        }
        text.Append(key).Append(":\n");
        Line("  " + first.Key, first.Value);
        Line("  " + second.Key, second.Value);
    }

    private void People(Seq<Contributor> people)
    {
        if (people.IsEmpty) return;
        text.Append("authors:\n");
        foreach (var person in people)
        {
            if (person == new Contributor(person.Name))
            {
                Line("  -", person.Name, "");
                continue;
            }
            Line("  - name", person.Name);
            if (person.Role != "aut") Line("    role", person.Role);
            Line("    sort", person.SortName);
        }
    }

    private void Line(string start, string value, string separator) => text.Append(start).Append(separator).Append(' ').Append(YamlText.Quoted(value)).Append('\n');

    private void Changes(Seq<Revision> revisions)
    {
        if (revisions.IsEmpty) return;
        text.Append("changes:\n");
        foreach (var day in revisions.GroupBy(revision => revision.Date, StringComparer.Ordinal))
            text.Append("  ").Append(YamlText.Quoted(day.Key)).Append(": ").Append(YamlText.Quoted(string.Join(" ", day.Select(revision => revision.What)))).Append('\n');
    }

    /// <summary>A key stands once in a map: what a header said twice stands in one line.</summary>
    private void Details(Seq<Model.Attribute> details)
    {
        if (details.IsEmpty) return;
        text.Append("details:\n");
        foreach (var group in details.GroupBy(detail => detail.Key, StringComparer.Ordinal))
            text.Append("  ").Append(YamlText.Quoted(group.Key)).Append(": ").Append(YamlText.Quoted(string.Join(", ", group.Select(d => d.Value)))).Append('\n');
    }
}
