using Publish.Manuscript.Markdown;
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
        Assert.Equal(2, left.Count(line => line.X == hung));
        Assert.All(left.Where(line => line.Words.StartsWith("Anna", StringComparison.OrdinalIgnoreCase) || line.Words.StartsWith("Ben", StringComparison.OrdinalIgnoreCase)), line => Assert.Equal(hung, line.X));
        Assert.All(left.Where(line => line.X != hung), line => Assert.Equal(hung + theme.Speeches.Indent, line.X));
    }
}
