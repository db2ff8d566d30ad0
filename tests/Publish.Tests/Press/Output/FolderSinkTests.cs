using System.Text;
using Publish.Press.Editions;
using Publish.Press.Output;
using Publish.Tests.Cli;

namespace Publish.Tests.Press.Output;

public sealed class FolderSinkTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Files_come_into_place_together_with_the_list_of_them()
    {
        Make(whole: true, (".pdf", "one"), (".epub", "two"));
        Assert.Equal("one", File.ReadAllText(scratch["zine.pdf"]));
        var listed = OutputManifest.Read(scratch["zine.manifest.json"])!;
        Assert.Equal("zine", listed.Slug);
        Assert.Equal(["zine.pdf", "zine.epub"], listed.Files.Select(file => file.Path));
        Assert.Equal("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed", listed.Files[0].Sha256);
    }

    [Fact]
    public void A_build_that_breaks_off_leaves_what_was_there()
    {
        Make(whole: true, (".pdf", "before"));
        Assert.Throws<SinkException>(() =>
        {
            using var delivery = Open();
            delivery.Take(Text(".pdf", "after"));
            delivery.Take(new FinishedFile("zine.epub", "epub", "", 0, _ => throw new IOException("the disk is full")));
        });
        Assert.Equal("before", File.ReadAllText(scratch["zine.pdf"]));
        Assert.False(File.Exists(scratch["zine.epub"]));
        Assert.Empty(Directory.EnumerateDirectories(scratch[".publish"]));
    }

    [Fact]
    public void A_whole_build_removes_what_only_an_earlier_one_made()
    {
        Make(whole: true, (".pdf", "one"), ("-booklet-letter.pdf", "two"));
        Make(whole: true, (".pdf", "one"));
        Assert.False(File.Exists(scratch["zine-booklet-letter.pdf"]));
    }

    [Fact]
    public void A_partial_build_keeps_the_other_files_and_lists_them()
    {
        Make(whole: true, (".pdf", "one"), (".epub", "two"));
        Make(whole: false, (".pdf", "new"));
        Assert.Equal("two", File.ReadAllText(scratch["zine.epub"]));
        Assert.Equal(["zine.pdf", "zine.epub"], OutputManifest.Read(scratch["zine.manifest.json"])!.Files.Select(file => file.Path));
    }

    [Fact]
    public void Files_of_another_zine_are_left_alone_even_where_a_changed_list_names_them()
    {
        scratch.Write("other.pdf", "somebody's");
        scratch.Write("zine.manifest.json", """{"slug":"zine","files":[{"path":"other.pdf","kind":"reading","bytes":1,"sha256":""},{"path":"../up.pdf","kind":"reading","bytes":1,"sha256":""}]}""");
        Make(whole: true, (".pdf", "one"));
        Assert.True(File.Exists(scratch["other.pdf"]));
    }

    private void Make(bool whole, params (string Suffix, string Content)[] files)
    {
        using var delivery = Open();
        foreach (var (suffix, content) in files)
            delivery.Take(Text(suffix, content));
        delivery.Commit(whole);
    }

    private IDelivery Open() => new FolderSink(scratch.Path).Open("zine", scratch["manuscript"], EditionList.House);

    private static FinishedFile Text(string suffix, string content) => new(
        "zine" + suffix, suffix.EndsWith("epub", StringComparison.Ordinal) ? "epub" : "reading", "", 0,
        stream => stream.Write(Encoding.UTF8.GetBytes(content)));
}
