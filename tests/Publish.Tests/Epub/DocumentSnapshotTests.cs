using System.Text;
using Publish.Model;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Epub;

/// <summary>One file of each kind that an e-book is made of, from a book of a few lines, as somebody read it.</summary>
public sealed class DocumentSnapshotTests
{
    private const string Folder = "tests/Publish.Tests/Epub/Snapshots";

    private static readonly Text Opening = T("The first page of print begins here, and the second in the midst of it.");

    private static readonly Lazy<EpubFile> Book = new(() => EpubFile.Of(
        new Document(
            new Metadata { Title = "A tiny book", Subtitle = "of every kind", Contributors = [new("Anonymous")], Date = "2020", Language = "en", Licence = "CC0-1.0", Description = "A book to be looked at.", Cover = "cover.png" },
            new Settings { Contents = true },
            [
                H(1, "Beginning", P(Opening), P(T("A "), Use("zine", "zine", 1, TermCall.First, 1), T(" and a note"), N(2, P("Said below.")), T("."))) with { Subsections = [H(2, "Below it", P("Short."))] },
                H(1, "End", P("That is all.")),
            ],
            new([Entry("zine", "Zine", P("A small thing in print."))], [], [])),
        new() { Cover = Pixel.At("cover.png"), PageMap = new([new("1", Opening, 0), new("2", Opening, 37)]) }));

    [Theory]
    [InlineData("META-INF/container.xml")]
    [InlineData("EPUB/package.opf")]
    [InlineData("EPUB/nav.xhtml")]
    [InlineData("EPUB/toc.ncx")]
    [InlineData("EPUB/cover.xhtml")]
    [InlineData("EPUB/title-page.xhtml")]
    [InlineData("EPUB/text-1.xhtml")]
    [InlineData("EPUB/glossary.xhtml")]
    [InlineData("EPUB/colophon.xhtml")]
    public void A_document_is_as_it_was_when_somebody_read_it(string file) =>
        Snapshot.Holds($"{Folder}/{Path.GetFileName(file)}.txt", Encoding.UTF8.GetString(Book.Value.Files[file]));

    [Fact]
    public void The_sheets_are_as_they_were_when_somebody_read_them() => Snapshot.Holds(
        $"{Folder}/sheets.css.txt", string.Join('\n', Book.Value.Files.Where(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"/* {file.Key} */\n{Encoding.UTF8.GetString(file.Value)}")));

    [Fact]
    public void Nothing_else_is_in_the_book() => Snapshot.Holds($"{Folder}/files.txt", string.Join('\n', Book.Value.Files.Keys) + "\n");
}
