using System.Globalization;
using System.Reflection;
using System.Text;
using Publish.Model.Source;

namespace Publish.Markup.Styles;

/// <summary>What the style sheets of all products have in common.</summary>
public static class SharedSheet
{
    private static readonly Lazy<string> Reflowable = new(() => Read(typeof(SharedSheet).Assembly, "reflowable.css"));

    private static readonly Lazy<string> ByRoom = new(() => Read(typeof(SharedSheet).Assembly, "rooms.css"));

    /// <summary>What every page has.</summary>
    public static string Base => Reflowable.Value;

    /// <summary>What goes by the room there is.</summary>
    public static string Rooms => ByRoom.Value;

    /// <summary>The style's own rules, judged, and without what would fetch something.</summary>
    public static string Own(ScreenContent content, DiagnosticBag diagnostics)
    {
        StyleColours.Check(content.StyleSheet, diagnostics);
        return ForeignAddresses.Remove(content.StyleSheet, diagnostics);
    }

    /// <summary>The style's choices as rules.</summary>
    public static string Choices(StyleTokens tokens)
    {
        var css = new StringBuilder();
        if (tokens.BodyFamily.Length > 0) css.Append("body { font-family: " + CssText.Quote(tokens.BodyFamily) + ", serif; }\n");
        if (tokens.HeadingFamily.Length > 0) css.Append("h1, h2, h3, h4, h5, h6 { font-family: " + CssText.Quote(tokens.HeadingFamily) + ", serif; }\n");
        if (tokens.CodeFamily.Length > 0) css.Append("code, pre { font-family: " + CssText.Quote(tokens.CodeFamily) + ", monospace; }\n");
        if (tokens.OldStyleFigures) css.Append("body { font-variant-numeric: oldstyle-nums; }\nsup, sub, .figures { font-variant-numeric: lining-nums; }\ntable { font-variant-numeric: lining-nums tabular-nums; }\n");
        if (tokens.Capitals > 0) css.Append(CultureInfo.InvariantCulture, $".capitals {{ letter-spacing: {tokens.Capitals / 1000m}em; }}\n.small-caps .capitals {{ letter-spacing: normal; }}\n");
        if (tokens.Justified) css.Append("p { text-align: justify; }\n.verse p, .epigraph p, .centred p, th p, td p, figcaption p { text-align: left; text-align: start; }\n.centred p { text-align: center; }\n");
        if (!tokens.Hyphenated) css.Append("body { -webkit-hyphens: manual; -epub-hyphens: manual; hyphens: manual; }\n");
        if (!tokens.Indented) css.Append("p { margin: 0 0 0.8em; text-indent: 0; }\np + p { text-indent: 0; }\n");
        return css.ToString();
    }

    /// <summary>A sheet that lies in a room's assembly.</summary>
    public static string Read(Assembly room, string name)
    {
        using var stream = room.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The program lacks its style sheet " + name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
