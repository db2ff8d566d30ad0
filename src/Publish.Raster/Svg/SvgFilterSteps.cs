using System.Xml;

namespace Publish.Raster.Svg;

/// <summary>How often the steps of a filter are painted: each takes what others give by their names, and twenty that take the one before twice are a million.</summary>
internal sealed class SvgFilterSteps
{
    // More is too much for anyone.
    private const int Most = SvgLimits.Drawn / 20;

    private readonly Dictionary<string, int> results = new(StringComparer.Ordinal);
    private SvgNode? filter;
    private string? name;
    private int last;

    /// <param name="step">In a filter; or what a merging step merges.</param>
    public void Take(SvgNode step, XmlReader reader)
    {
        if (step.Parent is { Name: "feMerge" })
        {
            Give(last + Of(reader, "in", before: 0));
            return;
        }

        if (step.Parent != filter)
        {
            filter = step.Parent;
            last = 0;
            results.Clear();
        }

        name = reader.GetAttribute("result")?.Trim();
        var takesTwo = step.Name is "feBlend" or "feComposite" or "feDisplacementMap";
        Give(1 + (step.Name == "feMerge" ? 0 : Of(reader, "in", last)) + (takesTwo ? Of(reader, "in2", last) : 0));
    }

    private void Give(int painted)
    {
        last = Math.Min(Most, painted);
        if (name is not null) results[name] = last;
        if (filter is not null) filter.Painted = Math.Max(filter.Painted, last);
    }

    private int Of(XmlReader reader, string input, int before) => reader.GetAttribute(input) is { } wanted ? results.GetValueOrDefault(wanted.Trim()) : before;
}
