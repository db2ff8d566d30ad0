using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>One thing to do.</summary>
/// <param name="Draw">Fills an area with the step's drawing; null for none.</param>
internal sealed record AssemblyStep(string Words, Func<Rect, IEnumerable<PageItem>>? Draw = null);
