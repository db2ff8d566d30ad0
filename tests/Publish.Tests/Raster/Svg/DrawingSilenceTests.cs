using System.Text;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Raster.Svg;

namespace Publish.Tests.Raster.Svg;

/// <summary>What a drawing does not show, though its maker meant it to, is said.</summary>
public sealed class DrawingSilenceTests
{
    [Theory]
    [InlineData("width=\"0\" height=\"40\"", "<rect width=\"9\" height=\"9\"/>", "ZP360")]
    [InlineData("width=\"40\" height=\"0mm\"", "<rect width=\"9\" height=\"9\"/>", "ZP360")]
    [InlineData("width=\"40\" height=\"-5\"", "<rect width=\"9\" height=\"9\"/>", "ZP360")]
    [InlineData("viewBox=\"0 0 0 30\"", "<rect width=\"9\" height=\"9\"/>", "ZP360")]
    [InlineData("width=\"100%\" viewBox=\"0 0 40 30\"", "<rect width=\"9\" height=\"9\"/>", "")]
    [InlineData("viewBox=\"0 0 40 30\"", "", "ZP361")]
    [InlineData("viewBox=\"0 0 40 30\"", "<defs><rect width=\"9\" height=\"9\"/></defs><g/>", "ZP361")]
    [InlineData("viewBox=\"0 0 40 30\"", "<rect width=\"9\" height=\"9\" fill=\"url(#nope)\"/>", "ZP362")]
    [InlineData("viewBox=\"0 0 40 30\"", "<g mask=\"url(#gone)\"><rect width=\"9\" height=\"9\"/></g>", "ZP362")]
    [InlineData("viewBox=\"0 0 40 30\"", "<use href=\"#gone\"/>", "ZP362")]
    [InlineData("viewBox=\"0 0 40 30\"", "<rect style=\"clip-path: url(#gone)\" width=\"9\" height=\"9\"/>", "ZP362")]
    [InlineData("viewBox=\"0 0 40 30\"", "<path marker-end=\"url(#tip)\" d=\"M0 0L9 9\"/>", "ZP362")]
    [InlineData("viewBox=\"0 0 40 30\"", "<style>.a { fill: url(#gone) }</style><rect class=\"a\" width=\"9\" height=\"9\"/>", "ZP362")]
    [InlineData("viewBox=\"0 0 40 30\"", "<linearGradient id=\"a\"/><rect fill=\"url(#a)\" width=\"9\" height=\"9\"/>", "")]
    public void It_is_said(string sides, string inside, string codes)
    {
        var said = new DiagnosticBag();
        PictureReader.Read("map.svg", Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" {sides}>{inside}</svg>"), SourceSpan.None, said);
        Assert.Equal(codes, string.Join(' ', said.Sorted().Select(problem => problem.Code)));
    }

    [Fact]
    public void What_it_lacks_is_named_with_what_it_is_for()
    {
        var clean = (CleanSvg)SvgCleaner.Clean(Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect fill=\"url(#sky)\" width=\"9\" height=\"9\"/><use href=\"#tree\"/></svg>"));
        Assert.Equal(["#sky (fill)", "#tree (use)"], clean.Lost);
    }

    /// <summary>Only what fetches or moves goes out of a style; the rest of it colours the drawing as before.</summary>
    [Theory]
    [InlineData("@import url(x.css); rect { fill: red }", "fill: red", "@import")]
    [InlineData("@font-face { font-family: A; src: url(https://example.org/a.woff) } rect { fill: red }", "fill: red", "font-face")]
    [InlineData("rect { fill: red; background: url(https://example.org/x) }", "fill: red", "background")]
    [InlineData("@keyframes a { from { fill: blue } to { fill: red } } rect { stroke: green; animation: a 2s }", "stroke: green", "animation")]
    public void A_style_loses_no_more_than_it_must(string css, string kept, string gone)
    {
        var clean = (CleanSvg)SvgCleaner.Clean(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style>{css}</style><rect width=\"9\" height=\"9\"/></svg>"));
        var text = Encoding.UTF8.GetString(clean.Bytes.Span);
        Assert.Contains(kept, text, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, text, StringComparison.Ordinal);
        Assert.Single(clean.Taken);
    }

    [Theory]
    [InlineData("a { b: c } } @import url(x)")]
    [InlineData("a { content: \"}\"; b: url(//x) }")]
    [InlineData("@media print { @import url(x); a { b: url(//x) } }")]
    [InlineData("\\40 import url(x); a { b: u\\72l(//x) }")]
    [InlineData("a { b: url(data:image/png;base64,AAAA) } /* */ b { c: url(//x")]
    public void Whatever_it_is_made_of_nothing_fetches(string css) => Assert.True(SvgRules.IsSafeStyle(SvgStyle.Sheet(css).Css), SvgStyle.Sheet(css).Css);
}
