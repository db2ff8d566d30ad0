using System.Globalization;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Building;

/// <summary>What <c>zine.yaml</c> wants of an edition for screens: <c>epub: {fonts: yes, pictures: 1600}</c>, <c>html: {fonts: no}</c>.</summary>
/// <param name="Fonts">The edition brings the style's faces along.</param>
/// <param name="LongestSide">Larger pictures are made smaller, in pixels; null to leave them as they are.</param>
internal sealed record ScreenPreferences(bool Fonts, int? LongestSide)
{
    /// <summary>What e-readers of seven and eight inches show across their longer side.</summary>
    private const int UsualSide = 1600;

    private const int LeastSide = 200;
    private const int MostSide = 10_000;

    public static ScreenPreferences Read(Settings settings, string edition, bool fontsByDefault, DiagnosticBag bag)
    {
        var preferences = new ScreenPreferences(fontsByDefault, UsualSide);
        foreach (var entry in settings.Others)
        {
            if (entry.Key != edition) continue;
            if (entry.Value is SettingMap map) return map.Entries.Aggregate(preferences, (w, e) => w.With(edition, e, bag));
            bag.WrongScreenWish(entry.Value.Span, edition, "a map like {fonts: yes, pictures: 1600}");
        }
        return preferences;
    }

    private ScreenPreferences With(string edition, SettingEntry entry, DiagnosticBag bag)
    {
        switch (entry.Key)
        {
            case "fonts" when YesOrNo(entry.Value) is { } fonts:
                return this with { Fonts = fonts };
            case "fonts":
                bag.WrongScreenWish(entry.Value.Span, $"{edition}: fonts", "yes or no");
                return this;
            case "pictures" when Side(entry.Value) is { } side:
                return this with { LongestSide = side };
            case "pictures":
                bag.WrongScreenWish(entry.Value.Span, $"{edition}: pictures", $"the pixels of a picture's longer side at most, from {LeastSide} to {MostSide}");
                return this;
            default:
                bag.UnknownScreenWish(entry.KeySpan, edition, entry.Key);
                return this;
        }
    }

    private static bool? YesOrNo(SettingNode value) => (value as SettingScalar)?.Value.ToLowerInvariant() switch
    {
        "yes" or "true" or "on" => true,
        "no" or "false" or "off" => false,
        _ => null,
    };

    private static int? Side(SettingNode value) =>
        value is SettingScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side is >= LeastSide and <= MostSide ? side : null;
}
