using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Model;

public class SceneBreaksTests
{
    private static Document Of(params Section[] sections) =>
        Passes.Apply(new(new() { Title = "A Zine" }, new(), Seq.Of(sections), Publish.Model.Glossary.None), new());

    private static Section Section(int level, string title, Seq<Block> blocks, params Section[] subsections) =>
        new(level, new([new Text(title)]), blocks, Seq.Of(subsections));

    private static Paragraph P(string text) => new([new Text(text)]);

    [Fact]
    public void A_break_right_before_a_heading_is_dropped()
    {
        var document = Of(Section(1, "One", [P("Words."), new SceneBreak()], Section(2, "Under it", [P("Words."), new SceneBreak()])), Section(1, "Two", [P("Words.")]));
        Assert.Empty(Query.All<SceneBreak>(document));
    }

    [Fact]
    public void A_break_between_paragraphs_stays_and_so_does_the_last_one()
    {
        var document = Of(Section(1, "One", [P("Words."), new SceneBreak(), P("More."), new SceneBreak()]));
        Assert.Equal(2, Query.All<SceneBreak>(document).Count);
    }
}
