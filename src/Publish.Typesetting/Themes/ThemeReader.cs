using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>Reads a house style from its settings file.</summary>
public static class ThemeReader
{
    private const int DeepestInheritance = 8;

    /// <summary>What the file does not say is as in the style that it extends, or else as in <see cref="Theme.Default"/>.</summary>
    /// <param name="find">Finds another style's settings by its name; null where there is none.</param>
    public static Theme Read(SettingMap map, Func<string, SettingMap?> find, DiagnosticBag diagnostics) => Read(map, find, diagnostics, 0);

    /// <summary>A style that extends none.</summary>
    public static Theme Read(SettingMap map, DiagnosticBag diagnostics) => Read(map, _ => null, diagnostics);

    /// <summary>A style changed in places, for one zine: <c>style: {base: chapbook, text: {size: 10pt}}</c>.</summary>
    /// <param name="map">Its keys are those of a style, and <see cref="BaseKey"/>, which is not read.</param>
    public static Theme Changed(Theme theme, SettingMap map, DiagnosticBag diagnostics)
    {
        var changes = map with { Entries = Seq.Of(map.Entries.Where(entry => entry.Key != BaseKey)) };
        return Checked(ThemeBinding.Bind(ThemeKeys.All, theme, changes, new(diagnostics, "a style in zine.yaml")), changes, diagnostics);
    }

    /// <summary>What names the style that is changed.</summary>
    public const string BaseKey = "base";

    private static Theme Read(SettingMap map, Func<string, SettingMap?> find, DiagnosticBag diagnostics, int depth)
    {
        var theme = ThemeBinding.Bind(ThemeKeys.All, Base(map, find, diagnostics, depth) with { Description = "" }, map, new(diagnostics));
        return Checked(theme, map, diagnostics);
    }

    private static Theme Base(SettingMap map, Func<string, SettingMap?> find, DiagnosticBag diagnostics, int depth)
    {
        if (map.Find("extends") is not SettingScalar { Value.Length: > 0 } name) return Theme.Default;
        if (depth >= DeepestInheritance) diagnostics.CircularBase(name.Span, name.Value);
        else if (find(name.Value) is { } other) return Read(other, find, diagnostics, depth + 1);
        else diagnostics.UnknownBase(name.Span, name.Value);
        return Theme.Default;
    }

    /// <summary>White between a frame and the text.</summary>
    private static readonly Length ToText = Length.Mm(1);

    private static Theme Checked(Theme theme, SettingMap map, DiagnosticBag diagnostics)
    {
        var page = theme.Page;
        var room = page.Trim.Height - page.Head - page.Foot;
        if (theme.Measure < theme.Text.Size * 8 || room < theme.Text.Leading * 6)
        {
            diagnostics.NoRoom(map.Find("page")?.Span ?? map.Span);
            return theme with { Page = Theme.Default.Page };
        }
        if (Length.Min(Length.Min(page.Inner, page.Outer), Length.Min(page.Head, page.Foot)) < page.Edge)
            diagnostics.NearTheEdge(map.Find("page")?.Span ?? map.Span);
        return page.Border > Length.Zero ? Framed(theme, map, diagnostics) : theme;
    }

    /// <summary>A frame keeps clear of the rim that printers leave white, and of the text.</summary>
    private static Theme Framed(Theme theme, SettingMap map, DiagnosticBag diagnostics)
    {
        var page = theme.Page;
        var place = (map.Find("page") as SettingMap)?.Find("border")?.Span ?? map.Find("page")?.Span ?? map.Span;
        var inset = page.BorderInset;
        if (inset < page.Edge)
        {
            diagnostics.FrameNearTheEdge((map.Find("page") as SettingMap)?.Find("border-inset")?.Span ?? place, page.Edge);
            inset = page.Edge;
        }
        var room = Length.Min(Length.Min(page.Inner, page.Outer), Length.Min(page.Head, page.Foot)) - inset - ToText;
        if (page.Border > room) diagnostics.FrameInTheText(place, page.Border, Length.Max(Length.Zero, room));
        return theme with { Page = page with { BorderInset = inset, Border = Length.Min(page.Border, Length.Max(Length.Zero, room)) } };
    }
}
