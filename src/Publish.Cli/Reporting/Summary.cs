using Publish.Model.Naming;
using Publish.Press;
using Publish.Press.Editions;
using Publish.Press.Reporting;

namespace Publish.Cli.Reporting;

/// <summary>
/// What to do with each file, for somebody who has never done it:
/// <code>
///   PRINT  dist/zine-booklet-a4.pdf
///          on A4 paper: two-sided, flip on the SHORT edge, actual size (100 %); 5 sheets a copy
///   READ   dist/zine.pdf on a screen
/// </code>
/// </summary>
internal static class Summary
{
    public static void Write(MadeZine made, IScreen screen)
    {
        screen.Say(new(TitleOf(made), Tone.Strong), PagesOf(made), DraftOf(made));
        foreach (var line in made.Summary)
        {
            screen.Say(new($"  {line.Verb,-5}  ", Tone.Strong), new(Path.Combine(made.Place, line.File), Tone.Path), line.Words);
            foreach (var more in line.More)
                screen.Say(["         ", .. more]);
        }
    }

    /// <summary>One line for files that were listed before.</summary>
    public static void WriteAgain(MadeZine made, IScreen screen) =>
        screen.Say("Made again in ", new(made.Place, Tone.Path), ": ", new(TitleOf(made), Tone.Strong), PagesOf(made), DraftOf(made));

    private static Piece DraftOf(MadeZine made) => made.IsDraft ? new(": a DRAFT with boxes for missing pictures, not to be handed on", Tone.Warning) : new("");

    /// <summary>The path of the report; empty where none was made.</summary>
    public static string ReportOf(MadeZine made) => made.Find(EditionNames.Report) is { } report ? Path.Combine(made.Place, report.Path) : "";

    private static string TitleOf(MadeZine made) => made.Title.Length > 0 ? made.Title : "Untitled";

    private static string PagesOf(MadeZine made) => made.Find(EditionNames.Reading) is { } reading ? $", {Plural.Of(reading.Pages, "page")}" : "";
}
