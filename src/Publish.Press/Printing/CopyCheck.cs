using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Proofing;

namespace Publish.Press.Printing;

/// <summary>Foresees one generation of copying, for masters that are made to be copied.</summary>
internal static class CopyCheck
{
    /// <param name="sets">At least one; the sheets on which pages are smallest are looked at.</param>
    public static void Run(PrintSettings job, IReadOnlyList<SheetSet> sets, TypesettingResult layout, Zine zine, DiagnosticBag bag)
    {
        CopyProof.Check(layout, zine.Style.Theme, sets.Min(set => set.Sheets.ScaleMillionths), bag);
        if (!layout.Paged.Pages.Any(page => page.Items.Any(item => item is PictureItem))) return;
        var holds = job.Printer?.Frequency ?? CopyProof.UsualFrequency;
        if (job.Pictures == PictureScreen.None) bag.GreyIsNotCopied();
        else if (job.Frequency > holds) bag.ScreenIsNotCopied(job.Frequency, holds);
    }
}
