namespace Publish.Raster.Svg;

/// <summary>What came of reading a drawing.</summary>
internal abstract record SvgReading;

/// <param name="Taken">What was left out and would have shown, run, moved or fetched something.</param>
internal sealed record CleanSvg(ReadOnlyMemory<byte> Bytes, SvgSize Size, IReadOnlyList<string> Taken) : SvgReading
{
    /// <summary>Nothing in it draws anything.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>What it points at and does not have: "#sky (fill)".</summary>
    public IReadOnlyList<string> Lost { get; init; } = [];
}

/// <summary>A drawing of no width or no height, of which nothing is ever shown.</summary>
/// <param name="Said">As it says so itself: <c>width="0"</c>.</param>
internal sealed record FlatSvg(string Said) : SvgReading;

/// <summary>No SVG that can be read.</summary>
internal sealed record BrokenSvg : SvgReading;

/// <summary>A drawing that would keep a reader busy for ever, or bring it down.</summary>
/// <param name="Why">Goes on from the drawing's name: "has 300,000 elements, …".</param>
internal sealed record ExcessiveSvg(string Why) : SvgReading;
