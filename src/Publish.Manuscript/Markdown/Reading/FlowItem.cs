using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>What follows each other in a file: blocks, and the headings that open sections.</summary>
internal abstract record FlowItem
{
    private FlowItem() { }

    public sealed record OfBlock(Block Block) : FlowItem;

    /// <param name="Level">As typed, from 1 to 6.</param>
    /// <param name="Attributes">Of the section to come.</param>
    public sealed record OfHeading(int Level, Heading Heading, Attributes Attributes) : FlowItem;
}
