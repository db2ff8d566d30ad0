using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Press.Printing;
using Publish.Typesetting;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Press.Building;

/// <summary>What the editions of one making have between them. Each thing is made when the first of them wants it.</summary>
internal sealed class Workshop
{
    private readonly TypesettingResult? layout;
    private readonly Task<Picture>? cover;
    private readonly Lazy<IReadOnlyList<PrintRun>> runs;
    private readonly Lazy<PdfBench> pdf;
    private readonly Lazy<ScreenBench> screens;

    /// <param name="name">What the files' names begin with.</param>
    /// <param name="layout">Null where no edition needs pages.</param>
    /// <param name="cover">Under way; null where no edition needs it.</param>
    public Workshop(Zine zine, string name, TypesettingResult? layout, Task<Picture>? cover, Hyphenator hyphenator, DiagnosticBag bag)
    {
        (Zine, Name, Hyphenator, Bag) = (zine, name, hyphenator, bag);
        (this.layout, this.cover) = (layout, cover);
        runs = new(PrintRuns);
        pdf = new(() => new(this));
        screens = new(() => new(this));
    }

    public Zine Zine { get; }

    public string Name { get; }

    public Hyphenator Hyphenator { get; }

    public DiagnosticBag Bag { get; }

    /// <summary>The one layout, of an edition that said that it needs pages.</summary>
    public TypesettingResult Layout => layout ?? throw new InvalidOperationException("No edition said that it needs pages.");

    /// <summary>The picture of the cover, of an edition that said that it needs it.</summary>
    public Picture Cover => (cover ?? throw new InvalidOperationException("No edition said that it needs the cover.")).GetAwaiter().GetResult();

    /// <summary>The ways to print the zine, each with its files.</summary>
    public IReadOnlyList<PrintRun> Runs => runs.Value;

    public PdfBench Pdf => pdf.Value;

    public ScreenBench Screens => screens.Value;

    /// <summary>What was said of all other editions; nothing while they are made.</summary>
    public Seq<Diagnostic> Problems { get; set; }

    private PrintRun[] PrintRuns()
    {
        if (LastPage.OnASheetOfItsOwn(Layout, Zine.Plan.PageMultiple) is { } last) Bag.SheetForFewLines(last.Page, last.Lines, last.EndsChapter, Zine.Plan.PageMultiple, last.EndsChapter ? Layout.Paged.Pages.Count - Zine.Plan.PageMultiple : last.Page - 1);
        else if (Layout.Blanks > 0) Bag.BlankPages(Layout.Paged, Layout.Blanks, Zine.Plan.PageMultiple);
        PrintRun[] made = [.. Zine.Plan.Jobs.Select(job => new PrintRun(job, this))];
        ZinePoster.Check(Zine.Document, made, Bag);
        return made;
    }
}
