using System.Text;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Svg;

namespace Publish.Tests.Raster.Svg;

/// <summary>Drawings made to run, fetch or stall.</summary>
public sealed class HostileDrawingTests
{
    private const string Attributes = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:s=\"http://www.w3.org/2000/svg\" xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:ev=\"http://www.w3.org/2001/xml-events\" viewBox=\"0 0 9 9\"";

    /// <summary>Each is ten of the one before.</summary>
    private static string Laughs(Func<int, string> one, Func<int, string, string> group, int levels = 8)
    {
        var drawing = new StringBuilder();
        for (var level = 1; level <= levels; level++)
            drawing.Append(group(level, string.Concat(Enumerable.Repeat(one(level - 1), 10))));
        return drawing.ToString();
    }

    private static string ByUse(string prefix, string link) =>
        "<rect id=\"u0\" width=\"1\" height=\"1\"/>" + Laughs(n => $"<use {link}=\"{prefix}u{n}\"/>", (n, inner) => $"<g id=\"u{n}\">{inner}</g>");

    private static string Pattern(int n, string inner) => $"<pattern id=\"p{n}\" width=\"1\" height=\"1\">{inner}</pattern>";

    private static string Shown(string paint) => $"<rect {paint} width=\"9\" height=\"9\"/>";

    public static TheoryData<string, string> Stalling => new()
    {
        { "uses", ByUse("#", "href") },
        { "uses by xlink", ByUse("#", "xlink:href") },
        { "uses with line ends in their addresses", ByUse("&#10;#&#9;", "href") },
        { "uses whose letters are percentages", ByUse("#%75", "href").Replace("%75u", "%75", StringComparison.Ordinal) },
        { "symbols", "<symbol id=\"u0\"><rect/></symbol>" + Laughs(n => $"<use href=\"#u{n}\"/>", (n, inner) => $"<symbol id=\"u{n}\">{inner}</symbol>") + "<use href=\"#u8\"/>" },
        { "patterns", Laughs(n => $"<rect fill=\"url(#p{n})\"/>", Pattern) + Shown("fill=\"url(#p8)\"") },
        { "patterns in strokes and in style", Laughs(n => $"<rect style=\"stroke: URL( '#p{n}' )\"/>", Pattern) + Shown("stroke=\"url(#p8)\"") },
        { "patterns handed down from a group", Laughs(n => $"<g fill=\"url(#p{n})\"><rect/></g>", Pattern) + "<g fill=\"url(#p8)\">" + Shown("") + "</g>" },
        { "patterns handed down from what stands around them", Laughs(_ => "<rect/>", (n, inner) => $"<g fill=\"url(#p{n - 1})\">{Pattern(n, inner)}</g>") + Shown("fill=\"url(#p8)\"") },
        { "patterns handed down past a value that is none", Laughs(n => $"<g fill=\"url(#p{n})\"><rect fill=\"blak\"/></g>", Pattern) + Shown("fill=\"url(#p8)\"") },
        { "patterns handed down past what a style undoes", Laughs(n => $"<g fill=\"url(#p{n})\"><rect fill=\"none\" style=\"fill: inherit\"/></g>", Pattern) + Shown("fill=\"url(#p8)\"") },
        { "patterns that are like others", Laughs(n => $"<rect fill=\"url(#q{n})\"/>", (n, inner) => $"<pattern id=\"q{n}\" href=\"#p{n}\"/>" + Pattern(n, inner)) + Shown("fill=\"url(#q8)\"") },
        { "masks", Laughs(n => $"<rect mask=\"url(#p{n})\"/>", (n, inner) => $"<mask id=\"p{n}\">{inner}</mask>") + Shown("mask=\"url(#p8)\"") },
        { "clips", Laughs(n => $"<rect clip-path=\"url(#p{n})\"/>", (n, inner) => $"<clipPath id=\"p{n}\">{inner}</clipPath>") + Shown("clip-path=\"url(#p8)\"") },
        { "markers at every corner", Laughs(n => n == 0 ? "" : $"<path marker-mid=\"url(#p{n})\" d=\"M0 0L1 1 2 2 3 3 4 4\"/>", (n, inner) => $"<marker id=\"p{n}\">{(n == 1 ? "<rect/>" : inner)}</marker>") + "<path marker-mid=\"url(#p8)\" d=\"M0 0h1h1h1\"/>" },
        { "patterns by class", "<style>" + string.Concat(Enumerable.Range(0, 9).Select(n => $".c{n}{{fill:url(#p{n})}}")) + "</style>" + Laughs(n => $"<rect class=\"x c{n}\"/>", Pattern) + Shown("class=\"c8\"") },
        { "patterns by the second of two sheets", "<style>.x{fill:red}</style><style>" + string.Concat(Enumerable.Range(0, 9).Select(n => $"g > .c{n}:not(.z){{fill:url(#p{n})}}")) + "</style>" + Laughs(n => $"<g><rect class=\"c{n}\"/></g>", Pattern) + "<g>" + Shown("class=\"c8\"") + "</g>" },
        { "patterns by rules that hide in strings", "<style>" + string.Concat(Enumerable.Range(0, 9).Select(n => $".c{n}{{font-family:\"}}\";fill:url(#p{n})}}")) + "</style>" + Laughs(n => $"<rect class=\"c{n}\"/>", Pattern) + Shown("class=\"c8\"") },
        { "patterns by a property of one's own", "<style>" + string.Concat(Enumerable.Range(0, 9).Select(n => $".c{n}{{--f:url(#p{n});fill:var(--f)}}")) + "</style>" + Laughs(n => $"<rect class=\"c{n}\"/>", Pattern) + Shown("class=\"c8\"") },
        { "a use of itself", "<use id=\"a\" href=\"#a\"/>" },
        { "a use of the group that holds it", "<g id=\"a\"><rect/><use href=\"#a\"/></g>" },
        { "two groups that use each other", "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>" },
        { "a use of the whole drawing", "<svg id=\"all\"><use href=\"#all\"/></svg>" },
        { "a pattern that is filled with itself", Pattern(1, "<rect fill=\"url(#p1)\"/>") + Shown("fill=\"url(#p1)\"") },
        { "a gradient that is like itself", "<linearGradient id=\"a\" href=\"#b\"/><linearGradient id=\"b\" href=\"#a\"/>" + Shown("fill=\"url(#a)\"") },
        { "uses in a row, each one deeper", "<rect id=\"u0\"/>" + string.Concat(Enumerable.Range(1, 3000).Select(n => $"<g id=\"u{n}\"><use href=\"#u{n - 1}\"/></g>").Reverse()) },
        { "too many elements", string.Concat(Enumerable.Repeat("<g/>", SvgLimits.Elements + 1)) },
        { "elements in each other", string.Concat(Enumerable.Repeat("<g>", 5000)) + string.Concat(Enumerable.Repeat("</g>", 5000)) },
        { "steps of a filter that each take the one before twice", "<filter id=\"f\"><feOffset result=\"r0\"/>" + string.Concat(Enumerable.Range(0, 28).Select(n => $"<feBlend in=\"r{n}\" in2=\"r{n}\" result=\"r{n + 1}\"/>")) + "</filter>" + Shown("filter=\"url(#f)\"") },
        { "merging steps that each take the one before twice", "<filter id=\"f\"><feOffset result=\"r0\"/>" + string.Concat(Enumerable.Range(0, 28).Select(n => $"<feMerge result=\"r{n + 1}\"><feMergeNode in=\"r{n}\"/><feMergeNode in=\"r{n}\"/></feMerge>")) + "</filter>" + Shown("filter=\"url(#f)\"") },
        { "an endless path", "<path d=\"M" + new string('1', SvgLimits.Value) + "\"/>" },
        { "a sheet whose every rule is for every element", "<style>" + string.Concat(Enumerable.Range(0, 2000).Select(n => $"*{{fill:url(#p{n})}}")) + "</style>" + string.Concat(Enumerable.Repeat("<rect/>", 2000)) },
        { "one large picture shown again and again", "<image id=\"i\" href=\"data:image/png;base64," + Png + "\"/>" + string.Concat(Enumerable.Repeat("<use href=\"#i\"/>", 20_000)) },
    };

    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    [Theory, Trait("Tier", "Long")]
    [MemberData(nameof(Stalling))]
    public void What_would_stall_a_reader_is_refused(string name, string drawing) =>
        Assert.True(SvgCleaner.Clean(Bytes(drawing)) is ExcessiveSvg, $"{name}: {SvgCleaner.Clean(Bytes(drawing))}");

