using System.Text;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Svg.Tracing;
using Publish.Tests.Fonts;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Raster.Svg.Tracing;

/// <summary>Drawings of every kind that outlines can say, 400 by 300.</summary>
internal static class TracedDrawings
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"400\" height=\"300\" viewBox=\"0 0 400 300\">";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["lines"] = Open + "<g fill=\"none\" stroke=\"#000\"><path d=\"M10 10L390 290\" stroke-width=\"5\"/><path d=\"M10 290C100 0 300 300 390 10\" stroke=\"#c00\" stroke-width=\"3\" stroke-dasharray=\"12 6 2\" stroke-dashoffset=\"4\"/>"
            + "<path d=\"M50 50h100v100\" stroke-width=\"14\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/><path d=\"M200 60l60 80l60-80\" stroke-width=\"14\" stroke-linejoin=\"bevel\" stroke-linecap=\"square\"/><path d=\"M220 180l40 90l10-90\" stroke-width=\"10\" stroke-miterlimit=\"8\"/></g></svg>",
        ["even-odd"] = Open + "<path fill-rule=\"evenodd\" fill=\"#248\" d=\"M200 20L260 280L40 110H360L140 280Z\"/><circle cx=\"60\" cy=\"60\" r=\"40\" fill=\"#e0a030\" stroke=\"#000\" stroke-width=\"6\"/><ellipse cx=\"330\" cy=\"60\" rx=\"50\" ry=\"25\" fill=\"#909090\"/><rect x=\"300\" y=\"200\" width=\"80\" height=\"60\" rx=\"15\" ry=\"25\" fill=\"#0a0\"/></svg>",
        ["nested transforms"] = Open + "<g transform=\"translate(200 150) rotate(30)\"><g transform=\"scale(1.5 .7)\"><rect x=\"-60\" y=\"-60\" width=\"120\" height=\"120\" fill=\"#48c\" stroke=\"#000\" stroke-width=\"8\"/><g transform=\"skewX(20)\"><circle r=\"30\" fill=\"none\" stroke=\"#f00\" stroke-width=\"6\" stroke-dasharray=\"10 5\"/></g></g></g></svg>",
        ["clips"] = Open + "<defs><clipPath id=\"c\"><circle cx=\"150\" cy=\"150\" r=\"100\"/><rect x=\"220\" y=\"40\" width=\"120\" height=\"80\" transform=\"rotate(10 280 80)\"/></clipPath><clipPath id=\"d\" clip-path=\"url(#c)\"><path clip-rule=\"evenodd\" d=\"M0 0H400V300H0ZM120 120H180V180H120Z\"/></clipPath></defs>"
            + "<g clip-path=\"url(#d)\"><rect width=\"400\" height=\"300\" fill=\"#333\"/><rect y=\"100\" width=\"400\" height=\"20\" fill=\"#fc0\"/></g></svg>",
        ["gradients"] = Open + "<defs><linearGradient id=\"l\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\"><stop offset=\".1\" stop-color=\"#f00\"/><stop offset=\".5\" stop-color=\"#ff0\"/><stop offset=\".9\" stop-color=\"#00f\"/></linearGradient><radialGradient id=\"r\" fx=\".3\" fy=\".3\"><stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\"1\"/></radialGradient>"
            + "<linearGradient id=\"f\"><stop offset=\"0\" stop-color=\"#080\"/><stop offset=\"1\" stop-color=\"#080\" stop-opacity=\"0\"/></linearGradient><linearGradient id=\"u\" gradientUnits=\"userSpaceOnUse\" x1=\"20\" y1=\"200\" x2=\"380\" y2=\"200\" gradientTransform=\"rotate(5)\"><stop offset=\"0\"/><stop offset=\".5\" stop-color=\"#ccc\"/><stop offset=\".5\" stop-color=\"#444\"/><stop offset=\"1\" stop-color=\"#fff\"/></linearGradient></defs>"
            + "<rect x=\"10\" y=\"10\" width=\"180\" height=\"120\" fill=\"url(#l)\"/><circle cx=\"300\" cy=\"70\" r=\"60\" fill=\"url(#r)\"/><rect y=\"150\" width=\"400\" height=\"40\" fill=\"#e88\"/><rect x=\"20\" y=\"140\" width=\"360\" height=\"60\" fill=\"url(#f)\"/><path d=\"M20 250H380\" stroke=\"url(#u)\" stroke-width=\"40\"/></svg>",
        ["opacity"] = Open + "<rect y=\"100\" width=\"400\" height=\"60\"/><g opacity=\".5\"><circle cx=\"130\" cy=\"130\" r=\"90\" fill=\"#f00\"/><circle cx=\"220\" cy=\"130\" r=\"90\" fill=\"#00f\"/></g><rect x=\"280\" y=\"40\" width=\"100\" height=\"200\" fill=\"#0c0\" fill-opacity=\".4\" stroke=\"#000\" stroke-opacity=\".6\" stroke-width=\"10\"/></svg>",
        ["text"] = Open + "<text x=\"20\" y=\"60\" font-family=\"Inter\" font-size=\"40\">Affix &amp; W\u00F6rld</text><text x=\"200\" y=\"120\" text-anchor=\"middle\" font-family=\"serif\" font-size=\"32\" font-style=\"italic\">mid <tspan font-weight=\"bold\" fill=\"#c00\">bold</tspan></text><text x=\"380\" y=\"180\" text-anchor=\"end\" font-family=\"monospace\" font-size=\"24\" letter-spacing=\"3\">end 123</text><text transform=\"translate(250 280) rotate(-15)\" font-size=\"30\" text-decoration=\"underline\">under</text></svg>",
        ["uses"] = Open + "<defs><symbol id=\"s\" viewBox=\"0 0 10 10\" preserveAspectRatio=\"xMaxYMid meet\"><path d=\"M0 0h10v10z\" fill=\"#07a\"/><circle cx=\"5\" cy=\"5\" r=\"2\"/></symbol><g id=\"t\"><rect width=\"20\" height=\"20\"/></g><g id=\"row\"><use xlink:href=\"#t\"/><use xlink:href=\"#t\" x=\"30\"/></g><marker id=\"k\" markerWidth=\"6\" markerHeight=\"6\" refX=\"3\" refY=\"3\" orient=\"auto\"><path d=\"M0 0L6 3L0 6z\"/></marker></defs>"
            + "<use xlink:href=\"#s\" x=\"10\" y=\"10\" width=\"180\" height=\"100\"/><use xlink:href=\"#row\" x=\"220\" y=\"20\" transform=\"translate(0 60) scale(1.4)\" fill=\"#888\"/><path d=\"M40 200L120 260L200 180\" fill=\"none\" stroke=\"#000\" stroke-width=\"4\" marker-end=\"url(#k)\"/></svg>",
        ["pattern"] = Open + "<defs><pattern id=\"p\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(30)\"><path d=\"M0 6H12\" stroke=\"#000\" stroke-width=\"2\"/></pattern></defs><rect x=\"20\" y=\"20\" width=\"160\" height=\"260\" fill=\"url(#p)\" stroke=\"#000\" stroke-width=\"2\"/></svg>",
        ["slice"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"300\" viewBox=\"-50 -20 100 100\" preserveAspectRatio=\"xMinYMax slice\"><rect x=\"-50\" y=\"-20\" width=\"100\" height=\"100\" fill=\"#eee\"/><circle r=\"40\" fill=\"#049\"/></svg>",
        ["meet"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"300\" viewBox=\"0 0 100 100\"><rect width=\"100\" height=\"100\" fill=\"#ddd\"/><circle cx=\"50\" cy=\"50\" r=\"40\" fill=\"#940\"/></svg>",
    };

    public static string Drawn(string content) => Open + content + "</svg>";

    public static Picture Read(string svg) => PictureReader.Read("images/a.svg", Encoding.UTF8.GetBytes(svg), SourceSpan.None, new())!;

    public static Picture? Trace(string svg, DiagnosticBag? bag = null, Func<Picture?>? twin = null) =>
        DrawingTracer.Trace(Read(svg), twin ?? (() => null), ShippedFonts.Library, new FaceTheme(), SourceSpan.None, bag ?? new());
}
