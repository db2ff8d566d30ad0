using System.Globalization;
using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;

namespace Publish.Press.Building;

/// <summary>How fine pictures are to be in print: <c>pictures: 600</c> in <c>zine.yaml</c>, or <c>pictures: original</c>.</summary>
internal static class PrintPictures
{
    private const string Key = "pictures";
    private const int Least = 72;
    private const int Most = 2400;

    /// <returns>Null where they stay as they are.</returns>
    public static PictureFineness? Of(Settings settings, DiagnosticBag bag)
    {
        foreach (var entry in settings.Others)
        {
            if (entry.Key != Key) continue;
            var typed = (entry.Value as SettingScalar)?.Value.Trim().ToLowerInvariant() ?? "";
            if (typed is "original" or "originals") return null;
            foreach (var unit in (ReadOnlySpan<string>)["dpi", "ppi"])
                if (typed.EndsWith(unit, StringComparison.Ordinal)) typed = typed[..^unit.Length].TrimEnd();
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var dots) && dots is >= Least and <= Most) return new(dots, dots);
            bag.WrongFineness(entry.Value.Span, Least, Most);
        }

        return PictureFineness.Usual;
    }
}
