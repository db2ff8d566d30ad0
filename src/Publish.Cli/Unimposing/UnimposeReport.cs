using Publish.Cli.Reporting;
using Publish.Model.Naming;
using Publish.Press.Output;
using Publish.Press.Reporting;
using Publish.Press.Unimposing;

namespace Publish.Cli.Unimposing;

/// <summary>
/// What taking pages off says at its end.
/// <code>
/// booklet-pages.pdf, 14 pages in the order of reading
///   from 8 sides, imposed as saddle: the sheets say so
/// </code>
/// </summary>
internal static class UnimposeReport
{
    public static void Write(UnimposeOutcome outcome, IScreen screen)
    {
        BuildReport.ShowProblems(outcome.Sources, outcome.Problems, screen);
        if (outcome.Made is not { } made)
        {
            screen.Warn(BuildReport.NothingMade(outcome.IsUnchanged));
            return;
        }

        screen.Say(new(made.File.Path, Tone.Path), $", {Plural.Of(made.Pages, "page")} in the order of reading");
        screen.Say($"  from {Plural.Of(made.Sides, "side")}, imposed as {made.Scheme}: {made.Known}");
    }

    public static void WriteJson(UnimposeOutcome outcome, TextWriter output) => JsonReport.Write(output, json =>
    {
        json.WriteBoolean("ok"u8, outcome.Succeeded);
        if (outcome.Made is { } made)
        {
            json.WriteStartArray("files"u8);
            OutputManifest.WriteFile(json, made.File);
            json.WriteEndArray();
            json.WriteString("scheme"u8, made.Scheme);
            json.WriteString("known"u8, made.Known);
            json.WriteNumber("pages"u8, made.Pages);
            json.WriteNumber("sides"u8, made.Sides);
            json.WriteNumber("blanks"u8, made.Blanks);
        }

        JsonReport.WriteProblems(outcome.Problems, outcome.Sources, json);
    });
}
