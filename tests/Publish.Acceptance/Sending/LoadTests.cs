using Publish.Acceptance.Running;

namespace Publish.Acceptance.Sending;

/// <summary>E-books onto folders that are shaped like e-readers.</summary>
public sealed class LoadTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_Kobo_gets_its_own_kind_of_book_and_later_editions_take_its_place()
    {
        var kobo = Device("KOBOeReader", ".kobo");
        Zine.Folder(scratch, "zine", "Paste & Fold?", Zine.Prose(2), "identifier: 3d594650-3436-4d3f-b4a5-4b5c4c1f0d0e\n");
        Assert.Contains("safe to unplug", Load("zine", "--device", kobo).Well().Output, StringComparison.Ordinal);
        var book = Path.Combine(kobo, "Paste & Fold.kepub.epub");
        Assert.Equal(File.ReadAllBytes(new Dist(scratch["dist"]).Of("kepub")), File.ReadAllBytes(book));
        Assert.Contains("already", Load("zine", "--device", kobo).Well().Output, StringComparison.Ordinal);
        Zine.Folder(scratch, "zine", "Paste & Fold?", Zine.Prose(3), "identifier: 3d594650-3436-4d3f-b4a5-4b5c4c1f0d0e\n");
        Assert.Contains("earlier edition", Load("zine", "--device", kobo).Well().Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(new Dist(scratch["dist"]).Of("kepub")), File.ReadAllBytes(book));
    }

    [Fact]
    public void Another_book_stays_until_it_is_said_that_it_may_go()
    {
        var tolino = Device("tolino", ".tolino");
        Directory.CreateDirectory(Path.Combine(tolino, "Books"));
        Load(Zine.Folder(scratch, "one", "Manifesto", Zine.Prose(2)), "--device", tolino).Well();
        var book = Path.Combine(tolino, "Books", "Manifesto.epub");
        var before = File.ReadAllBytes(book);
        var other = Zine.Folder(scratch, "two", "Manifesto", Zine.Prose(3));
        Load(other, "--device", tolino).Refused("ZP955");
        Assert.Equal(before, File.ReadAllBytes(book));
        Load(other, "--device", tolino, "--replace").Well();
        Assert.NotEqual(before, File.ReadAllBytes(book));
    }

    [Fact]
    public void A_Kindle_and_what_is_no_reader_are_told_apart_in_plain_words()
    {
        var kindle = Device("Kindle", "documents");
        Directory.CreateDirectory(Path.Combine(kindle, "system"));
        var zine = Zine.Folder(scratch, "zine", "Zine", Zine.Prose(2));
        Assert.Contains("Send to Kindle", Load(zine, "--device", kindle).Refused("ZP964").Error, StringComparison.Ordinal);
        Load(zine, "--device", kindle, "--format", "pdf").Well();
        Assert.True(File.Exists(Path.Combine(kindle, "documents", "zine.pdf")));
        Load(zine, "--device", Device("stick", "DCIM")).Refused("ZP963");
        Load(zine, "--device", scratch["nowhere"]).Refused("ZP962");
    }

    private string Device(string name, string folder)
    {
        Directory.CreateDirectory(Path.Combine(scratch[name], folder));
        return scratch[name];
    }

    private Ended Load(params string[] arguments) => new Command().In(scratch.Path).Run(["load", .. arguments]);
}
