using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;

namespace Publish.Tests.Press.Building;

public sealed class ScreenPreferencesTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void The_page_for_browsers_brings_its_faces_and_the_e_book_does_not_unless_it_is_said_otherwise()
    {
        Assert.True(Read("html", fontsByDefault: true).Fonts);
        Assert.False(Read("epub", fontsByDefault: false).Fonts);
        Assert.True(Read("epub", fontsByDefault: false, ("fonts", "yes")).Fonts);
        Assert.False(Read("html", fontsByDefault: true, ("fonts", "no")).Fonts);
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("fonts", "perhaps", "ZP831")]
    [InlineData("pictures", "huge", "ZP831")]
    [InlineData("pictures", "5", "ZP831")]
    [InlineData("font", "yes", "ZP830")]
    public void A_wish_that_is_not_understood_is_named_and_the_default_stands(string key, string value, string code)
    {
        Assert.Equal(new ScreenPreferences(false, 1600), Read("epub", fontsByDefault: false, (key, value)));
        Assert.Equal(code, Assert.Single(bag.Sorted()).Code);
    }

    [Fact]
    public void Pictures_have_a_longest_side() => Assert.Equal(1200, Read("epub", fontsByDefault: false, ("pictures", "1200")).LongestSide);

    private ScreenPreferences Read(string edition, bool fontsByDefault, params (string Key, string Value)[] preferences)
    {
        var map = new SettingMap(Seq.Of(preferences.Select(w => new SettingEntry(w.Key, SourceSpan.None, new SettingScalar(w.Value, false, SourceSpan.None)))), SourceSpan.None);
        return ScreenPreferences.Read(new Settings { Others = preferences.Length == 0 ? [] : [new(edition, SourceSpan.None, map)] }, edition, fontsByDefault, bag);
    }
}
