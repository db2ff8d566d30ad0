using Publish.Model;
using Publish.Model.Source;

namespace Publish.Typesetting.Steering;

/// <summary>Reads <c>pages:</c> of a zine's settings.</summary>
public static class PageGoalReader
{
    private const string Key = "pages";

    /// <summary>Null where nothing is wished, or nothing that can be understood, which is diagnosed.</summary>
    public static PageGoal? Read(Settings settings, DiagnosticBag diagnostics)
    {
        foreach (var entry in settings.Others)
        {
            if (entry.Key != Key) continue;
            if (entry.Value is SettingScalar scalar && PageGoal.Parse(scalar.Value) is { } goal) return goal;
            diagnostics.UnknownPageGoal(entry.Value.Span);
        }
        return null;
    }
}
