using System.Text.Json;
using Publish.Cli.Output;
using Publish.Cli.Reporting;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Imposing;

/// <summary>
/// What imposing says at its end: the problems, then how to print what was made.
/// <code>
/// Some Zine, 14 pages
///   PRINT  some-zine-saddle-a4.pdf
///          on A4 paper: two-sided, flip on the SHORT edge, actual size (100 %), 4 sheets a copy
/// </code>
/// </summary>
internal static class ImposeReport
{
    public static void Write(ImposeOutcome outcome, IScreen screen)
    {
        BuildReport.ShowProblems(new(outcome.Sources, outcome.Problems, null), screen);
        if (outcome.Made is { } made) Write(made, screen);
        else screen.Warn("Nothing was made. What was there before is unchanged.");
    }

    public static void WriteJson(ImposeOutcome outcome, TextWriter output) => JsonReport.Write(output, json =>
    {
        json.WriteBoolean("ok"u8, outcome.Succeeded);
        if (outcome.Made is { } made) Write(made, json);
        JsonReport.WriteProblems(outcome.Problems, outcome.Sources, json);
    });

    private static void Write(ImposedFiles made, IScreen screen)
    {
        screen.Say(new(made.Title, Tone.Strong), $", {Plural.Of(made.Pages, "page")}");
        foreach (var file in made.Files)
            screen.Say(new("  PRINT  ", Tone.Strong), new(file.Path, Tone.Path));
        screen.Say([new($"         on {made.Request.Sheet.Title} paper: "), .. Sides(made), new($"actual size (100 %), {Plural.Of(made.Sheets, "sheet")} a copy")]);
        if (made.ScaleMillionths != Typesetting.Geometry.Placement.ActualSize)
            screen.Say($"         (the pages are already scaled to {Percent(made)} % of their size, to fit the paper)");
        screen.Say("  FOLD   ", made.Request.Scheme.When);
    }

    private static Piece[] Sides(ImposedFiles made) => made.TwoSided
        ? ["two-sided, flip on the ", new(made.Request.Flip == FlipEdge.Long ? "LONG" : "SHORT", Tone.Strong), " edge, "]
        : ["one-sided, "];

    private static string Percent(ImposedFiles made) => (made.ScaleMillionths / 10_000m).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    private static void Write(ImposedFiles made, Utf8JsonWriter json)
    {
        json.WriteString("title"u8, made.Title);
        json.WriteStartArray("files"u8);
        foreach (var file in made.Files)
            Manifest.WriteFile(json, file);
        json.WriteEndArray();
        json.WriteString("scheme"u8, made.Request.Scheme.Name);
        json.WriteString("paper"u8, made.Request.Sheet.Title);
        json.WriteNumber("pages"u8, made.Pages);
        json.WriteNumber("sheets"u8, made.Sheets);
        if (made.TwoSided) json.WriteString("flip"u8, made.Request.Flip == FlipEdge.Long ? "long" : "short");
        json.WriteNumber("scale"u8, made.ScaleMillionths / 1_000_000m);
    }
}
