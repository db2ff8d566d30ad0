using System.Text;
using System.Xml.Linq;
using CsCheck;
using Publish.Raster.Svg;

namespace Publish.Tests.Raster.Svg;

public sealed class SvgCleanerTests
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 30\">";

    private static readonly string[] Tokens =
    [
        "<g>", "</g>", "<style>", "</style>", "<script>", "</script>", "<a href='javascript:x'>", "</a>", "<rect onload='x'/>", "url(//x)", "<image href='//x'/>", "<![CDATA[", "]]>", "&lt;",
    ];

    [Theory]
    [InlineData("<path d=\"M0 0L1 1\"/>")]
    [InlineData("<g fill=\"url(#sky)\"><rect width=\"1\" height=\"1\"/><text x=\"1\">a &amp; b</text></g>")]
    [InlineData("<style>rect { fill: url(#sky) }</style>")]
    [InlineData("<use xlink:href=\"#tree\"/>")]
    [InlineData("<image xlink:href=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==\"/>")]
    [InlineData("<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter>")]
    public void What_draws_stays_as_it_is(string drawing)
    {
        var clean = Clean(Open + drawing + "</svg>")!;

        Assert.Empty(clean.Taken);
        Assert.True(XNode.DeepEquals(Stripped(Open + drawing + "</svg>"), Stripped(Text(clean))), Text(clean));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>", "SCRIPT")]
    [InlineData("<g onclick=\"x()\"/>", "event")]
    [InlineData("<a xlink:href=\"javascript:x()\"><path d=\"M0 0\"/></a>", "a link")]
    [InlineData("<image href=\"https://example.org/x.png\"/>", "address")]
    [InlineData("<image href=\"data:image/svg+xml;base64,AAAA\"/>", "picture")]
    [InlineData("<use href=\"other.svg#x\"/>", "address")]
    [InlineData("<rect fill=\"url(https://example.org/#x)\"/>", "address")]
    [InlineData("<rect style=\"fill: u\\72l(//example.org)\"/>", "address")]
    [InlineData("<style>@import 'x.css';</style>", "style")]
    [InlineData("<style>rect { fill: url( 'http://example.org/x') }</style>", "style")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>", "foreignObject")]
    [InlineData("<set attributeName=\"href\" to=\"javascript:x()\"/>", "set")]
    public void What_runs_moves_or_fetches_is_taken_out_and_named(string drawing, string taken)
    {
        var clean = Clean(Open + drawing + "<rect/></svg>")!;

        Assert.Contains(clean.Taken, what => what.Contains(taken, StringComparison.Ordinal));
        Assert.DoesNotMatch("(?i)script|example|https?:(?!//www.w3.org)|on\\w+=|import|foreign|data:image/svg", Text(clean));
        Assert.Contains("<rect", Text(clean), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>")]
    public void What_cannot_be_read_is_no_drawing(string text) => Assert.Null(Clean(text));

    [Fact]
    public void Drawings_nested_without_end_are_refused() =>
        Assert.Null(Clean(Open + string.Concat(Enumerable.Repeat("<g>", 5000)) + string.Concat(Enumerable.Repeat("</g>", 5000)) + "</svg>"));

    [Theory]
    [InlineData("width=\"210mm\" height=\"297mm\"", 794, 1123)]
    [InlineData("width=\"100%\" height=\"100%\" viewBox=\"0 0 40 30\"", 800, 600)]
    [InlineData("viewBox=\"0 0 900 30\"", 900, 30)]
    [InlineData("width=\"2in\" height=\"72pt\"", 192, 96)]
    [InlineData("", 300, 150)]
    public void A_drawing_is_as_large_as_it_says(string attributes, int width, int height)
    {
        var clean = Clean($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>")!;

        Assert.Equal(new SvgSize(width, height), clean.Size);
        Assert.Contains("viewBox", Text(clean), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_thrown_at_it_comes_out_clean_or_not_at_all() =>
        Gen.Int[0, Tokens.Length - 1].Select(i => Tokens[i])
            .Array[0, 12].Sample(parts =>
            {
                if (Clean(Open + string.Concat(parts) + "</svg>") is not { } clean) return;
                var root = XDocument.Parse(Text(clean)).Root!;
                Assert.DoesNotContain(root.DescendantsAndSelf(), e => e.Name.LocalName is "script" or "a" || e.Attributes().Any(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Value.Contains("//x", StringComparison.Ordinal)));
            }, iter: 2000);

    private static CleanSvg? Clean(string text) => SvgCleaner.Clean(Encoding.UTF8.GetBytes(text)) as CleanSvg;

    private static string Text(CleanSvg clean) => Encoding.UTF8.GetString(clean.Bytes.Span);

    private static XElement Stripped(string text)
    {
        var root = XDocument.Parse(text).Root!;
        root.DescendantsAndSelf().Attributes().Where(a => a.IsNamespaceDeclaration).Remove();
        return root;
    }
}
