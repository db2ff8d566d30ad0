using Publish.Model.Source;
using Publish.Press.Building;

namespace Publish.Press.Editions;

/// <summary>An edition that is read on a screen and flows as its reader wants.</summary>
internal abstract class ScreenEdition : Edition
{
    /// <summary>For the list of the print edition's pages.</summary>
    public override bool NeedsPages => true;

    public override object Bench => typeof(ScreenBench);

    /// <summary>What is wrong with the text is said once, of the first of these editions that is made; the others are not heard.</summary>
    protected DiagnosticBag Heard(Workshop shop) => IsHeard(shop) ? shop.Bag : new();

    protected bool IsHeard(Workshop shop) => shop.Zine.Plan.Editions.First(edition => edition is ScreenEdition) == this;
}
