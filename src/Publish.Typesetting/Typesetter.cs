using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Steering;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting;

/// <summary>Sets a document in pages.</summary>
public static class Typesetter
{
    /// <summary>The one layout that everything is made from: the same for the same input, on every machine.</summary>
    /// <param name="diagnostics">Told of what could not be set as it was meant; pages come out in any case.</param>
    public static TypesettingResult Typeset(Document document, Theme theme, TypesettingInputs inputs, DiagnosticBag diagnostics)
    {
        var draft = inputs.Goal is { } goal
            ? new PageSteering(document, theme, inputs, goal).Steer(diagnostics)
            : Spreads.Settle(document, theme, inputs, diagnostics);
        return draft.Assemble();
    }
}
