using CsCheck;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Generators;

/// <summary>Whole documents of every kind of node, as a reader could hand them over. Ids may stand twice and references lead nowhere:
/// <see cref="Passes.Apply"/> mends both.</summary>
internal static class Documents
{
    public static Gen<Document> Any => Gen.Select(Metadata, Settings, Section(1).Array[0, 4], Glossary,
        (m, s, b, g) => new Document(m, s, Seq.Of(b), g) { Sources = ["zine.md", "glossary.md", "other.md"] });

    /// <summary>After all passes: what typesetting and the EPUB get.</summary>
    public static Gen<Document> Ready => Any.Select(d => Passes.Apply(d, new DiagnosticBag()));

    private static Gen<Section> Section(int level) =>
        Gen.Select(Inlines.Run.Select(c => new Heading(c)).Placed(), Blocks.Some, level < 3 ? Section(level + 1).Array[0, 2] : Gen.Const(Array.Empty<Section>()),
            (h, b, s) => new Section(level, h, b, Seq.Of(s))).Placed();

    private static Gen<Metadata> Metadata =>
        Gen.Select(Texts.Phrase, Texts.Maybe, Texts.Maybe, Gen.OneOf("en", "de", "fr", "ru"), Texts.Strings(Texts.Phrase), (title, subtitle, author, language, subjects) =>
            new Metadata
            {
                Title = title,
                Subtitle = subtitle,
                Language = language,
                Subjects = subjects,
                Contributors = author.Length == 0 ? [] : [new Contributor(author), new Contributor("A. Translator", "trl", "Translator, A.")],
                Others = [new Publish.Model.Attribute("Notes", subtitle)],
                Date = "2019-05",
                Licence = author,
                Source = subtitle,
                Description = subtitle,
                Publisher = author,
                Series = subtitle,
                SeriesPosition = author,
                Identifier = author,
                IdentifierOfEpub = subtitle,
            });

    private static Gen<Settings> Settings => Gen.Select(Gen.Enum<GlossaryPolicy>(), Gen.Bool, Gen.OneOf<bool?>(null, true, false), (policy, smart, contents) =>
        new Settings
        {
            GlossaryPolicy = policy,
            SmartTypography = smart,
            SortGlossary = smart,
            Contents = contents,
            Slug = smart ? "" : "zine",
            KnownTerms = smart ? ["Fold"] : [],
            SharedGlossary = smart ? "../series/glossary.md" : "",
            Formats = smart ? ["reading"] : [],
            Papers = smart ? ["a4"] : [],
            Others = smart ? [Setting] : [],
        });

    private static SettingEntry Setting => new(
        "inks", new(1, 2, 3), new SettingMap([new("list", default, new SettingList([new SettingScalar("black", true, new(1, 5, 6))], new(1, 5, 8)))], new(1, 4, 9)));

    private static Gen<Publish.Model.Glossary> Glossary =>
        Gen.Select(Entry("fold", "Fold"), Entry("saddle-stitch", "SADDLE STITCH"), Entry("zine", "A Zine"), Inlines.Plain, Gen.Bool,
            (a, b, c, title, any) => any ? new Publish.Model.Glossary([a, b, c], title, [new Paragraph(title)]) : Publish.Model.Glossary.None);

    private static Gen<GlossaryEntry> Entry(string id, string term) =>
        Gen.Select(Texts.Strings(Texts.Word), Inlines.Plain, Blocks.Some, Gen.Bool, Gen.Int[0, 3], (aliases, brief, definition, exact, uses) =>
            new GlossaryEntry(id, [new Text(term)], aliases, brief, definition)
            {
                CaseExact = exact,
                Abbreviation = exact ? "ZN" : "",
                Shared = uses == 3,
                Kind = exact ? "people" : "",
                SeeAlso = exact ? ["fold"] : [],
                PrintNote = exact ? definition : [],
                Uses = uses,
            }).Placed();
}