    [Theory]
    [InlineData("<G ONLOAD=\"x()\"/><g OnLoad=\"x()\"/>")]
    [InlineData("<g ev:onload=\"x()\" ev:event=\"load\" ev:handler=\"#x\"/>")]
    [InlineData("<s:script>x()</s:script><h:script>x()</h:script><SCRIPT>x()</SCRIPT>")]
    [InlineData("<script href=\"data:text/javascript,x()\"/>")]
    [InlineData("<handler type=\"text/ecmascript\" ev:event=\"load\">x()</handler><listener handler=\"#x\"/>")]
    [InlineData("<s:a href=\"java&#10;script:x()\"><rect/></s:a>")]
    [InlineData("<a xlink:href=\"data:text/html;base64,PHNjcmlwdD4=\"><rect/></a>")]
    [InlineData("<a><animate attributeName=\"href\" values=\"javascript:x()\"/><rect/></a>")]
    [InlineData("<rect><set attributeName=\"onclick\" to=\"x()\"/></rect>")]
    [InlineData("<rect><animateTransform attributeName=\"transform\" type=\"rotate\"/><animateMotion path=\"M0 0\"/></rect>")]
    [InlineData("<foreignObject><h:iframe src=\"https://example.org\"/></foreignObject><h:img src=\"x\" onerror=\"x()\"/>")]
    [InlineData("<iframe href=\"https://example.org\"/><embed src=\"x\"/><object data=\"x\"/><video href=\"x\"/><audio href=\"x\"/>")]
    [InlineData("<use href=\"data:image/svg+xml;base64,PHN2Zz4=#x\"/>")]
    [InlineData("<use href=\"&#9;https://example.org/x.svg#x\"/><use href=\"//example.org#x\"/>")]
    [InlineData("<image href=\"data:image/svg+xml,&lt;svg onload='x()'/&gt;\"/>")]
    [InlineData("<image href=\"data:image/png;base64,PHN2ZyBvbmxvYWQ9IngoKSIvPg==\"/>")]
    [InlineData("<image href=\"data:text/html,&lt;script&gt;\"/><image href=\"#\"/><image href=\"file:///etc/passwd\"/>")]
    [InlineData("<feImage href=\"https://example.org/x.png\"/><filter><feImage href=\"https://example.org/x.png\"/></filter>")]
    [InlineData("<style>@IMPORT 'https://example.org/x.css';</style>")]
    [InlineData("<style>@\\69mport 'https://example.org/x.css';</style>")]
    [InlineData("<style><![CDATA[rect{fill:url(https://example.org/x)}]]></style>")]
    [InlineData("<style>rect{fill:url(/**/https://example.org/x)}</style>")]
    [InlineData("<style>rect{background:-webkit-image-set('https://example.org/x' 1x)}</style>")]
    [InlineData("<style>@font-face{font-family:x;src:url(data:font/woff2;base64,AAAA)}</style>")]
    [InlineData("<style>@font-face{font-family:x;src: src(\"https://example.org/x\")}</style>")]
    [InlineData("<s:style>rect{cursor:url(//example.org/x),auto}</s:style><STYLE>@import 'x'</STYLE>")]
    [InlineData("<style>@-webkit-keyframes a{from{x:0}}</style>")]
    [InlineData("<style>rect{-webkit-animation-name:a}</style>")]
    [InlineData("<rect style=\"ANIMATION: a 1s infinite\"/>")]
    [InlineData("<rect style=\"fill:url(#a);stroke:url(https://example.org/#b)\"/>")]
    [InlineData("<rect filter=\"url(&#34;https://example.org/#f&#34;)\"/>")]
    public void What_runs_moves_or_fetches_is_taken_out(string drawing)
    {
        var clean = Assert.IsType<CleanSvg>(SvgCleaner.Clean(Bytes(drawing + "<circle r=\"1\"/>")));

        Assert.DoesNotMatch("(?i)script|example|etc/passwd|\\bon\\w+=|import|animat|keyframes|<set|foreign|iframe|data:|handler|feImage|image-set", Encoding.UTF8.GetString(clean.Bytes.Span));
        Assert.Contains("<circle", Encoding.UTF8.GetString(clean.Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "<text>&b;</text>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<text>&x;</text>")]
    [InlineData("", "<style>a<g/>b</style>")]
    public void What_cannot_be_read_safely_is_not_read(string before, string drawing) =>
        Assert.IsType<BrokenSvg>(SvgCleaner.Clean(Encoding.UTF8.GetBytes(before + "<svg " + Attributes + ">" + drawing + "</svg>")));

    [Fact]
    public void What_stands_before_a_drawing_is_left_out()
    {
        var before = "<?xml version=\"1.0\"?><?xml-stylesheet href=\"https://example.org/x.css\"?><!DOCTYPE svg PUBLIC \"x\" \"https://example.org/svg.dtd\" [<!ATTLIST svg onload CDATA \"x()\">]>";

        var clean = Assert.IsType<CleanSvg>(SvgCleaner.Clean(Encoding.UTF8.GetBytes(before + "<svg " + Attributes + "><rect/></svg>")));

        Assert.DoesNotMatch("example|onload|<[?!]", Encoding.UTF8.GetString(clean.Bytes.Span));
    }

    /// <summary>What real programs write must not be mistaken for an attack.</summary>
    [Theory]
    [InlineData("<g id=\"tree\"><path d=\"M0 0L1 1\"/></g><use href=\"#tree\" xlink:href=\"#tree\"/>")]
    [InlineData("<style>path{marker-end:url(#arrow)}</style><marker id=\"arrow\"><path d=\"M0 0L1 1\"/></marker><path d=\"M0 0L9 9\"/>")]
    [InlineData("<style>.sky{fill:url(#g)} .transition{fill:red} #animation-1{fill:blue}</style><linearGradient id=\"g\"><stop/></linearGradient><rect class=\"sky\"/><rect class=\"transition\" id=\"animation-1\"/>")]
    [InlineData("<g fill=\"url(#p)\"><pattern id=\"p\"><rect fill=\"#fff\"/></pattern><circle r=\"1\"/></g>")]
    [InlineData("<linearGradient id=\"a\"><stop/></linearGradient><linearGradient id=\"b\" xlink:href=\"#a\"/><rect fill=\"url(#b)\"/>")]
    [InlineData("<text><textPath href=\"#line\">x</textPath></text><path id=\"line\" d=\"M0 0L1 1\"/>")]
    [InlineData("<use href=\"#nowhere\"/><rect fill=\"url(#nowhere) red\"/>")]
    public void An_honest_drawing_stays_whole(string drawing) =>
        Assert.Empty(Assert.IsType<CleanSvg>(SvgCleaner.Clean(Bytes(drawing))).Taken);

    [Fact, Trait("Tier", "Long")]
    public void A_map_of_many_shapes_with_markers_and_gradients_is_drawn()
    {
        var map = "<linearGradient id=\"g\"><stop/><stop/></linearGradient><marker id=\"m\"><path d=\"M0 0L1 1\"/></marker>"
            + string.Concat(Enumerable.Repeat("<path fill=\"url(#g)\" marker-end=\"url(#m)\" d=\"M0 0L1 1 2 2 3 3z\"/>", 100_000));

        Assert.IsType<CleanSvg>(SvgCleaner.Clean(Bytes(map)));
    }

    [Fact]
    public void A_picture_of_a_billion_pixels_inside_of_a_drawing_is_taken_out()
    {
        var header = Convert.FromBase64String(Png);
        (header[16], header[17]) = (0x7F, 0xFF); // The width, in the header's chunk.

        var clean = Assert.IsType<CleanSvg>(SvgCleaner.Clean(Bytes($"<image href=\"data:image/png;base64,{Convert.ToBase64String(header)}\"/>")));

        Assert.Single(clean.Taken);
    }

    [Fact]
    public void The_writer_is_told_what_is_too_much_and_what_to_do()
    {
        var bag = new DiagnosticBag();

        Assert.Null(PictureReader.Read("images/map.svg", Bytes("<g id=\"a\"><use href=\"#a\"/></g>"), SourceSpan.None, bag));

        var told = Assert.Single(bag.Sorted());
        Assert.Equal(("ZP845", Severity.Error), (told.Code, told.Severity));
        Assert.Contains("\"images/map.svg\" shows its <g id=\"a\"> inside of that same element", told.Message);
        Assert.NotNull(told.Hint);
    }

    private static byte[] Bytes(string drawing) => Encoding.UTF8.GetBytes("<svg " + Attributes + ">" + drawing + "</svg>");
}
