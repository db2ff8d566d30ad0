using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Editions;

/// <summary>What a check holds finished files against.</summary>
/// <param name="Settings">The manuscript's own.</param>
/// <param name="Bag">Takes what is found; holds what was said before.</param>
internal sealed record Inspection(Settings Settings, DiagnosticBag Bag);
