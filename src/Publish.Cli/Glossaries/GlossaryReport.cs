using System.Globalization;
using Publish.Cli.Reporting;
using Publish.Model;
using Publish.Model.Glossaries.Surveying;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Press.Reporting;

namespace Publish.Cli.Glossaries;

/// <summary>
/// The glossary as its text uses it:
/// <code>
/// Imposition, 2 uses
///   02-write-it.md:12:8   imposition   the term, note 4
///   05-print-it.md:3:20   impositions  in another number
///   nearly:
///   03-build-it.md:7:1    pre-imposition   a compound is a word of its own (2 times)
/// </code>
/// </summary>
internal sealed class GlossaryReport(GlossarySurvey survey, SourceSet sources, IScreen screen)
{
    private const int MostWords = 60;

    /// <param name="whole">The entries, and what the glossary lacks.</param>
    public void Write(bool whole)
    {
        foreach (var entry in survey.Entries)
            if (!whole || entry.Uses.Count + entry.Nearly.Count > 0) Write(entry);
        if (!whole) return;
        WriteUnused();
        WriteUndefined();
        WriteTally();
        if (!AliasOffers.Of(survey).IsEmpty) screen.Say(new Piece("publish glossary --fix writes words that are near a term as its aliases; with --dry-run it only shows them.", Tone.Quiet));
    }

    private void Write(SurveyedEntry entry)
    {
        screen.Say(new(NameOf(entry), Tone.Strong), $", {Plural.Of(entry.Uses.Count, "use")}{(entry.Entry.Shared ? ", from the series' glossary" : "")}");
        var (place, said) = (Widest(entry.Uses, entry.Nearly), Math.Min(30, WidestWords(entry)));
        foreach (var use in entry.Uses)
            screen.Say("  ", new(Place(use.Span).PadRight(place), Tone.Path), "  ", Short(use.Words).PadRight(said), "  ", new(Reasons.Of(use) + (use.Note > 0 ? $", note {use.Note}" : ""), Tone.Quiet));
        if (!entry.Nearly.IsEmpty) screen.Say(new Piece("  nearly:", Tone.Quiet));
        foreach (var near in entry.Nearly)
            screen.Say("  ", new(Place(near.Span).PadRight(place), Tone.Path), "  ", Short(near.Words).PadRight(said), "  ", new(Reasons.Of(near.Reason) + Times(near.Count), Tone.Quiet));
        screen.Say();
    }

    private void WriteUnused()
    {
        var unused = ((IEnumerable<SurveyedEntry>)survey.Entries).Where(entry => entry.Uses.IsEmpty && !entry.Entry.Shared).ToArray();
        if (unused.Length == 0) return;
        screen.Say(new Piece("Never used", Tone.Strong));
        foreach (var entry in unused)
            screen.Say("  ", new(Place(entry.Entry.Span), Tone.Path), "  ", NameOf(entry));
        screen.Say();
    }

    private void WriteUndefined()
    {
        if (survey.Undefined.IsEmpty) return;
        screen.Say(new("Used again and again, and not defined", Tone.Strong), " (suggestions, the likeliest first)");
        var (place, said) = (((IEnumerable<UndefinedTerm>)survey.Undefined).Max(t => Place(t.First).Length), Math.Min(40, ((IEnumerable<UndefinedTerm>)survey.Undefined).Max(t => t.Words.Length)));
        foreach (var term in survey.Undefined)
            screen.Say("  ", new(Place(term.First).PadRight(place), Tone.Path), "  ", Short(term.Words).PadRight(said), "  ", new($"{Plural.Of(term.Count, "time")}, {Reasons.Of(term.Kind)}", Tone.Quiet));
        screen.Say();
    }

    private void WriteTally()
    {
        var uses = ((IEnumerable<SurveyedEntry>)survey.Entries).Sum(entry => entry.Uses.Count);
        var entries = survey.Entries.Count;
        screen.Say(entries == 0 ? "The manuscript has no glossary." : $"{entries.ToString(CultureInfo.InvariantCulture)} {(entries == 1 ? "entry" : "entries")}, {Plural.Of(uses, "use")}.");
    }

    private int Widest(Seq<SurveyedUse> uses, Seq<NearMatch> nearly) =>
        uses.Select(use => Place(use.Span).Length).Concat(nearly.Select(near => Place(near.Span).Length)).DefaultIfEmpty().Max();

    private static int WidestWords(SurveyedEntry entry) =>
        entry.Uses.Select(use => use.Words.Length).Concat(entry.Nearly.Select(near => near.Words.Length)).DefaultIfEmpty().Max();

    private string Place(SourceSpan span)
    {
        if (sources.Find(span) is not { } file) return "";
        var (line, column) = file.Locate(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{line}:{column}");
    }

    private static string NameOf(SurveyedEntry entry) =>
        PlainText.WithoutNotes(entry.Entry.Term) + (entry.Entry.Abbreviation.Length > 0 ? $" ({entry.Entry.Abbreviation})" : "");

    private static string Times(int count) => count == 1 ? "" : $" ({count} times)";

    private static string Short(string words) => words.Length <= MostWords ? words : words[..MostWords].TrimEnd() + "…";
}
