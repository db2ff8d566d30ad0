using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>A picture behind the words of each page that shows some of its section.</summary>
/// <param name="IsBorder">It has the place of a frame; else it lies over all of the page.</param>
/// <param name="First">The block of the text from which it counts; the contents stand before the first one.</param>
internal sealed record Backdrop(Picture Picture, bool IsBorder, Ink Ink, int First, SourceSpan Span)
{
    /// <summary>The first block behind its section.</summary>
    public int End { get; init; } = int.MaxValue;

    public bool Holds(int block) => block >= First && block < End;
}
