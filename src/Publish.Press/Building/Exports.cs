using System.Runtime.ExceptionServices;
using Publish.Manuscript.Proofing;
using Publish.Model;
using Publish.Model.Json;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Raster.Screens;
using Publish.Typesetting;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Proofing;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>All files of a zine that were asked for: one layout, then whatever does not need each other at the same time.</summary>
/// <param name="slug">What the files' names begin with.</param>
internal sealed class Exports(Zine zine, string slug, DiagnosticBag bag, Action<string> report)
{
    private readonly Hyphenator hyphenator = new(HouseStyles.Hyphenation);

    /// <summary>What a person who prints has to know; complete once the files are made.</summary>
    public IReadOnlyList<PrintFacts> Printed { get; private set; } = [];

    /// <summary>Suspected scanning errors of a library's plain text.</summary>
    public int LikelyErrors => zine.Manuscript.Report?.Suspicions.Count ?? 0;

    /// <param name="write">Takes each file as it is ready, from several threads.</param>
    public void Make(Action<FinishedFile> write)
    {
        var cover = zine.Plan.Wants(OutputKinds.Covered) ? EpubFiles.BeginCover(zine) : null;
        var layout = zine.Plan.Wants(OutputKinds.Paged) ? SetPages() : null;
        if (layout is not null) zine = zine with { Document = layout.Document };
        if (layout is not null && zine.Plan.Wants(OutputKinds.Papers)) PictureSharpness.Report(layout.Paged, layout.Document, bag);
        report("making the files");
        AtOnce([
            () => Prove(layout),
            () => MakePapers(layout, write),
            () => MakeBooks(layout, cover, write),
            () => MakeCover(cover, write),
            () => MakeData(write),
        ]);
    }

    /// <summary>The layout that all files of pages come from.</summary>
    public TypesettingResult SetPages()
    {
        report("setting the pages");
        return Typesetter.Typeset(zine.Document, Bleeding(zine.Style.Theme), Inputs(), bag);
    }

    private TypesettingInputs Inputs() =>
        new(zine.Fonts, zine.Pictures, hyphenator) { PageMultiple = zine.Plan.PageMultiple, Goal = zine.Plan.Goal, Inks = zine.Inks };

    /// <summary>Beside the making of the files, none of which is kept before all is done; one proof after the other, so that the second has the first one's room.</summary>
    private void Prove(TypesettingResult? layout)
    {
        SourceProof.Check(zine.Manuscript, bag);
        if (layout is not null) PageProof.Check(layout, Bleeding(zine.Style.Theme), Inputs(), bag);
    }

    /// <summary>Artwork goes on beyond the trim; nothing else moves.</summary>
    private Theme Bleeding(Theme theme) => zine.Plan.Bleed <= theme.Page.Bleed ? theme : theme with { Page = theme.Page with { Bleed = zine.Plan.Bleed } };

    private void MakePapers(TypesettingResult? layout, Action<FinishedFile> write)
    {
        if (layout is null || !zine.Plan.Wants(OutputKinds.Papers)) return;
        var papers = new PdfFiles(zine, layout, slug, hyphenator, bag);
        Printed = papers.Printed;
        AtOnce([.. papers.Makers().Select(make => (Action)(() => write(make())))]);
    }

    private void MakeBooks(TypesettingResult? layout, Task<Picture>? cover, Action<FinishedFile> write)
    {
        if (layout is null || !zine.Plan.Wants(OutputKinds.Books)) return;
        var books = new EpubFiles(zine, layout.PageMap, cover, bag);
        AtOnce([.. books.Makers().Select(make => (Action)(() => write(make())))]);
    }

    private void MakeCover(Task<Picture>? cover, Action<FinishedFile> write)
    {
        if (cover is null || !zine.Plan.Wants(OutputKinds.CoverPicture)) return;
        var picture = ScreenPicture.ForShops(cover.GetAwaiter().GetResult(), bag);
        write(new("-cover.jpg", OutputKinds.CoverPicture, "", 0, stream => stream.Write(picture.Bytes.Span)));
    }

    private void MakeData(Action<FinishedFile> write)
    {
        if (zine.Plan.Wants(OutputKinds.Model))
            write(new(".model.json", OutputKinds.Model, "", 0, stream => ModelJson.Write(zine.Document, stream)));
    }

    private static void AtOnce(Action[] work)
    {
        try
        {
            Parallel.Invoke(work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }
}
