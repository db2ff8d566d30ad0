using System.Text.Json;
using Publish.Cli.Reporting;
using Publish.Model.Naming;
using Publish.Press.Imposing;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Cli.Imposing;

/// <summary>
/// What imposing says at its end: the problems, then how to print what was made.
/// <code>
/// Some Zine, 14 pages
///   PRINT  some-zine-saddle-a4.pdf
///          on A4 paper: two-sided, flip on the SHORT edge, actual size (100 %), 4 sheets a copy
///   FOLD   saddle stitch, two pages a side: fold the whole stack once and staple it through the fold
/// </code>
/// </summary>
internal static class ImposeReport
{
    public static void Write(ImposeOutcome outcome, IScreen screen)
    {
        BuildReport.ShowProblems(outcome.Sources, outcome.Problems, screen);
        if (outcome.Made is { } made) Write(made, screen);
        else screen.Warn(BuildReport.NothingMade(outcome.IsUnchanged));
    }

    public static void WriteJson(ImposeOutcome outcome, TextWriter output) => JsonReport.Write(output, json => Write(outcome, json));

    /// <summary>Several at once, each as one alone would be.</summary>
    public static void WriteJson(IReadOnlyList<ImposeOutcome> outcomes, TextWriter output) => JsonReport.Write(output, json =>
    {
        json.WriteBoolean("ok"u8, outcomes.All(outcome => outcome.Succeeded));
        json.WriteStartArray("booklets"u8);
        foreach (var outcome in outcomes)
        {
            json.WriteStartObject();
            Write(outcome, json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void Write(ImposeOutcome outcome, Utf8JsonWriter json)
    {
        json.WriteBoolean("ok"u8, outcome.Succeeded);
        if (outcome.Made is { } made) Write(made, json);
        JsonReport.WriteProblems(outcome.Problems, outcome.Sources, json);
    }

    private static void Write(ImposedFiles made, IScreen screen)
    {
        screen.Say(new(made.Title, Tone.Strong), $", {Plural.Of(made.Pages, "page")}{Blanks(made)}");
        for (var i = 0; i < made.Files.Count; i++)
        {
            screen.Say(new(i == 0 ? "  PRINT  " : "  THEN   ", Tone.Strong), new(made.Files[i].Path, Tone.Path));
            screen.Say([$"         on {made.Request.Sheet.Title} paper: ", .. Sides(made, i), $", actual size (100 %), {Plural.Of(made.Sheets.Sheets, "sheet")} a copy"]);
        }

        foreach (var words in (string[])[ScaleWords.Of(made.Sheets), RunOffWords.Of(made.Sheets)])
            if (words.Length > 0) screen.Say($"         ({words})");
        if (made.Printer is { } printer) screen.Say("         made for the printer ", new(printer.Name, Tone.Strong), $": {PrinterProfileFile.Describe(printer)}");
        screen.Say(new("  FOLD   ", Tone.Strong), made.Scheme.When);
    }

    private static Piece[] Sides(ImposedFiles made, int file)
    {
        if (made.IsApart) return file == 0
            ? ["the ", new("FRONTS", Tone.Strong), ", one-sided; then lay the stack in again for the backs"]
            : ["the ", new("BACKS", Tone.Strong), ", one-sided, onto the other side of the fronts"];
        return made.Scheme.TwoSided ? ["two-sided, flip on the ", new(IsLong(made) ? "LONG" : "SHORT", Tone.Strong), " edge"] : ["one-sided"];
    }

    private static bool IsLong(ImposedFiles made) => made.Sheets.Plan.Flip == FlipEdge.Long;

    private static string Blanks(ImposedFiles made) => made.Sheets.Blanks == 0 ? "" : $" and {Plural.Of(made.Sheets.Blanks, "blank")}";

    private static void Write(ImposedFiles made, Utf8JsonWriter json)
    {
        json.WriteString("title"u8, made.Title);
        json.WriteStartArray("files"u8);
        foreach (var file in made.Files)
            OutputManifest.WriteFile(json, file);
        json.WriteEndArray();
        json.WriteString("scheme"u8, made.Scheme.Name);
        json.WriteString("paper"u8, made.Request.Sheet.Title);
        json.WriteNumber("pages"u8, made.Pages);
        json.WriteNumber("blanks"u8, made.Sheets.Blanks);
        json.WriteNumber("sheets"u8, made.Sheets.Sheets);
        json.WriteString("sides"u8, made.IsApart ? "apart" : made.Scheme.TwoSided ? "both" : "one");
        if (made.Scheme.TwoSided && !made.IsApart) json.WriteString("flip"u8, IsLong(made) ? "long" : "short");
        json.WriteNumber("scale"u8, made.Sheets.ScaleMillionths / 1_000_000m);
        WriteScales(made.Sheets, json);
    }

    /// <summary>Of each page, where not all are alike.</summary>
    private static void WriteScales(ImposedDocument sheets, Utf8JsonWriter json)
    {
        if (sheets.Scales.Distinct().Count() < 2) return;
        json.WriteStartArray("scales"u8);
        foreach (var scale in sheets.Scales) json.WriteNumberValue(scale / 1_000_000m);
        json.WriteEndArray();
    }
}
