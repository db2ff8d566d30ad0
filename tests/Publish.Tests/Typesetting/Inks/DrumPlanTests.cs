using System.Text;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Typesetting.Inks;

namespace Publish.Tests.Typesetting.Inks;

public sealed class DrumPlanTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void A_press_of_which_no_drums_are_said_has_every_ink() => Assert.Equal(Inks("[black, coral]"), Plan("[black, coral]", "[]"));

    [Fact]
    public void An_ink_is_printed_with_the_drum_of_its_name_and_the_others_with_the_nearest_that_is_left()
    {
        var printed = Plan("[black, coral, teal]", "[fluorescent-pink, yellow, black, green]");
        Assert.Equal(["black", "fluorescent-pink", "green"], printed.Inks.Select(ink => ink.Name));
        Assert.Equal("fluorescent-pink", printed.NameOf("coral"));
        Assert.Equal("black", printed.NameOf("black"));
        Assert.Equal(["ZP669", "ZP669"], bag.Sorted().Select(problem => problem.Code));
    }

    [Fact]
    public void What_is_stated_goes_before_names_and_colours()
    {
        var printed = Plan("[black, coral]", "[fluorescent-pink, {name: green, for: coral}, black]");
        Assert.Equal("green", printed.NameOf("coral"));
    }

    [Fact]
    public void Two_inks_come_onto_one_drum_only_where_that_is_stated()
    {
        var printed = Plan("[black, coral, orange]", "[black, {name: red, for: [coral, orange]}]");
        Assert.Equal(["black", "red"], printed.Inks.Select(ink => ink.Name));
        Assert.Equal(("red", "red"), (printed.NameOf("coral"), printed.NameOf("orange")));
    }

    [Fact]
    public void What_no_drum_is_left_for_is_said_and_keeps_its_name()
    {
        var printed = Plan("[black, coral, orange]", "[black, red]");
        Assert.Equal(3, printed.Inks.Count);
        Assert.Contains(bag.Sorted(), problem => problem.Code == "ZP668" && problem.Severity == Severity.Warning && problem.Message.StartsWith("no drum is left for the ink", StringComparison.Ordinal));
    }

    [Fact]
    public void Drums_that_are_left_and_unlike_the_ink_are_not_said_to_be_gone()
    {
        Plan("[black, red]", "[yellow, fluorescent-pink]");
        Assert.Contains(bag.Sorted(), problem => problem.Code == "ZP668" && problem.Message.StartsWith("no drum that is left is anything like the ink \"black\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_main_ink_stays_the_main_one_on_its_drum() =>
        Assert.Equal("midnight", Plan("[black, yellow]", "[yellow, midnight]").Main.Name);

    [Fact]
    public void Light_inks_go_first() => Assert.Equal(["yellow", "fluorescent-pink", "black"], Inks("[black, fluorescent-pink, yellow]").LightFirst.Select(ink => ink.Name));

    private InkSet Plan(string inks, string drums) => DrumPlan.Of(Inks(inks), DrumSettings.Read(Node(drums), bag), bag);

    private InkSet Inks(string yaml) => InkSettings.Read(Node(yaml), bag);

    private SettingNode Node(string yaml) => SettingsFile.Read("z.yaml", Encoding.UTF8.GetBytes("x: " + yaml), new SourceSet(), bag)!.Find("x")!;
}
