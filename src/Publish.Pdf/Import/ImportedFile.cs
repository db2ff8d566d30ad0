using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Pdf.Import.Opening;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;
using Publish.Pdf.Sheets;
using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>Another PDF, open, whose pages can be written into ours as forms.</summary>
internal sealed class ImportedFile
{
    // Programs look so far for the first line, since some files begin with what carried them.
    private const int LongestPreamble = 1024;

    private readonly ReadingBudget budget;
    private readonly SourceObjects objects;
    private readonly PaintedAmount painted;
    private readonly Lazy<SheetReader> sheets;

    /// <param name="mostPages">One page more is read at the most.</param>
    public ImportedFile(byte[] data, OpenPdf pdf, int mostPages)
    {
        (budget, objects) = (pdf.Budget, new SourceObjects(pdf));
        painted = new(objects);
        sheets = new(() => new(pdf, objects));
        Pages = PageFinder.Find(objects, mostPages);
        IsOfPdf2 = data.AsSpan(0, Math.Min(data.Length, LongestPreamble)).IndexOf("%PDF-2"u8) >= 0 || SourceObjects.Entry(objects.Catalog, "Version") is NameToken { Data: ['2', ..] };
        Metadata = new Metadata
        {
            Title = InfoText.Title(pdf.Document.Information.Title),
            Contributors = InfoText.Legible(pdf.Document.Information.Author) is { Length: > 0 } author ? [new Contributor(author)] : [],
            Date = InfoText.Day(pdf.Document.Information.ModifiedDate ?? pdf.Document.Information.CreationDate),
            Identifier = Convert.ToHexStringLower(SHA256.HashData(data)),
        };
        Preferences = ViewerPreferencesReader.Read(objects);
    }

    public List<SourcePage> Pages { get; }

    /// <summary>Measures its pages; null where nobody wants to know.</summary>
    public MarginReader? Margins { get; init; }

    /// <summary>As the file itself counts them, which may be wrong.</summary>
    public int ClaimedPages => (int)Math.Clamp(
        objects.Resolve(SourceObjects.Entry(objects.Catalog, "Pages")) is DictionaryToken tree ? objects.Number(SourceObjects.Entry(tree, "Count")) ?? 0 : 0,
        0, int.MaxValue);

    public Metadata Metadata { get; }

    public ViewerPreferences Preferences { get; }

    /// <summary>It may hold what earlier versions do not know.</summary>
    public bool IsOfPdf2 { get; }

    /// <summary>Sees to it that a page's contents can be unpacked within the budget, and shown.</summary>
    public void Measure(int index)
    {
        if (painted.IsTooMuch(Pages[index])) budget.Spend($"page {(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)} shows forms within forms within forms, more than could ever be painted");
        if (objects.OnlyStream(Pages[index].Contents) is { } only) objects.Measure(only);
    }

    /// <summary>Whether the contents of every page can be read; those in one stream are not looked at, since they are copied as they are.</summary>
    public bool IsDamaged(int index) => objects.OnlyStream(Pages[index].Contents) is null && objects.Contents(Pages[index].Contents).IsDamaged;

    /// <summary>What a side of our own sheets says of itself; null for any other page.</summary>
    public SheetRecord? RecordOf(SourcePage page) => new SheetRecordReader(objects).Read(page.Entries, page.View.Size);

    /// <summary>What is seen on a page as a side of a sheet.</summary>
    public SheetView View(int index) => sheets.Value.Read(Pages[index], index);

    /// <summary>A page's picture, where it is one.</summary>
    public LiftedPage Lift(int index) => sheets.Value.Lift(Pages[index], index);

    /// <summary>Whether any page comes from a PDF 2.0.</summary>
    public static bool HasPdf2(PagedDocument document) => document.Pages.Any(HasPdf2);

    /// <summary>All was read that is judged by; what is copied later has a budget of its own.</summary>
    /// <exception cref="BudgetSpentException">The file asked for more work than it may.</exception>
    public void EndReading()
    {
        if (budget.Spent is { } why) throw budget.Spend(why);
        budget.Renew();
    }

    public ObjectCopier CopierTo(PdfFile file) => new(file, objects);

    /// <summary>Writes a page as a form whose corner is at the origin.</summary>
    /// <param name="part">What is to be shown in place of all its contents; null for those.</param>
    public PdfRef WriteForm(PdfFile file, ObjectCopier copier, int index, PartOfPage? part) => new FormWriter(file, copier, objects).Write(Pages[index], part);

