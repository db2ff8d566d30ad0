using Publish.Fonts;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

public sealed class CapitalsTests
{
    [Theory]
    [InlineData("an A3 sheet and a B747", "an |#A3| sheet and a |#B747")]
    [InlineData("near W1A 1AA, not 1984", "near |#W1A| |#~1AA,| not 1984")]
    [InlineData("the BBC and ITV", "the |~BBC| and |~ITV")]
    [InlineData("NOT TODAY, he said", "~NOT TODAY,| he said")]
    [InlineData("PART 2 BEGINS", "~PART| |#2| |~BEGINS")]
    [InlineData("MP4s and PDFs", "#MP4s| and |~PDFs")]
    [InlineData("ISSN 12345679", "~ISSN| |#12345679")]
    [InlineData("I am J. R. Hartley of 1984", null)]
    [InlineData("a@B3.org and //X3/AB", null)]
    public void Capitals_stand_apart_and_figures_beside_them_are_as_tall(string text, string? expected)
    {
        var look = new TextLook(FaceRole.Text, Length.Pt(10), "en") { Features = FontFeatures.OldStyleFigures };
        var stretches = Capitals.Find(text, look, 40);
        Assert.Equal(expected,
            stretches is null ? null : string.Join('|', stretches.Select(s => (s.HasLiningFigures ? "#" : "") + (s.IsTracked ? "~" : "") + text[s.Start..s.End])));
        if (stretches is not null) Assert.Equal(text, string.Concat(stretches.Select(s => text[s.Start..s.End])));
    }

    [Fact]
    public void What_a_text_has_already_is_not_sought()
    {
        var lining = new TextLook(FaceRole.Text, Length.Pt(10), "en");
        Assert.Null(Capitals.Find("the A3 and BBC", lining, 0));
        Assert.Null(Capitals.Find("the BBC", lining with { Features = FontFeatures.SmallCaps }, 40));
        Assert.Equal(3, Capitals.Find("the BBC here", lining, 40)!.Count);
    }

    [Theory]
    [InlineData("ผู้ใหญ่หาผ้าใหม่ให้สะใภ้ใช้คล้องคอ", "Thai")]
    [InlineData("ผู้ใหญ่ หาผ้าใหม่\u200Bให้สะใภ้ ใช้คล้องคอ", null)]
    [InlineData("no such letters", null)]
    public void A_long_run_of_a_script_without_spaces_is_noticed(string text, string? script) => Assert.Equal(script, UnspacedScripts.Find(text)?.Script);
}
