using Publish.Epub;
using Publish.Lint;
using Publish.Markup;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;

namespace Publish.Press.Editions.Epub;

internal sealed class EpubEdition : ScreenEdition
{
    public override string Name => EditionNames.Epub;

    public override string Explanation => "An e-book for phones and e-readers, with the zine's pages, its notes as pop-ups and its glossary.";

    public override bool IsUsual => true;

    public override bool NeedsCover => true;

    public override int PlaceInManifest => 4;

    public override int PlaceInSummary => 5;

    public override Offer Offer => new(OfferedFor.Epub, "e-book (EPUB)");

    public override IEnumerable<FileToMake> Files(Workshop shop)
    {
        var (screens, heard) = (shop.Screens, Heard(shop));
        yield return new(this, ".epub", new("READ", " on a phone or an e-reader"), stream => stream.Write(EpubExporter.Export(shop.Zine.Document, screens.Book(heard), heard)));
    }

    /// <summary>A finished e-book is held against the rules that readers of e-books are served by.</summary>
    public override void Inspect(FileToMake file, Inspection inspection)
    {
        using var book = new MemoryStream();
        file.Write(book);
        var levels = LintLevels.Of(inspection.Settings, new DiagnosticBag());
        if (levels.IsOff) return;
        var found = Linter.CheckBook(EbookToLint.Read(book), levels);
        Linter.Report(Seq.Of(found.Where(finding => !IsSaid(finding.Rule.Code, inspection.Bag))), levels, inspection.Bag);
    }

    /// <summary>A table without heads has been said of the manuscript, with its line.</summary>
    private static bool IsSaid(string code, DiagnosticBag bag) => code == LintCodes.HeadlessTableOfBook && (bag.Has(LintCodes.HeadlessTable) || bag.Has(MarkupDiagnostics.TableWithoutHeads));
}
