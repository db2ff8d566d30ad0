using System.Globalization;
using System.Text;
using Publish.Model;

namespace Publish.Epub.Styles;

/// <summary>Puts a book's one style sheet together: faces, the sheet that every book has, the style's choices, the style's own rules.</summary>
internal static class StyleSheet
{
    public const string File = "css/zine.css";

    private static readonly Lazy<string> Base = new(() => Read("reflowable.css"));

    private static readonly Lazy<string> Rooms = new(() => Read("rooms.css"));

    private static readonly Lazy<string> Page = new(() => Read("page.css"));

    public static string OfEpub(EpubContent content, DiagnosticBag diagnostics)
    {
        var faces = FontFaces.Rules(content.Faces, (face, i) => "../" + FontFaces.PathOf(face, i));
        StyleColours.Check(content.StyleSheet, diagnostics);
        return faces + Base.Value + Rooms.Value + Choices(content.Tokens) + ForeignAddresses.Remove(content.StyleSheet, diagnostics);
    }

    /// <summary>The same for one page in a browser, with nothing in it that could end the elements that hold it.</summary>
    /// <returns>What every page has; what goes by the room there is, as an address, since the Nu HTML checker reads sheets and knows no container queries yet; the
    /// style's own.</returns>
    public static (string Base, string Rooms, string Own) OfHtml(EpubContent content, DiagnosticBag diagnostics)
    {
        var faces = FontFaces.Rules(content.Faces, (face, _) =>
            "data:" + FontFaces.MediaType(face) + ";base64," + Convert.ToBase64String(face.Bytes.Span));
        StyleColours.Check(content.StyleSheet, diagnostics);
        var rules = ForeignAddresses.Remove(content.StyleSheet, diagnostics);
        return ("\n" + faces + Base.Value, "data:text/css;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(Rooms.Value)),
            "\n" + Choices(content.Tokens) + Page.Value + rules.Replace("</", "<\\/", StringComparison.Ordinal));
    }

    private static string Choices(StyleTokens tokens)
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

    private static string Read(string name)
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The program lacks its style sheet " + name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