    /// <summary>A page's contents without those that surely lie beyond an area of it as it is shown; null where all are needed.</summary>
    public PartOfPage? PartOf(int index, Rect needed)
    {
        var view = Pages[index].View;
        var (left, top, right, bottom) = ((double)needed.X.Points, (double)(view.Size.Height - needed.Y).Points, (double)needed.Right.Points, (double)(view.Size.Height - needed.Bottom).Points);
        return PartOfPage.Of(objects, Pages[index], PathExtent.Of(Affine.Of(view.Matrix)!.Value.Inverse().Corners(new(left, bottom, right, top))));
    }

    /// <summary>What is said of all pages together: which layers are hidden, what their colours are meant for.</summary>
    public ImportedRoots WriteRoots(PdfFile file, ObjectCopier copier) =>
        new(WriteRoot(file, copier, "OCProperties"), WriteRoot(file, copier, "OutputIntents"));

    private PdfRef WriteRoot(PdfFile file, ObjectCopier copier, string key)
    {
        if (objects.Resolve(SourceObjects.Entry(objects.Catalog, key)) is not { } value)
            return PdfRef.None;
        var target = file.Reserve();
        copier.Write(file.Open(target), value);
        file.Close();
        copier.WritePending();
        return target;
    }

    private static bool HasPdf2(Page page)
    {
        foreach (var item in page.Items)
            if (item is PlacedPageItem { Source: ImportedPage { File: ImportedFile { IsOfPdf2: true } } } || (item is PlacedPageItem { Source: LaidOutPage placed } && HasPdf2(placed.Page)))
                return true;
        return false;
    }
}

/// <summary>Entries of the catalog that come with imported pages, each none where there is nothing to say.</summary>
internal readonly record struct ImportedRoots(PdfRef Layers, PdfRef OutputIntents);

/// <summary>What a PDF says of itself, for people and for our own files.</summary>
internal static partial class InfoText
{
    private const int Longest = 500;

    /// <summary>Without what moves a cursor or has no place in XML, on one line.</summary>
    public static string Legible(string? text)
    {
        var legible = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
            if (legible.Length < Longest)
                legible.Append(Rune.IsControl(rune) || rune.Value is 0xFFFD or 0xFFFE or 0xFFFF ? " " : rune.ToString());
        return legible.ToString().Trim();
    }

    /// <summary>A title, and not the name that a program has for the file that it comes from: "Microsoft Word - C:\Users\ada\draft.docx" is "draft". It is printed beside sheets.</summary>
    public static string Title(string? text)
    {
        var title = Legible(text);
        if (title.StartsWith("Microsoft ", StringComparison.Ordinal) && title.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash) title = title[(dash + 3)..];
        if (Path().IsMatch(title)) title = title[(title.LastIndexOfAny(['/', '\\']) + 1)..];
        return Ending().IsMatch(title) ? title[..title.LastIndexOf('.')] : title;
    }

    [GeneratedRegex(@"^(?:/|~/|file:|\\\\|[A-Za-z]:[\\/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(@"\S\.(?:docx?|odt|rtf|pages|indd|qxp|qxd|pubx?|pptx?|odp|xlsx?|afpub|sla|ai|cdr|svg|psd|tex|dvi|ps|eps|html?|md|txt|pdf)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    /// <summary>The day of a date such as "D:20190501120000+02'00'" (ISO 32000-1, 7.9.4), as "2019-05-01"; empty where there is none.</summary>
    public static string Day(string? date)
    {
        var digits = (date ?? "").StartsWith("D:", StringComparison.Ordinal) ? date![2..] : date ?? "";
        return digits.Length >= 8 && digits.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 ? $"{digits[..4]}-{digits[4..6]}-{digits[6..8]}" : "";
    }
}

/// <summary>How a PDF asks to be printed: /Duplex among its viewer preferences (ISO 32000-1, table 150).</summary>
internal static class ViewerPreferencesReader
{
    public static ViewerPreferences Read(SourceObjects objects)
    {
        if (objects.Resolve(SourceObjects.Entry(objects.Catalog, "ViewerPreferences")) is not DictionaryToken preferences) return ViewerPreferences.None;
        return (objects.Resolve(SourceObjects.Entry(preferences, "Duplex")) as NameToken)?.Data switch
        {
            "DuplexFlipShortEdge" => new(FlipEdge.Short),
            "DuplexFlipLongEdge" => new(FlipEdge.Long),
            _ => ViewerPreferences.None,
        };
    }
}
