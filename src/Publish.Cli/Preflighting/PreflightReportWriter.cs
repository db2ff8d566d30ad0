using System.Globalization;
using System.Text.Json;
using Publish.Cli.Reporting;
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
        screen.Say(new(outcome.Path, Tone.Strong), $", {Plural.Of(report.Pages, "page")}, {Number(report.Trim.Width)} by {Number(report.Trim.Height)} mm");
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

    /// <param name="withHint">The first of its kind says what to do.</param>
    private static void Write(PreflightFinding finding, bool withHint, IScreen screen)
    {
        var (word, tone) = ProblemText.Named(finding.Severity);
        Piece[] line = [new($"  {Place(finding)}", Tone.Path), new($"{word} {finding.Code}: ", tone), new(finding.Message + (finding.More > 0 ? $" (and {finding.More} more)" : ""))];
        if (!screen.Silent) screen.Say(line);
        else if (finding.Severity > Severity.Note) screen.Warn(line);
        if (withHint) screen.Say(new("    Hint: ", Tone.Quiet), finding.Hint);
    }

    private static string Place(PreflightFinding finding) => finding switch
    {
        { Page: 0 } => "",
        { Place: { } place } => string.Create(CultureInfo.InvariantCulture, $"page {finding.Page}, {Number(place.X)} by {Number(place.Y)} mm: "),
        _ => string.Create(CultureInfo.InvariantCulture, $"page {finding.Page}: "),
    };

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
        if (finding.Page > 0) json.WriteNumber("page"u8, finding.Page);
        if (finding.Place is { } place)
        {
            json.WriteStartArray("place"u8);
            foreach (var side in (ReadOnlySpan<Length>)[place.X, place.Y, place.Width, place.Height])
                json.WriteNumberValue(Math.Round(side.Millimetres, 2));
            json.WriteEndArray();
        }
        json.WriteNumber("count"u8, finding.More + 1);
        json.WriteString("message"u8, finding.Message);
        json.WriteString("hint"u8, finding.Hint);
        json.WriteEndObject();
    }
}
