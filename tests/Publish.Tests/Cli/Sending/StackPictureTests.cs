using Publish.Cli.Sending.Printing;
using Publish.Delivery.Printing;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Cli.Sending;

public sealed class StackPictureTests
{
    /// <summary>
    /// Turning over about the short edge leaves a sheet's left where its right was. The printer puts the same side of each page first, so the other short edge of the
    /// paper has to go in first; turned on the long edge, the same one.
    /// </summary>
    [Theory]
    [InlineData(FlipEdge.Short, Restack.TurnedOver, false, "was below")]
    [InlineData(FlipEdge.Short, Restack.AsItLies, false, "was on top")]
    [InlineData(FlipEdge.Long, Restack.TurnedOver, true, "was below")]
    [InlineData(FlipEdge.Long, Restack.AsItLies, true, "was on top")]
    public void The_picture_shows_which_edge_goes_in_first_and_which_side_is_up(FlipEdge edge, Restack restack, bool sameEdgeFirst, string up)
    {
        var lines = StackPicture.Draw(edge, restack).Select(line => line.PadRight(60)[38..]).ToList();
        Assert.True(sameEdgeFirst == lines.FindIndex(line => line.Contains("A =", StringComparison.Ordinal)) < lines.FindIndex(line => line.Contains(up, StringComparison.Ordinal)));
        Assert.Contains(sameEdgeFirst ? "first again" : "goes in last", string.Concat(StackPicture.Words(edge, restack)), StringComparison.Ordinal);
    }
}
