using System.Globalization;
using System.Text.Json;
using Publish.Cli.Reporting;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Pdf.Preflight;
using Publish.Press.Reporting;
using Publish.Typesetting.Geometry;

namespace Publish.Cli.Preflighting;

/// <summary>
/// What a file's preflight says, a finding each with its page and place:
/// <code>
/// flyer.pdf, 2 pages, 148 by 210 mm
///   page 1, 12 by 40 mm: warning ZP642: a picture is in RGB (and 3 more)
///     Hint: Export it again in grey, or in CMYK with the shop's profile.
///   1 error, 2 warnings. Places are from the top left corner of the trim.
/// </code>
/// </summary>
internal static class PreflightReportWriter
{
    public static void Write(PreflightOutcome outcome, IScreen screen)
    {
        BuildReport.ShowProblems(new(), outcome.Problems, screen);
        if (outcome.Report is not { } report) return;
        if (outcome.Mends is { } mends) Write(mends, outcome, screen);
        screen.Say(new(outcome.Copy ?? outcome.Path, Tone.Strong), $", {Plural.Of(report.Pages, "page")}, {Number(report.Trim.Width)} by {Number(report.Trim.Height)} mm");
        var hinted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
            Write(finding, hinted.Add(finding.Code), screen);
        screen.Say("  ", Tally(outcome));
    }

    public static void WriteJson(IReadOnlyList<PreflightOutcome> outcomes, bool strict, TextWriter output) => JsonReport.Write(output, json =>
    {
        json.WriteBoolean("ok"u8, outcomes.All(outcome => outcome.Passes(strict)));
        json.WriteStartArray("files"u8);
        foreach (var outcome in outcomes)
            Write(outcome, strict, json);
        json.WriteEndArray();
    });

    /// <summary>Each change with its page and place; what is left follows as the report of the copy.</summary>
    private static void Write(Seq<PreflightMend> mends, PreflightOutcome outcome, IScreen screen)
    {
        if (mends.Count == 0) screen.Say("Nothing can be mended without being asked: ", new(outcome.Copy!, Tone.Path), $" is {outcome.Path} as it was.");
        else screen.Say(new(outcome.Copy!, Tone.Strong), $" is {outcome.Path} with these changes; all else is as it was:");
        foreach (var mend in mends)
            screen.Say(new($"  {Place(mend.Page, mend.Place)}", Tone.Path), mend.Message, mend.More > 0 ? $" (and {mend.More} more)" : "");
        if (mends.Count > 0) screen.Say("What is left to be looked at:");
    }

    /// <param name="withHint">The first of its kind says what to do.</param>
    private static void Write(PreflightFinding finding, bool withHint, IScreen screen)
    {
        var (word, tone) = ProblemText.Named(finding.Severity);
        Piece[] line = [new($"  {Place(finding.Page, finding.Place)}", Tone.Path), new($"{word} {finding.Code}: ", tone), new(finding.Message + (finding.More > 0 ? $" (and {finding.More} more)" : ""))];
        if (!screen.Silent) screen.Say(line);
        else if (finding.Severity > Severity.Note) screen.Warn(line);
        if (withHint) screen.Say(new("    Hint: ", Tone.Quiet), finding.Hint);
    }

    private static string Place(int page, Rect? at) => at is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"page {page}, {Number(place.X)} by {Number(place.Y)} mm: ")
        : page == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"page {page}: ");

    private static string Tally(PreflightOutcome outcome)
    {
        var (errors, warnings) = (outcome.Count(Severity.Error), outcome.Count(Severity.Warning));
        return errors + warnings == 0
            ? "Nothing keeps it from being printed."
            : $"{Plural.Of(errors, "error")}, {Plural.Of(warnings, "warning")}. Places are from the top left corner of the trim.";
    }

    private static string Number(Length length) => length.Millimetres.ToString("0.#", CultureInfo.InvariantCulture);

    private static void Write(PreflightOutcome outcome, bool strict, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, outcome.Path);
        json.WriteBoolean("ok"u8, outcome.Passes(strict));
        if (outcome.Copy is { } copy) json.WriteString("copy"u8, copy);
        if (outcome.Mends is { } mends)
        {
            json.WriteStartArray("mended"u8);
            foreach (var mend in mends)
                Write(mend, json);
            json.WriteEndArray();
        }
        if (outcome.Report is { } report)
        {
            json.WriteNumber("pages"u8, report.Pages);
            json.WriteStartArray("findings"u8);
            foreach (var finding in report.Findings)
                Write(finding, json);
            json.WriteEndArray();
        }
        JsonReport.WriteProblems(outcome.Problems, new(), json);
        json.WriteEndObject();
    }

    private static void Write(PreflightFinding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, finding.Code);
        json.WriteString("severity"u8, ProblemText.Word(finding.Severity));
        Write(finding.Page, finding.Place, json);
        json.WriteNumber("count"u8, finding.More + 1);
        json.WriteString("message"u8, finding.Message);
        json.WriteString("hint"u8, finding.Hint);
        json.WriteEndObject();
    }

    private static void Write(PreflightMend mend, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Write(mend.Page, mend.Place, json);
        json.WriteNumber("count"u8, mend.More + 1);
        json.WriteString("message"u8, mend.Message);
        json.WriteEndObject();
    }

    private static void Write(int page, Rect? at, Utf8JsonWriter json)
    {
        if (page > 0) json.WriteNumber("page"u8, page);
        if (at is not { } place) return;
        json.WriteStartArray("place"u8);
        foreach (var side in (ReadOnlySpan<Length>)[place.X, place.Y, place.Width, place.Height])
            json.WriteNumberValue(Math.Round(side.Millimetres, 2));
        json.WriteEndArray();
    }
}
