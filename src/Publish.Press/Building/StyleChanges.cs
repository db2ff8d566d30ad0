using System.Globalization;
using System.Text;
using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>What a zine changes of its style: <c>style: {base: chapbook, text: {size: 10pt}}</c> in <c>zine.yaml</c>; and the sheet for screens of a style's own classes.</summary>
internal static class StyleChanges
{
    private const string Key = "style", Classes = "classes";

    /// <param name="asked">The style that is wanted: where it is another one than the zine's, the changes are said to be left out.</param>
    public static HouseStyle On(HouseStyle style, string asked, Document document, DiagnosticBag bag)
    {
        var settings = document.Settings;
        foreach (var entry in settings.Others)
        {
            if (entry.Key != Key || entry.Value is not SettingMap map) continue;
            if (map.Find(Classes) is SettingMap own) Check(own, document, bag);
            if (asked == settings.Style) style = style with { Theme = ThemeReader.Changed(style.Theme, map, bag) };
            else bag.ChangesOfAnotherStyle(entry.KeySpan, settings.Style, asked);
        }
        return style.Theme.Classes.IsEmpty ? style : style with { StyleSheet = Sheet(style.Theme) + style.StyleSheet };
    }

    /// <summary>Classes that nothing has, or that are called as something else is.</summary>
    private static void Check(SettingMap classes, Document document, DiagnosticBag bag)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Query.ForEach(document, node =>
        {
            foreach (var name in node.Attributes.Classes) used.Add(name);
        });
        foreach (var entry in classes.Entries)
        {
            if (KnownNames.Means(entry.Key)) bag.ClassMeansMore(entry.KeySpan, entry.Key);
            else if (ClassTheme.IsTypable(entry.Key) && !used.Contains(entry.Key)) bag.ClassUnused(entry.KeySpan, entry.Key);
        }
    }

    /// <summary>Sizes go with the reader's.</summary>
    private static string Sheet(Theme theme)
    {
        var css = new StringBuilder();
        foreach (var one in theme.Classes)
        {
            css.Append('.').Append(Name(one.Name)).Append(" {");
            if (one.Size.Steps > 0) css.Append(CultureInfo.InvariantCulture, $" font-size: {Math.Round((decimal)one.Size.Steps / theme.Text.Size.Steps, 2)}em;");
            if (one.Weight is { } weight) css.Append(CultureInfo.InvariantCulture, $" font-weight: {weight};");
            if (one.Italic is { } italic) css.Append(italic ? " font-style: italic;" : " font-style: normal;");
            if (one.Capitals) css.Append(" text-transform: uppercase;");
            if (one.SmallCaps) css.Append(" font-variant: small-caps;");
            if (one.Tracking is { } tracking) css.Append(CultureInfo.InvariantCulture, $" letter-spacing: {tracking / 1000m}em;");
            if (one.Centred) css.Append(" text-align: center;");
            css.Append(" }\n");
            if (one.Centred) css.Append('.').Append(Name(one.Name)).Append(" p { text-align: center; text-indent: 0; }\n");
        }
        return css.ToString();
    }

    // CSS Syntax 3, section 4.3.7: what is no letter, figure or hyphen has a backslash before it.
    private static string Name(string name) => string.Concat(name.Select(sign => char.IsLetterOrDigit(sign) || sign is '-' or '_' ? sign.ToString() : "\\" + sign));
}
