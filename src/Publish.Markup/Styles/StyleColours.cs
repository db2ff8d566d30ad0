using System.Globalization;
using Publish.Model.Source;

namespace Publish.Markup.Styles;

/// <summary>Judges the colours of a style's own rules: text must be read on the page by day and by night, whichever the reader has chosen.</summary>
/// <remarks>It looks at each rule by itself. A rule that sets the text's colour alone meets pages of both kinds; one that sets both meets neither.</remarks>
public static class StyleColours
{
    private static readonly (string Name, Colour Paper, Colour Ink)[] Pages =
        [("a white page", new(255, 255, 255), new(0x11, 0x11, 0x11)), ("a dark page", new(0x14, 0x14, 0x14), new(0xE8, 0xE8, 0xE8))];

    /// <returns>Whether everybody can read what the style colours, as far as can be told.</returns>
    public static bool Check(string css, DiagnosticBag diagnostics)
    {
        var isGood = true;
        foreach (var (selector, declarations) in Rules(css))
            isGood &= Check(selector, Value(declarations, "color"), Value(declarations, "background-color") ?? Value(declarations, "background"), diagnostics);
        return isGood;
    }

    private static bool Check(string rule, string? text, string? ground, DiagnosticBag diagnostics)
    {
        var isGood = true;
        var colour = Known(rule, text, diagnostics, ref isGood);
        var paper = Known(rule, ground, diagnostics, ref isGood);
        if (colour is { } ink && paper is { } under) return Stands(rule, ink, under, under.ToString(), diagnostics) && isGood;
        foreach (var page in Pages)
        {
            if (colour is { } alone) isGood &= Stands(rule, alone, page.Paper, page.Name, diagnostics);
            if (paper is { } field) isGood &= Stands(rule, page.Ink, field, field.ToString(), diagnostics);
        }

        return isGood;
    }

    private static Colour? Known(string rule, string? value, DiagnosticBag diagnostics, ref bool isGood)
    {
        if (value is null or "inherit" or "initial" or "unset" or "none" or "transparent" or "currentcolor") return null;
        if (Colour.Read(value) is { } colour) return colour;
        diagnostics.UnknownColour(rule, value);
        isGood = false;
        return null;
    }

    private static bool Stands(string rule, Colour ink, Colour paper, string ground, DiagnosticBag diagnostics)
    {
        var ratio = Colour.Contrast(ink, paper);
        if (ratio >= Colour.Readable) return true;
        diagnostics.Pale(rule, ink.ToString(), ground, ratio.ToString("0.0", CultureInfo.InvariantCulture));
        return false;
    }

    private static IEnumerable<(string Selector, string Declarations)> Rules(string css)
    {
        css = WithoutComments(css);
        var from = 0;
        for (var open = css.IndexOf('{'); open >= 0; open = css.IndexOf('{', open + 1))
        {
            var close = css.IndexOf('}', open);
            var inner = css.IndexOf('{', open + 1);
            if (close < 0) yield break;
            if (inner < 0 || close < inner) yield return (css[from..open].Split('}')[^1].Trim(), css[(open + 1)..close]);
            from = open + 1;
        }
    }

    private static string? Value(string declarations, string property)
    {
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                return declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
        }

        return null;
    }

    private static string WithoutComments(string css)
    {
        for (var open = css.IndexOf("/*", StringComparison.Ordinal); open >= 0; open = css.IndexOf("/*", open, StringComparison.Ordinal))
        {
            var close = css.IndexOf("*/", open + 2, StringComparison.Ordinal);
            css = close < 0 ? css[..open] : css.Remove(open, close + 2 - open);
        }

        return css;
    }
}
