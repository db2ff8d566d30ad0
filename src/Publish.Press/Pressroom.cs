using System.Diagnostics.CodeAnalysis;
using Publish.Manuscript;
using Publish.Manuscript.Importing;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf.Import;
using Publish.Press.Building;
using Publish.Press.Editions;
using Publish.Press.Imposing;
using Publish.Press.Linting;
using Publish.Press.Mending;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Press.Printing.Machines;
using Publish.Press.Statements;
using Publish.Press.Styles;
using Publish.Press.Unimposing;
using Publish.Raster.Developing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Press;

/// <summary>
/// Makes zines of manuscripts: read, plan, make. What is costly to read (faces, hyphenation, styles) is kept from one zine to the next, so one press serves for many, and for
/// several threads at once. Whatever is wrong comes back as diagnostics; an exception means that the press itself is wrong, or that it was told to stop.
/// </summary>
public sealed class Pressroom
{
    /// <summary>All kinds of manuscripts, their pictures developed at need.</summary>
    internal static Importers Readers { get; } = Importers.All.With(Darkroom.Instance).With(PageLifter.Instance);

    /// <param name="settings">Null for the house's own.</param>
    public Pressroom(PressSettings? settings = null)
    {
        Settings = settings ?? new();
        House = new(Settings.Styles) { Printers = Settings.Printers };
    }

    public PressSettings Settings { get; }

    internal House House { get; }

    /// <summary>What this press can make.</summary>
    public EditionList Editions => Settings.Editions;

    /// <summary>Reads a manuscript.</summary>
    /// <param name="path">A folder with <c>zine.yaml</c> or of pictures, a Markdown file, a library's plain text or another program's file.</param>
    /// <param name="progress">Hears the name of each step; null where nobody listens. So with every method.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "A manuscript is read by a press.")]
    public ManuscriptCopy Read(string path, IProgress<string>? progress = null, CancellationToken cancellation = default) => Read(path, [], new(), progress, cancellation);

    /// <summary>Mends in a manuscript what is safe to be mended, and reads it then.</summary>
    /// <param name="write">False to leave it as it is, and only say what would be mended.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "A manuscript is mended by a press.")]
    public ManuscriptCopy Mend(string path, bool write, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        progress?.Report("mending the manuscript");
        cancellation.ThrowIfCancellationRequested();
        var bag = new DiagnosticBag();
        ManuscriptReader.Settle(path, bag);
        var fixes = new ManuscriptFixes(path, bag);
        fixes.Run(write);
        return Read(path, fixes.Mended, bag, progress, cancellation);
    }

    /// <summary>Decides what is made of a manuscript, and gathers what it is made with: the style, the faces, the pictures.</summary>
    public Plan Plan(ManuscriptCopy copy, Request? request = null, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        request ??= new();
        var bag = DraftBuild.BagFor(request);
        bag.AddRange(copy.Problems);
        if (copy.Files is not { } read || bag.HasErrors) return new(copy, request, isReadable: false, null, copy.Sources, bag.Sorted());
        progress?.Report("finding the terms of the glossary");
        cancellation.ThrowIfCancellationRequested();
        var files = read with { Sources = read.Sources.Copy() };
        var document = Passes.Apply(files.Document, bag);
        cancellation.ThrowIfCancellationRequested();
        var zine = Zine.Of(document, files, ZinePlan.Of(request, files, document, Editions, House, bag), House, bag);
        if (request.Draft) zine = zine.WithBoxes();
        StyleCheck.CheckLevels(document.Settings, bag);
        EffectlessAttributes.Report(files.Unused, zine.Style.StyleSheet, bag);
        return new(copy, request, isReadable: true, bag.HasErrors ? null : zine, files.Sources, Seq.Of(bag.Sorted().Where(said => !EffectlessAttributes.IsAnswered(said, files, zine.Style.StyleSheet))));
    }

    /// <summary>Makes everything that was planned and gives it to the sink; nothing at all where there is an error.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop; the sink has nothing.</exception>
    public Made Make(Plan plan, ISink sink, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        var bag = plan.Said();
        if (sink is FolderSink { Settled: var settled }) bag.WasSettled(sink.Place, settled);
        var made = Made(plan, sink, bag, progress, cancellation);
        return plan.Ended(bag, made) with { IsUnchanged = made is null && sink.IsUnchanged };
    }

    /// <returns>Null after an error.</returns>
    private MadeZine? Made(Plan plan, ISink sink, DiagnosticBag bag, IProgress<string>? progress, CancellationToken cancellation)
    {
        if (plan.Zine is not { } zine) return null;
        try
        {
            var name = sink.NameFor(zine.Slug, plan.Copy.Path);
            if (name != zine.Slug) bag.NameIsTaken(zine.Slug, name, sink.Place);
            using var delivery = sink.Open(name, plan.Copy.Path, Editions);
            return Make(plan, zine, sink, delivery, new(zine, name, bag, progress, cancellation));
        }
        catch (SinkException refused)
        {
            bag.CannotWrite(sink.Place, refused.InnerException!, sink.IsUnchanged);
            return null;
        }
    }

    /// <summary>Makes everything that was planned, throws it away, and holds the manuscript against the rules of good style.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A zine is checked by a press.")]
    public Made Check(Plan plan, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        var bag = plan.Said();
        if (!plan.IsReadable) return plan.Ended(bag, null);
        progress?.Report("looking at the style");
        cancellation.ThrowIfCancellationRequested();
        StyleCheck.Run(plan.Copy, bag);
        var inspection = new Inspection(plan.Copy.Files!.Document.Settings, bag);
        if (plan.Zine is { } zine) new FileMaking(zine, zine.Slug, bag, progress, cancellation).Make(file => file.Edition.Inspect(file, inspection));
        return plan.Ended(bag, null);
    }

