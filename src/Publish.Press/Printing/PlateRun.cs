using Publish.Model;
using Publish.Pdf;
using Publish.Press.Editions;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;

namespace Publish.Press.Printing;

/// <summary>A print run taken apart by its inks, for machines that print one ink at a time: for each ink a file in black, with marks to lay the inks over each other by.</summary>
internal static class PlateRun
{
    /// <summary>Something is printed, and one of the ways to print it is by plates.</summary>
    /// <param name="wanted">Names of editions.</param>
    public static bool IsWanted(IReadOnlySet<string> wanted, Seq<PrintSettings> jobs) =>
        wanted.Overlaps([EditionNames.Booklet, EditionNames.Cover, EditionNames.Pages]) && jobs.Any(job => job.Plates);

    /// <param name="files">The files of the run, of which those on its first paper are taken.</param>
    public static IEnumerable<PrintFile> Of(PrintSettings job, InkSet inks, IReadOnlyList<PrintFile> files) => files
        .Where(file => file.Paper == files[0].Paper)
        .Where(file => file.Facts.Part != PrintPart.Test)
        .DistinctBy(file => StemOf(file.Facts))
        .SelectMany(file => inks.LightFirst.Select(ink => Plate(job, inks, ink, file)))
        .Where(plate => plate.Document.Pages.Any(Separation.Prints));

    /// <summary>The plates of a set of sheets, the lightest ink first; none for an ink that prints nothing on them.</summary>
    public static IEnumerable<PlateFile> Of(PrintSettings job, InkSet inks, SheetSet set) =>
        from ink in inks.LightFirst
        let pages = Separation.Of(set.Sheets.Paged, ink, inks).Pages
        let white = Seq.Of(Enumerable.Range(0, pages.Count).Where(page => !Separation.Prints(pages[page])).Select(page => page + 1))
        where white.Count < pages.Count
        select new PlateFile(ink.Name, SuffixOf(job, set.Facts, ink), white);

    /// <summary>"-riso-black.pdf".</summary>
    public static string SuffixOf(PrintSettings job, PrintFacts facts, PressInk ink) =>
        $"{(job.Preset is "" or "riso" ? "" : "-" + job.Preset)}-riso{StemOf(facts)}-{ink.Name}.pdf";

    private static PrintFile Plate(PrintSettings job, InkSet inks, PressInk ink, PrintFile file)
    {
        var plate = PlateRegistration.On(Separation.Of(file.Document, ink, inks)) with { Preferences = ViewerPreferences.None };
        var facts = file.Facts with { Suffix = SuffixOf(job, file.Facts, ink), Remark = ink.Name, Sides = PrintedSides.Plates };
        return new(plate, PdfOptions.Printing with { Screen = ScreenOf(job, ink), Halftone = new(PictureScreen.Dots, ink.Angle, job.Frequency), Gain = job.Gain }, file.Paper, facts);
    }

    /// <summary>Dots, unless the settings for plates say otherwise.</summary>
    public static Screen? ScreenOf(PrintSettings job, PressInk ink) => job switch
    {
        { Plates: true, Pictures: PictureScreen.None } => null,
        { Pictures: PictureScreen.None } => new(PictureScreen.Dots, ink.Angle, job.Frequency),
        _ => new(job.Pictures, ink.Angle, job.Frequency),
    };

    private static string StemOf(PrintFacts facts) => (facts.Part == PrintPart.Cover ? "-cover" : "") + facts.Sides switch
    {
        PrintedSides.Fronts => "-fronts",
        PrintedSides.Backs => "-backs",
        _ => "",
    };
}
