using Publish.Model;
using Publish.Press.Building;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Steering;

namespace Publish.Press;

/// <summary>What is wanted of a zine; whatever is not said is as the manuscript's own settings have it.</summary>
public sealed record Request
{
    /// <summary>Names of editions; empty for the manuscript's own <c>formats:</c>, which are the usual ones unless it says otherwise.</summary>
    public Seq<string> Only { get; init; }

    /// <summary>Null for the manuscript's own.</summary>
    public string? Style { get; init; }

    /// <summary>Of the text's type; null for the manuscript's own, or else the style's.</summary>
    public Length? TypeSize { get; init; }

    /// <summary>A paper's name such as "a4", or its sides such as "320x450mm"; null for the manuscript's own, which is A4 and Letter unless it says otherwise. Where it names none, its pages are made for this one.</summary>
    public string? Paper { get; init; }

    /// <summary>The scheme that the pages follow, by its name: a page is as large as a panel of it. Null for the manuscript's own, or else for pages of their own size.</summary>
    public string? Scheme { get; init; }

    /// <summary>A folder whose own schemes <see cref="Scheme"/> may name as well as the manuscript's; null for none.</summary>
    public string? SchemeFolder { get; init; }

    /// <summary>Names of print presets; empty for the manuscript's own.</summary>
    public Seq<string> For { get; init; }

    /// <summary>Also make booklets for printers that only turn over on the long edge.</summary>
    public bool FlipLong { get; init; }

    /// <summary>The printer that it is made for, by the name of its profile; null for the manuscript's own.</summary>
    public string? Printer { get; init; }

    /// <summary>Null for the manuscript's own.</summary>
    public PageGoal? Pages { get; init; }

    /// <summary>The standards that PDFs keep; empty for the usual ones.</summary>
    public Seq<KeptStandard> Standards { get; init; }

    /// <summary>A warning is an error.</summary>
    public bool Strict { get; init; }

    /// <summary>Crossed boxes stand for pictures that are missing, and the zine is made all the same.</summary>
    public bool Draft { get; init; }
}