    /// <summary>Makes everything that was planned, throws it away, and reads in each file what it says of its maker.</summary>
    public IReadOnlyList<FileStatements> Statements(Plan plan, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        var sink = new MemorySink();
        if (Make(plan, sink, progress, cancellation).Zine is not { } zine) return [];
        progress?.Report("reading what the files say");
        cancellation.ThrowIfCancellationRequested();
        var list = new StatementList(plan.Sources);
        return [.. zine.Files.Select(file => list.Of(file.Path, sink.Files[file.Path].ToArray()))];
    }

    /// <summary>Puts the pages of a PDF or of a manuscript on sheets, and writes them.</summary>
    public ImposeOutcome Impose(ImposeRequest request, IProgress<string>? progress = null, CancellationToken cancellation = default) =>
        new ImposeRun(request, this, progress, cancellation).Make();

    /// <summary>Takes the pages of an imposed PDF off their sheets, and writes them in the order of reading.</summary>
    public UnimposeOutcome Unimpose(UnimposeRequest request, IProgress<string>? progress = null, CancellationToken cancellation = default) =>
        new UnimposeRun(request, this, progress, cancellation).Make();

    /// <summary>The styles beside a manuscript, and the house's, by name.</summary>
    /// <param name="path">A manuscript; null for the house's alone.</param>
    public IReadOnlyList<StyleFacts> Styles(string? path, DiagnosticBag diagnostics) => [.. HouseStyle.All(FolderOf(path), House, diagnostics)];

    /// <summary>A page for browsers that shows the first pages of a zine in each style; null after an error.</summary>
    /// <param name="path">A manuscript; null for the house's specimen.</param>
    public string? Gallery(string? path, DiagnosticBag diagnostics, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        var copy = Read(path ?? Path.Combine(House.Folder, "templates", "specimen"), progress, cancellation);
        if (copy.Files is null) diagnostics.AddRange(copy.Problems);
        return copy.Files is null ? null : new StyleGallery(this).Write(copy, Styles(path, diagnostics), diagnostics, progress, cancellation);
    }

    /// <summary>Begins a style of a zine's own, as a copy of another with comments on all that can be said.</summary>
    /// <param name="path">The zine: the copy lies in its <c>styles/NAME</c>.</param>
    /// <returns>Where it lies; null after an error, and nothing was written.</returns>
    public string? CopyStyle(string name, string from, string path, DiagnosticBag diagnostics) => new StyleCopy(House, diagnostics).Make(name, from, FolderOf(path)!);

    private static string? FolderOf(string? path) => path is null ? null : File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path)) : path;

    /// <summary>Every scheme that may be named for what lies in a folder: those of the catalogue, of its <c>styles/schemes</c>, and of the house. A file that is wrong is left out.</summary>
    public SchemeShelf Schemes(string folder) => HouseSchemes.Of(folder, null, House, new(), new());

    /// <summary>What is known of a printer: beside what lies in a folder, else in <see cref="PressSettings.Printers"/>. Null where nothing is, or where it cannot be read.</summary>
    /// <param name="folder">Null for the person's own alone.</param>
    public PrinterProfile? Printer(string name, string? folder, SourceSet sources, DiagnosticBag diagnostics) =>
        PrinterShelf.Of(folder, House.Printers) is var shelf && shelf.PathOf(name) is { } path ? PrinterShelf.Read(path, sources, diagnostics, SourceSpan.None) : null;

    /// <summary>Only the pages, for those who put them on sheets themselves; null after an error.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Pages are set by a press.")]
    internal (Typesetting.Pages.PagedDocument? Pages, Made Outcome) SetPages(Plan plan, IProgress<string>? progress, CancellationToken cancellation)
    {
        var bag = plan.Said();
        var pages = plan.Zine is { } zine ? new FileMaking(zine, zine.Slug, bag, progress, cancellation).SetPages().Paged : null;
        return (pages, plan.Ended(bag, null));
    }

    /// <returns>Null after an error.</returns>
    private static MadeZine? Make(Plan plan, Zine zine, ISink sink, IDelivery delivery, FileMaking making)
    {
        making.Make(file => delivery.Take(file.Under(delivery.Name)));
        if (!plan.Passes(making.Bag) || !making.HasMade) return null;
        making.MakeLast(plan.Judged(making.Bag), file => delivery.Take(file.Under(delivery.Name)));
        making.Cancellation.ThrowIfCancellationRequested();
        var files = delivery.Commit(making.IsWhole);
        return new(zine.Document.Metadata.Title, delivery.Name, sink.Place, files, making.Printed) { Summary = making.Summary(), IsDraft = zine.HasBoxes };
    }

    private static ManuscriptCopy Read(string path, IReadOnlyList<MendedPlace> mended, DiagnosticBag bag, IProgress<string>? progress, CancellationToken cancellation)
    {
        progress?.Report("reading the manuscript");
        cancellation.ThrowIfCancellationRequested();
        ManuscriptReader.Settle(path, bag);
        var files = ManuscriptReader.Read(path, Readers, bag);
        return new(path, files, bag.Sorted()) { Mended = mended };
    }
}
