using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Interviews: the names hang, and what is said is set in.</summary>
public sealed class DialogueTests
{
    private const string Long = " I cut it out of a paper that came with the fish, and kept it for a year before I knew what it was for.";

    private static Paragraph Said(string name, string words) => new([new Styled(SpanKind.Speaker, [new Text(name)]), new Text(words)]);

    [Theory]
    [InlineData("indented")]
    [InlineData("spaced")]
    public void Names_hang_before_what_is_said_in_every_look(string paragraphs)
    {
        var theme = Theme.Default with { Text = Theme.Default.Text with { Spaced = paragraphs == "spaced" } };
        var page = Zine.Set(Zine.Of(new Division(DivisionKind.Dialogue, [Said("Anna:", Long), Said("Ben:", Long), Zine.P("And again." + Long)])), theme).Paged.Pages[2];
        var left = page.Items.OfType<TextItem>().Where(text => text.Structure.IsContent).GroupBy(text => text.Origin.Y).Select(line => (Words: string.Concat(line.OrderBy(text => text.Origin.X).Select(PageDump.Words)), X: line.Min(text => text.Origin.X))).ToList();
        var hung = theme.Page.Inner;
        // The edge of an A lies a little outside.
        var hanging = left.Where(line => line.X < hung + Length.Pt(2)).ToList();
        Assert.Equal(["anna", "ben:"], hanging.Select(line => line.Words[..4].ToLowerInvariant()));
        Assert.All(left.Except(hanging), line => Assert.InRange((line.X - hung - theme.Speeches.Indent).Points, -2m, 1m));
    }

    /// <summary>How somebody speaks is no part of the name: in italics, not in small capitals.</summary>
    [Fact]
    public void What_stands_in_brackets_behind_a_name_is_set_as_a_direction()
    {
        var named = new Paragraph([new Styled(SpanKind.Speaker, [new Text("Anna "), new Styled(SpanKind.Direction, [new Text("(aside)")]), new Text(":")]), new Text(Long), new Styled(SpanKind.Direction, [new Text("(louder)")])]);
        var page = Zine.Set(Zine.Of(new Division(DivisionKind.Dialogue, [named]))).Paged.Pages[2];
        TextItem Of(string words) => page.Items.OfType<TextItem>().First(text => PageDump.Words(text).Contains(words, StringComparison.Ordinal));
        var (within, outside) = (Of("(aside)"), Of("(louder)"));
        Assert.True(within.Style.Face.IsItalic);
        Assert.Equal(outside.Style.Face, within.Style.Face);
        Assert.Equal(outside.Words[0].Shaped.Glyphs[0], within.Words[0].Shaped.Glyphs[0]);
        Assert.Equal(Length.Zero, within.Words[0].Tracking);
    }
}
