using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Lint;

/// <summary>How much each rule weighs: <c>lint: off</c>, or <c>lint: {ZL104: error, ZL401: off}</c> in <c>zine.yaml</c>.</summary>
public sealed class LintLevels
{
    private readonly Dictionary<string, Severity?> own = new(StringComparer.Ordinal);

    private LintLevels()
    {
    }

    /// <summary>No rule is held against anything.</summary>
    public bool IsOff { get; private init; }

    /// <summary>Null for a rule that is switched off.</summary>
    public Severity? Of(LintRule rule) => IsOff ? null : own.TryGetValue(rule.Code, out var level) ? level : rule.Severity;

    public static LintLevels Of(Settings settings, DiagnosticBag diagnostics)
    {
        foreach (var entry in settings.Others)
            if (entry.Key == "lint") return Of(entry.Value, diagnostics);
        return new();
    }

    private static LintLevels Of(SettingNode node, DiagnosticBag diagnostics)
    {
        var levels = new LintLevels();
        switch (node)
        {
            case SettingMap map:
                foreach (var entry in map.Entries)
                    levels.Set(entry, diagnostics);
                return levels;
            case SettingScalar { Value: "off" or "no" or "false" }: return new() { IsOff = true };
            case SettingScalar { Value: "on" or "yes" or "true" or "" }: return levels;
            default:
                diagnostics.UnknownLint(node.Span);
                return levels;
        }
    }

    private void Set(SettingEntry entry, DiagnosticBag diagnostics)
    {
        if (!LintRules.All.Any(rule => rule.Code == entry.Key))
        {
            diagnostics.UnknownRule(entry.KeySpan, entry.Key, NearestName.Of(entry.Key, LintRules.All.Select(rule => rule.Code)));
            return;
        }
        switch ((entry.Value as SettingScalar)?.Value)
        {
            case "off" or "no" or "false": own[entry.Key] = null; break;
            case "note": own[entry.Key] = Severity.Note; break;
            case "warning": own[entry.Key] = Severity.Warning; break;
            case "error": own[entry.Key] = Severity.Error; break;
            default: diagnostics.UnknownLevel(entry.Value.Span, entry.Key); break;
        }
    }
}
