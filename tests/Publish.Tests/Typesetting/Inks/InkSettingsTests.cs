using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Inks;

namespace Publish.Tests.Typesetting.Inks;

public sealed class InkSettingsTests
{
    private static SettingScalar Word(string value) => new(value, false, SourceSpan.None);

    private static (InkSet Inks, Seq<Diagnostic> Found) Read(params SettingNode[] items)
    {
        var bag = new DiagnosticBag();
        return (InkSettings.Read(new SettingList(Seq.Of(items), SourceSpan.None), bag), bag.Sorted());
    }

    private static SettingMap Map(params (string Key, string Value)[] entries) =>
        new(Seq.Of(entries.Select(entry => new SettingEntry(entry.Key, SourceSpan.None, Word(entry.Value)))), SourceSpan.None);

    [Fact]
    public void Known_inks_bring_their_colour_and_screens_stand_apart()
    {
        var (inks, found) = Read(Word("black"), Word("Fluorescent Pink"));

        Assert.Empty(found);
        Assert.Equal(["black", "fluorescent-pink"], inks.Inks.Select(ink => ink.Name));
        Assert.Equal(0xFF48B0, inks.Inks[1].Rgb);
        Assert.Equal(30, Math.Abs(inks.Inks[0].Angle - inks.Inks[1].Angle));
    }

    [Fact]
    public void An_ink_of_ones_own_says_its_colour_and_angle() =>
        Assert.Equal(new PressInk("mud", 0x5A4630, 20), Read(Map(("name", "mud"), ("colour", "#5a4630"), ("angle", "20"))).Inks.Inks[0]);

    [Theory]
    [InlineData("pink", "fluorescent-pink")]
    [InlineData("fluorescent-pink", "fluorescent-pink")]
    [InlineData("blue", null)]
    [InlineData("medium-blue", "medium-blue")]
    [InlineData("green", null)]
    public void An_ink_is_found_by_its_last_word_where_only_one_ends_so(string said, string? name) =>
        Assert.Equal(name, Read(Word("fluorescent-pink"), Word("medium-blue"), Word("federal-blue")).Inks.Find(said)?.Name);

    [Fact]
    public void All_that_is_wrong_with_inks_is_said_at_once()
    {
        var (inks, found) = Read(Word("flourescent-pink"), Word("black"), Word("black"), Map(("colour", "#123456")), Map(("name", "mud"), ("colour", "brownish")), Map(("name", "ash"), ("colour", "#aaaaaa"), ("angle", "steep")));

        Assert.Equal(["ZP662", "ZP663", "ZP663", "ZP663", "ZP664"], found.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.Contains("\"fluorescent-pink\" meant", found.First(problem => problem.Code == "ZP662").Hint, StringComparison.Ordinal);
        Assert.Equal(["black", "ash"], inks.Inks.Select(ink => ink.Name));
    }
}
