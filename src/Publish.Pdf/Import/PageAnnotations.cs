using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Import;

/// <summary>What is pinned onto a page: stamps and filled-in fields, which print, and links, which do not.</summary>
/// <param name="Printed">In painting order.</param>
/// <param name="LeavesOut">There are links or notes, which paper cannot show.</param>
/// <param name="HasBareFields">A field that was filled in has no picture of what is in it.</param>
internal sealed record PageAnnotations(IReadOnlyList<Appearance> Printed, bool LeavesOut, bool HasBareFields)
{
    public static PageAnnotations None { get; } = new([], false, false);

    /// <summary>Those that are marked to print and have no picture: what prints is up to each program.</summary>
    public IReadOnlyList<BareAnnotation> Bare { get; init; } = [];
}

/// <summary>The picture of an annotation.</summary>
/// <param name="Form">A reference to its form.</param>
/// <param name="Matrix">Brings the form to its place on the page.</param>
/// <param name="Layer">The layer that it belongs to, which may be hidden; null for none.</param>
/// <param name="Kind">"Highlight", "Widget", "Stamp" and so on.</param>
internal sealed record Appearance(IToken Form, double[] Matrix, IToken? Layer, string Kind = "");

/// <param name="Kind">"Highlight", "Square" and so on.</param>
/// <param name="Layer">As an appearance's.</param>
internal sealed record BareAnnotation(string Kind, SourceBox Place, IToken? Layer);
