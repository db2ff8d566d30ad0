using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript;

/// <summary>Blocks in a note, which are indented from where its words begin.</summary>
public sealed class NoteBlockTests
{
    [Theory]
    [InlineData("[^a]: - one\n\n      more of it\n\n    - two")]
    [InlineData("[^longer]: - one\n\n      more of it\n\n    - two")]
    [InlineData("[^a]:   - one\n\n      more of it\n\n    - two")]
    [InlineData("[^a]: 1. one\n\n       more of it\n\n    2. two")]
    [InlineData("[^a]:\n    - one\n\n      more of it\n\n    - two")]
    public void What_goes_on_in_the_first_item_of_a_note_stays_in_it(string note)
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(Content(note)));
        Assert.Equal([2, 1], list.Items.Select(item => item.Content.Count));
    }

    [Theory]
    [InlineData("[^a]: - one\n      - two")]
    [InlineData("[^longer]: - one\n           - two")]
    [InlineData("[^a]: - one\n    - two")]
    [InlineData("[^a]: - one\n  - two")]
    [InlineData("[^a]: 1. one\n      2. two")]
    public void Items_of_a_note_right_below_each_other_are_one_list(string note)
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(Content(note)));
        Assert.Equal([1, 1], list.Items.Select(item => item.Content.Count));
    }

    [Fact]
    public void A_further_paragraph_of_a_note_is_one_of_its_own() => Assert.Equal(2, Content("[^a]: one\n\n    two").Count);

    private static Seq<Block> Content(string note)
    {
        var label = note[2..note.IndexOf(']', StringComparison.Ordinal)];
        return Assert.Single(Query.All<Note>(Reading.Of($"Words.[^{label}]\n\n{note}\n").Document)).Content;
    }
}
