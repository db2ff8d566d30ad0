using Publish.Pdf.Preflight.Layers;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>What a page puts on paper. All places are from the top left corner of the page as it is shown.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">With all that lies beyond the trim.</param>
/// <param name="Trim">The whole page where the file does not say.</param>
internal sealed record PrintedPage(int Number, Size Size, Rect Trim, bool NamesTrim, IReadOnlyList<Mark> Marks)
{
    /// <summary>By the names that they have in the file; those of which something shows.</summary>
    public IReadOnlySet<string> FontsNotEmbedded { get; init; } = new HashSet<string>();

    /// <summary>The page is larger than its trim.</summary>
    public bool HasRoomForBleed => Size.Width - Trim.Width > Length.Mm(1) || Size.Height - Trim.Height > Length.Mm(1);

    /// <summary>What of its boxes cannot be so; goes on from "the page". Null where they fit.</summary>
    public string? BoxFault { get; init; }

    /// <summary>Tones are changed by a curve of the file's own.</summary>
    public bool ChangesTones { get; init; }

    /// <summary>Something shines through something else.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>What could not be read, and would print.</summary>
    public IReadOnlyCollection<string> Problems { get; init; } = [];

    /// <summary>What was not looked into.</summary>
    public IReadOnlyCollection<string> Unseen { get; init; } = [];

    /// <summary>It asks for more than is looked at.</summary>
    public bool IsTooMuch { get; init; }

    /// <summary>Inks beside the four, and whether what stands in for them is red, green and blue.</summary>
    public IReadOnlyList<(string Ink, bool HasLightForStandIn)> Spots { get; init; } = [];

    public IReadOnlyCollection<Layer> Layers { get; init; } = [];

    /// <summary>Annotations that are printed, by their kinds and places.</summary>
    public IReadOnlyList<(string Kind, Rect Place)> Annotations { get; init; } = [];

    /// <summary>Annotations that are marked to print and have no picture, by their kinds and places.</summary>
    public IReadOnlyList<(string Kind, Rect Place)> Unpictured { get; init; } = [];

    /// <summary>Something on it is said to be content, so that artifacts are what they say.</summary>
    public bool HasContent { get; init; }

    /// <summary>Where inks heap up on each other; null where nothing does.</summary>
    public InkHeap? Heap { get; init; }

    /// <summary>Places where a single thing takes this much ink are covered by others.</summary>
    public IReadOnlySet<Mark> Covered { get; init; } = new HashSet<Mark>();

    /// <summary>A place of the page as a person would measure it, from the trim.</summary>
    public Rect FromTrim(Rect place) => place.Shifted(-Trim.X, -Trim.Y);
}

/// <param name="Ink">In percent, where it is most.</param>
internal sealed record InkHeap(int Ink, Rect Place);
