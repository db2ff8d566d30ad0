using CsCheck;
using Publish.Model;
using Publish.Tests.Generators;

namespace Publish.Tests.Epub;

/// <summary>Whatever a document holds, its book is sound.</summary>
public sealed class AnyDocumentTests
{
    [Fact]
    public void Every_file_of_every_book_is_well_formed_and_no_reader_stumbles() =>
        Documents.Any.Sample(document =>
        {
            var book = EpubFile.Of(Passes.Apply(document, new()));
            Assert.DoesNotContain(book.Diagnostics, d => d.Code == "ZP820");
            foreach (var name in book.Files.Keys.Where(IsMarkup))
                book.Xml(name["EPUB/".Length..]);
        }, iter: 60);

    [Fact]
    public void Every_link_inside_of_every_book_has_its_target() =>
        Documents.Any.Sample(document =>
        {
            var book = EpubFile.OfKobo(Passes.Apply(document, new()));
            var ids = new HashSet<string>();
            var links = new List<string>();
            foreach (var name in book.Files.Keys.Where(IsMarkup).Select(n => n["EPUB/".Length..]))
                Collect(book.Xml(name), name, ids, links);
            Assert.DoesNotContain(links, l => !ids.Contains(l));
        }, iter: 60);

    private static void Collect(System.Xml.Linq.XElement root, string file, HashSet<string> ids, List<string> links)
    {
        ids.Add(file);
        foreach (var element in root.Descendants())
        {
            if ((string?)element.Attribute("id") is { } id) Assert.True(ids.Add(file + "#" + id), "twice: " + id);
            if ((string?)element.Attribute("href") is not { } address || address.Contains(':', StringComparison.Ordinal) || address.EndsWith(".css", StringComparison.Ordinal)) continue;
            links.Add(address[0] == '#' ? file + address : address);
        }
    }

    private static bool IsMarkup(string name) => name.EndsWith(".xhtml", StringComparison.Ordinal);
}
