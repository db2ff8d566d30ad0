using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Validators;

/// <summary>The e-book's list of pages against the pages themselves: what stands between two breaks is what poppler reads on that page of the PDF.</summary>
public sealed class PageListTests : IDisposable
{
    private const int Enough = 24;

    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("sample", "pamphlet")]
    [InlineData("essay", "compact")]
    [InlineData("torture", "pamphlet")]
    public void The_page_list_agrees_with_print_page_by_page(string name, string style)
    {
        var dist = Build(name switch { "sample" => Shared.Sample, "essay" => Shared.Essay, _ => Fixtures.Torture }, style, "reading,epub");
        var pages = Pages(dist.Of("epub"));
        Agree(pages, Printed(dist.Of("reading")));
        Assert.True(pages.Count(page => page.Text.Length > 0) >= pages.Count / 2, "too few pages were compared to prove anything");
    }

    /// <summary>Print hyphenates no word over a page's end where it can help it: here it cannot.</summary>
    [Fact]
    public void A_page_that_begins_inside_of_a_word_begins_there_in_the_e_book_too()
    {
        var word = string.Concat(Enumerable.Range(0, 4000).Select(i => "bcdfghjklmnpqrst"[(int)((uint)i * 2654435761u >> 20) % 16]));
        var dist = Build(Zine.Folder(scratch, "word", "A long word", $"# One\n\nBegin {word} end.\n"), "pamphlet", "reading,epub");
        var pages = Pages(dist.Of("epub"));

        Assert.Contains(pages, page => page.InWord);
        Agree(pages, Printed(dist.Of("reading")));
    }

    public static TheoryData<string> Books => [.. PictureBooks.Names];

    /// <summary>However few words a page has. A picture may move to a later page than the text around it, and its words with it; a page that begins with one has its mark before it.</summary>
    [Theory]
    [MemberData(nameof(Books))]
    public void In_books_with_pictures_every_page_s_words_stand_behind_its_mark(string name)
    {
        var dist = Build(PictureBooks.Write(scratch, name), Array.IndexOf(PictureBooks.Names, name) % 2 == 0 ? "pamphlet" : "compact", "reading,epub");
        var pages = Pages(dist.Of("epub"), areFiguresApart: true);
        var printed = Printed(dist.Of("reading")).ConvertAll(Letters);

        Assert.Equal(printed.Count, pages.Count);
        Assert.True(pages.Count > 10, $"{pages.Count} pages");
        var wrong = Enumerable.Range(0, pages.Count).Where(i => !Stands(pages[i], printed[i]) || pages[i].Figures.Exists(figure => IsAstray(figure, pages[i].Text, i, printed)));
        Assert.Equal("", string.Join('\n', wrong.Select(i => $"page {pages[i].Label}: \"{Beginning(pages[i].Text)}\" in the e-book, \"{Beginning(printed[i])}\" in print")));
    }

    /// <summary>The first and the last words are on the page, up to where a picture parts them.</summary>
    private static bool Stands(ReadPage page, string shown)
    {
        var cuts = page.Figures.Where(figure => figure.At > 0 && figure.At < page.Text.Length).Select(figure => figure.At).ToList();
        var first = Math.Min(Math.Min(Enough, page.Text.Length), cuts.Count > 0 ? cuts[0] : Enough);
        var last = Math.Min(Math.Min(Enough, page.Text.Length), cuts.Count > 0 ? page.Text.Length - cuts[^1] : Enough);
        return shown.Contains(page.Text[..first], StringComparison.Ordinal) && shown.Contains(page.Text[^last..], StringComparison.Ordinal);
    }

    /// <summary>Printed on an earlier page, or at the next one's beginning though its mark stands behind it.</summary>
    private static bool IsAstray((string Caption, int At) figure, string text, int page, List<string> printed)
    {
        if (figure.Caption.Length == 0) return false;
        var shownOn = printed.FindIndex(shown => shown.Contains(figure.Caption, StringComparison.Ordinal));
        return shownOn < page || (shownOn == page + 1 && figure.At == text.Length);
    }

    private static void Agree(List<ReadPage> pages, List<string> printed)
    {
        Assert.Equal(printed.Count, pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            var (read, shown) = (pages[i].Text, Letters(printed[i]));
            if (read.Length < Enough) continue;
            if (shown.StartsWith(pages[i].Head, StringComparison.Ordinal)) shown = shown[pages[i].Head.Length..];
            Assert.True(shown.StartsWith(read[..Enough], StringComparison.Ordinal), $"page {pages[i].Label} begins \"{read[..Enough]}\" in the e-book and \"{Beginning(shown)}\" in print");
            Assert.True(shown.Contains(read[^Enough..], StringComparison.Ordinal), $"page {pages[i].Label} ends \"{read[^Enough..]}\" in the e-book, and that is not on the page in print");
        }
    }

    private Dist Build(string manuscript, string style, string kinds)
    {
        new Command().In(scratch.Path).Run("build", manuscript, "--style", style, "--only", kinds).Well();
        return new(scratch["dist"]);
    }

    private static List<string> Printed(string pdf)
    {
        try
        {
            var pages = new Command().Run("pdftotext", ["-raw", pdf, "-"]).Well().Output.Split('\f');
            return [.. pages[..^1]];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("pdftotext is not here");
            throw;
        }
    }

    /// <summary>In reading order, with the text from each page's break to the next; notes and what only an e-book has are left out.</summary>
    private static List<ReadPage> Pages(string epub, bool areFiguresApart = false)
    {
        using var zip = ZipFile.OpenRead(epub);
        XDocument Open(string file) { using var stream = zip.GetEntry("EPUB/" + file)!.Open(); return XDocument.Load(stream, LoadOptions.PreserveWhitespace); }
        var walk = new Walk(areFiguresApart);
        var package = Open("package.opf").Root!;
        var files = package.Descendants().Where(e => e.Name.LocalName == "item").ToDictionary(e => (string)e.Attribute("id")!, e => (string)e.Attribute("href")!);
        foreach (var item in package.Descendants().Where(e => e.Name.LocalName == "itemref"))
        {
            var file = files[(string)item.Attribute("idref")!];
            if (file == "nav.xhtml") continue;
            walk.IsText = file is not ("cover.xhtml" or "title-page.xhtml" or "colophon.xhtml" or "back-cover.xhtml");
            walk.Over(Open(file).Root!.Elements().Last());
        }

        return walk.Pages;
    }

    private static string Beginning(string text) => text[..Math.Min(text.Length, 60)];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

    /// <param name="Head">The letters of the head rows of a table that the page begins in, since print says them once more; empty for none.</param>
    private sealed record ReadPage(string Label, string Text, bool InWord, List<(string Caption, int At)> Figures, string Head);

    private sealed class Walk(bool areFiguresApart)
    {
        private readonly List<(string Label, StringBuilder Text, List<(string Caption, int At)> Figures, string Head)> pages = [];

        public bool IsText { get; set; }

        public List<ReadPage> Pages => [.. pages.Select((page, i) => new ReadPage(page.Label, Letters(page.Text.ToString()), i > 0 && IsInWord(pages[i - 1].Text, page.Text), page.Figures, page.Head))];

        public void Over(XElement element)
        {
            if (IsLeftOut(element)) return;
            if (IsMark(element)) Begin(element);
            if (areFiguresApart && element.Name.LocalName == "figure" && IsText && pages.Count > 0)
            {
                foreach (var mark in element.Descendants().Where(IsMark)) Begin(mark);
                pages[^1].Figures.Add((Letters(element.Value), Letters(pages[^1].Text.ToString()).Length));
                return;
            }

            foreach (var node in element.Nodes())
            {
                if (node is XElement child) Over(child);
                else if (node is XText text && IsText && pages.Count > 0) pages[^1].Text.Append(text.Value);
            }
        }

        private void Begin(XElement mark) => pages.Add(((string)mark.Attribute("aria-label")!, new(), [], HeadOf(mark)));

        private static string HeadOf(XElement mark) =>
            mark.Ancestors().FirstOrDefault(e => e.Name.LocalName == "tbody")?.Parent!.Elements().FirstOrDefault(e => e.Name.LocalName == "thead") is { } head ? Letters(head.Value) : "";

        private static bool IsMark(XElement element) => (string?)element.Attribute("role") == "doc-pagebreak";

        private static bool IsLeftOut(XElement element) =>
            (string?)element.Attribute("class") is "notes" or "uses"
            || element.Name.LocalName is "sup" && (element.Elements().Any(e => (string?)e.Attribute("role") == "doc-noteref") || element.Value == ", ");

        private static bool IsInWord(StringBuilder before, StringBuilder after) =>
            before.Length > 0 && after.Length > 0 && char.IsLetter(before[^1]) && char.IsLetter(after[0]);
    }
}
