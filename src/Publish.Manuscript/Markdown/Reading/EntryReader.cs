using Publish.Manuscript.Markdown.Glossaries;
using Publish.Model;
using Publish.Model.Naming;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Entries of the glossary. Those to <c>see</c> as well stay as they were typed; the glossary's pass finds them.</summary>
internal static class EntryReader
{
    private static readonly string[] Keys = ["aliases", "abbr", "short", "case", "kind", "see", "lang"];

    /// <summary>Null for a term that is not explained.</summary>
    /// <param name="kind">Of the heading above; the entry's own <c>kind</c> goes before it.</param>
    /// <param name="ids">Of the entries before this one.</param>
    public static GlossaryEntry? Read(TypedDefinition item, string kind, EntryIds ids, FileReading reading)
    {
        if (item.Terms.IsEmpty) return null;
        var term = Publish.Model.Walking.PlainText.WithoutNotes(item.Terms[0]);
        if (item.Descriptions.IsEmpty)
        {
            reading.Diagnostics.TermWithoutDefinition(item.Span, term);
            return null;
        }
        CheckKeys(item, reading);
        CheckBraces(term, item, reading);
        var stem = item.Typed is { Id.Length: > 0 } typed ? typed.Id : Stem(term);
        return new GlossaryEntry(
            ids.Take(stem), item.Terms[0], Aliases(item), Short(item, reading), Blocks(item.Descriptions))
        {
            Abbreviation = item.Typed.Value("abbr")?.Trim() ?? "",
            CaseExact = item.Typed.Value("case") == "exact",
            Kind = item.Typed.Value("kind") ?? kind,
            SeeAlso = Names(item.Typed.Value("see")),
            Span = item.Span,
            Attributes = AttributeReader.Read(item.Typed is null ? null : item.Typed with { Id = "" }, item.Span, reading, Braces.Entry),
        };
    }

    /// <summary>What an entry's id is made of.</summary>
    public static string Stem(string term) => Identifiers.Stem(term) is { Length: > 0 } stem ? stem : "entry";

    /// <summary>Attributes that could not be read stand in the term as they were typed.</summary>
    private static void CheckBraces(string term, TypedDefinition item, FileReading reading)
    {
        if (item.Typed is not null || term.IndexOf('{', StringComparison.Ordinal) < 0 || !(term.EndsWith('}') || term.Contains('=', StringComparison.Ordinal))) return;
        var at = reading.Fixed is null ? reading.Slice(item.Span).IndexOf('{', StringComparison.Ordinal) : -1;
        reading.Diagnostics.BracesNotRead(at < 0 ? item.Span : new(item.Span.File, item.Span.Start + at, Math.Min(item.Span.Length - at, term.Length - term.IndexOf('{', StringComparison.Ordinal))));
    }

    private static void CheckKeys(TypedDefinition item, FileReading reading)
    {
        if (item.Typed is null) return;
        foreach (var pair in item.Typed.Pairs)
            if (!Keys.Contains(pair.Key)) reading.Diagnostics.UnknownEntryKey(item.Span, pair.Key, NearestName.Of(pair.Key, Keys));
        if (item.Typed.Value("case") is { } value and not "exact") reading.Diagnostics.UnknownCase(item.Span, value);
    }

    /// <summary>Those of <c>aliases</c>, the further terms that share the definition, and those in the term's own parentheses.</summary>
    private static Seq<string> Aliases(TypedDefinition item)
    {
        var aliases = Names(item.Typed.Value("aliases"));
        for (var i = 1; i < item.Terms.Count; i++)
            aliases = aliases.Add(Publish.Model.Walking.PlainText.WithoutNotes(item.Terms[i]));
        foreach (var alias in TermAliases.Of(Publish.Model.Walking.PlainText.WithoutNotes(item.Terms[0])))
            if (!aliases.Contains(alias)) aliases = aliases.Add(alias);
        return aliases;
    }

    private static Seq<Inline> Short(TypedDefinition item, FileReading reading) =>
        item.Typed.Value("short") is { Length: > 0 } words ? InlineReader.ReadWords(words, item.Span, reading) : [];

    private static Seq<string> Names(string? list) =>
        list is null ? [] : Seq.Of(list.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static Seq<Block> Blocks(Seq<Seq<Block>> descriptions)
    {
        var blocks = descriptions[0];
        for (var i = 1; i < descriptions.Count; i++)
            blocks = blocks.AddRange(descriptions[i]);
        return blocks;
    }
}
