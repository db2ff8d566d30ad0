using System.IO.Compression;
using Publish.Acceptance.Running;
using Publish.Acceptance.Validators;

namespace Publish.Acceptance.Screens;

/// <summary>E-books and the page for browsers, laid out from 320 to 600 px and 100 to 250 % type, by day and by night: nothing runs over an edge, is cut off, torn or blank.</summary>
public sealed class ScreenTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public static TheoryData<string> Manuscripts => ["sample", "torture", "narrow"];

    public void Dispose() => scratch.Dispose();

    [Theory]
    [MemberData(nameof(Manuscripts))]
    public void An_e_book_fits_a_telephone_by_day_and_by_night(string name)
    {
        var manuscript = PathOf(name);
        new Command().In(scratch.Path).Run("build", manuscript, "--only", "epub,html").Well();
        var dist = new Dist(scratch["dist"]);
        ZipFile.ExtractToDirectory(dist.Of("epub"), scratch["book"]);
        File.Copy(dist.Of("epub"), scratch["book.epub"]);

        Kit.Screens(manuscript, scratch["book"]).Well();
        Kit.Screens(manuscript, dist.Of("html")).Well();
    }

    private static string PathOf(string name) => name switch
    {
        "sample" => Shared.Sample,
        "torture" => Fixtures.Torture,
        _ => Fixtures.Narrow,
    };
}
