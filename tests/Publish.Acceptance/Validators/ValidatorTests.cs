using System.Text.Json;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Validators;

/// <summary>The essay and a text with every construct, in every style, as outside validators see them.</summary>
public sealed class ValidatorTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("pamphlet")]
    [InlineData("compact")]
    [InlineData("large-print")]
    public void The_reading_PDF_is_accessible_in_every_style(string style)
    {
        var reading = Build(Shared.Essay, style).Of("reading");
        Kit.Accessible(reading).Well();
        Kit.Tags(reading).Well();
    }

    [Fact]
    public void The_copy_for_keeping_is_PDF_A_and_accessible_as_well()
    {
        Kit.Archived(Build(Shared.Essay, "pamphlet", "--only", "archive").One("-party-archive.pdf")).Well();
        Kit.Archived(Build(Shared.Sample, "pamphlet", "--only", "archive").One("-edge-archive.pdf")).Well();
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("essay")]
    [InlineData("torture")]
    [InlineData("heard")]
    public void PDF_2_is_accessible_and_for_keeping_where_it_is_asked_for(string name)
    {
        var manuscript = name switch { "sample" => Shared.Sample, "essay" => Shared.Essay, "heard" => Fixtures.Heard, _ => Fixtures.Torture };
        var dist = Build(manuscript, "pamphlet", "--only", "reading", "--standard", "ua-2,a-4");
        Kit.AccessibleAsSecond(dist.Of("reading")).Well();
        Kit.ArchivedAsSecond(dist.Of("archive")).Well();
    }

    [Theory]
    [InlineData("short")]
    [InlineData("long")]
    public void The_booklets_fold_right_and_print_in_black_only(string flip)
    {
        var dist = Build(Shared.Essay, "pamphlet", "--flip", flip);
        foreach (var paper in (string[])["a4", "letter"])
        {
            var booklet = dist.One($"-booklet-{paper}{(flip == "long" ? "-flip-long" : "")}.pdf");
            Kit.Folds(booklet, dist.Of("reading"), flip).Well();
            Kit.BlackOnly(booklet).Well();
        }
    }

    [Fact]
    public void The_EPUBs_pass_EPUBCheck_and_every_call_pops_up()
    {
        var dist = Build(Shared.Essay, "pamphlet");
        Kit.EpubCheck(scratch["reports"], dist.Of("epub"), dist.Of("kepub")).Well();
        Kit.Reader(dist.Of("epub")).Well();
    }

    [Fact]
    public void No_word_of_the_essay_is_lost_on_the_way_to_paper() => Kit.Recall(Shared.Essay, Build(Shared.Essay, "pamphlet").Of("reading")).Well();

    /// <summary>The bounds are the best that others reach, each in a different file, as the kit's README lists them.</summary>
    [Fact]
    public void The_type_of_the_compact_essay_is_as_good_as_the_best()
    {
        var figures = Type("compact");
        AtMost(figures, "ws_mean", 1.05);
        AtMost(figures, "ws_sd", 0.145);
        AtMost(figures, "ws_max", 1.6);
        AtMost(figures, "loose15_pct", 0.3);
        AtMost(figures, "hyph_pct", 6.3);
        AtMost(figures, "ladder", 2);
        AtMost(figures, "contrast", 0.136);
        AtMost(figures, "gridoff_pct", 0);
    }

    [Theory]
    [InlineData("pamphlet")]
    [InlineData("compact")]
    [InlineData("large-print")]
    public void No_page_begins_or_ends_badly_in_any_style(string style)
    {
        var figures = Type(style);
        // The kit takes a short line for a paragraph's last one, and ragged lines are short by nature.
        if (style != "large-print")
        {
            AtMost(figures, "widows", 0);
            AtMost(figures, "orphans", 0);
        }

        AtMost(figures, "hyphpage", 0);
        AtMost(figures, "gridoff_pct", 0);
    }

    private JsonElement Type(string style) => Kit.TypeAsJson(Build(Shared.Essay, style).Of("reading")).Well().Json();

    private static void AtMost(JsonElement figures, string name, double bound)
    {
        var figure = figures.GetProperty(name).GetDouble();
        Assert.True(figure <= bound, $"{name} is {figure}, more than {bound}");
    }

    private Dist Build(string manuscript, string style, params string[] options)
    {
        new Command().In(scratch.Path).Run(["build", manuscript, "--style", style, .. options]).Well();
        return new(scratch["dist"]);
    }
}
