using System.Text;
using Publish.Model.Source;
using Publish.Press.Mending;
using Publish.Tests.Cli;

namespace Publish.Tests.Press.Mending;

public sealed class SettingsFixesTests
{
    [Theory]
    [InlineData("titel: T\r\n# mine  \r\nsubjects:\r\n\t- a\r\n", "title: T\r\n# mine  \r\nsubjects:\r\n  - a\r\n")]
    [InlineData("\uFEFFlang: German\ntitle: T  \n", "\uFEFFlanguage: de\ntitle: T  \n")]
    [InlineData("title: T\r\nlang: de\nauthors: A", "title: T\r\nlanguage: de\nauthors: A")]
    public void Every_other_byte_stays(string before, string after)
    {
        using var scratch = new ScratchFolder();
        File.WriteAllBytes(scratch["zine.yaml"], Encoding.UTF8.GetBytes(before));
        Assert.NotEmpty(Mend(scratch, write: true));
        Assert.Equal(after, Encoding.UTF8.GetString(File.ReadAllBytes(scratch["zine.yaml"])));
        Assert.Empty(Mend(scratch, write: true));
    }

    [Fact]
    public void Settings_at_the_head_of_a_text_are_mended_and_the_text_is_not()
    {
        using var scratch = new ScratchFolder();
        var path = scratch.Write("one.md", "---\r\ntitle:Bread\r\nlang: de\r\n---\r\n\r\nlang: de\r\n\r\n\t- x\r\n");
        using (var files = new RewrittenFiles(path, new DiagnosticBag()))
            Assert.True(new SettingsFixes(path, [], new DiagnosticBag()).Run(files) && files.Keep());
        Assert.Equal("---\r\ntitle: Bread\r\nlanguage: de\r\n---\r\n\r\nlang: de\r\n\r\n\t- x\r\n", File.ReadAllText(path));
    }

    [Fact]
    public void Each_change_is_shown_with_its_line_and_a_rehearsal_changes_nothing()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("zine.yaml", "title: T\nlang: German\n");
        Assert.Equal(["zine.yaml:2 lang: German > language: German", "zine.yaml:2 language: German > language: de"],
            Mend(scratch, write: false).Select(place => FormattableString.Invariant($"{place.Path}:{place.Line} {place.Before} > {place.After}")));
        Assert.Equal("title: T\nlang: German\n", File.ReadAllText(scratch["zine.yaml"]));
    }

    private static List<MendedPlace> Mend(ScratchFolder scratch, bool write)
    {
        var mended = new List<MendedPlace>();
        using var files = new RewrittenFiles(scratch.Path, new DiagnosticBag());
        Assert.True(new SettingsFixes(scratch.Path, mended, new DiagnosticBag()).Run(write ? files : null) && files.Keep());
        return mended;
    }
}
