using Publish.Cli.Printing;
using Publish.Model.Naming;
using Publish.Press.Building;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Press.Reporting;

namespace Publish.Cli.Reporting;

/// <summary>
/// What to do with each file, for somebody who has never done it:
/// <code>
///   PRINT  dist/zine-booklet-a4.pdf
///          on A4 paper: two-sided, flip on the SHORT edge, actual size (100 %); 5 sheets a copy
///   READ   dist/zine.pdf on a screen, dist/zine.epub on a phone or an e-reader
/// </code>
/// </summary>
internal static class Summary
{
    public static void Write(MadeZine made, IScreen screen)
    {
        screen.Say(new(TitleOf(made), Tone.Strong), PagesOf(made), DraftOf(made));
        foreach (var facts in made.Printed)
            Print(made, facts, screen);
        Row(screen, "FOLD", Of(made, OutputKinds.Assembly), ": how to print, fold and staple it");
        Row(screen, "READ", Of(made, OutputKinds.Reading), made.Standards.IsEmpty ? " on a screen" : $" on a screen ({Standard(made, OutputKinds.Reading)})");
        Row(screen, "PROOF", Of(made, OutputKinds.Proof), ": what the inks come to on each other, on a screen");
        Row(screen, "KEEP", Of(made, OutputKinds.Archive), $": for libraries and for later years ({Standard(made, OutputKinds.Archive)})");
        Row(screen, "READ", Of(made, OutputKinds.Epub), " on a phone or an e-reader");
        Row(screen, "KOBO", Of(made, OutputKinds.Kepub), " on a Kobo: copy it over under this very name");
        Row(screen, "SHARE", Of(made, OutputKinds.Html), " by mail or on the web: one file that opens in any browser");
        Row(screen, "SHOW", Of(made, OutputKinds.CoverPicture), " in a shop or on a web page: the cover");
        Row(screen, "CHECK", Of(made, OutputKinds.Report), made.LikelyErrors switch
        {
            0 when made.Findings > 0 => $": all {made.Findings} findings, each with its line",
            0 => ": what was inferred from the text",
            var errors => $": {Plural.Of(errors, "likely error")} of the source listed in it",
        });
        Row(screen, "MODEL", Of(made, OutputKinds.Model), ": the text as data, for other programs");
    }

    /// <summary>One line for files that were listed before.</summary>
    public static void WriteAgain(MadeZine made, IScreen screen) =>
        screen.Say("Made again in ", new(made.Folder, Tone.Path), ": ", new(TitleOf(made), Tone.Strong), PagesOf(made), DraftOf(made));

    private static Piece DraftOf(MadeZine made) => made.IsDraft ? new(": a DRAFT with boxes for missing pictures, not to be handed on", Tone.Warning) : new("");

    /// <summary>The path of the report; empty where none was made.</summary>
    public static string ReportOf(MadeZine made) => Of(made, OutputKinds.Report);

    private static string TitleOf(MadeZine made) => made.Title.Length > 0 ? made.Title : "Untitled";

    private static void Print(MadeZine made, PrintFacts facts, IScreen screen)
    {
        if (made.Files.FirstOrDefault(file => file.Path == made.Slug + facts.Suffix) is not { } file) return;
        Row(screen, PrintAdvice.VerbOf(facts), Shown(made, file), "");
        screen.Say(["         ", .. PrintAdvice.Of(facts)]);
        if (facts.ScalePermille != 1000)
            screen.Say($"         (the pages are already scaled to {facts.ScalePermille / 10} % of their size, to fit the sheet)");
    }

    private static void Row(IScreen screen, string verb, string path, string rest)
    {
        if (path.Length > 0) screen.Say(new($"  {verb,-5}  ", Tone.Strong), new(path, Tone.Path), rest);
    }

    private static string Of(MadeZine made, OutputKinds kind) =>
        made.Files.FirstOrDefault(file => file.Kind == kind) is { } file ? Shown(made, file) : "";

    private static string Standard(MadeZine made, OutputKinds kind) => PdfEdition.Of(kind, made.Standards).Shown;

    private static string Shown(MadeZine made, MadeFile file) => Path.Combine(made.Folder, file.Path);

    private static string PagesOf(MadeZine made) =>
        made.Files.FirstOrDefault(file => file.Kind == OutputKinds.Reading) is { } reading ? $", {Plural.Of(reading.Pages, "page")}" : "";
}
