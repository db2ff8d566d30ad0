using System.Globalization;
using System.Net;
using System.Text;
using Publish.Model.Source;
using Publish.Raster;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;

namespace Publish.Press.Styles;

/// <summary>A page for browsers that shows a zine's first pages in each style, all in one file.</summary>
internal sealed class StyleGallery(Pressroom press)
{
    private const int PagesShown = 6, PageWidth = 420;

    private const string Look = "body{font:1rem/1.45 sans-serif;margin:2rem;background:#e8e6e1;color:#1a1a1a}h2{margin:2.5rem 0 0}p{margin:.2rem 0 .8rem;max-width:60em}"
        + ".pages{display:flex;flex-wrap:wrap;gap:12px}img{width:210px;height:auto;background:#fff;box-shadow:0 1px 4px #0006}code{background:#fff;padding:.1em .3em}";

    /// <param name="styles">In the order in which they are shown.</param>
    /// <returns>The page; null where the zine cannot be set in any of them, which the bag says.</returns>
    public string? Write(ManuscriptCopy copy, IReadOnlyList<StyleFacts> styles, DiagnosticBag bag, IProgress<string>? progress, CancellationToken cancellation)
    {
        var sections = new StringBuilder();
        foreach (var style in styles)
        {
            progress?.Report("setting the pages in " + style.Name);
            var plan = press.Plan(copy, new() { Style = style.Name, Only = ["reading"] }, cancellation: cancellation);
            var (pages, outcome) = press.SetPages(plan, null, cancellation);
            if (pages is not null) Section(sections, style, pages, plan.Zine!.Inks);
            else bag.AddRange(outcome.Problems.Where(problem => problem.Severity == Severity.Error));
        }
        if (sections.Length == 0) return null;
        var title = WebUtility.HtmlEncode(copy.Files!.Document.Metadata.Title);
        return $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{title} in {styles.Count} styles</title><style>{Look}</style></head>\n<body><h1>{title} in {styles.Count} styles</h1>\n{sections}</body></html>\n";
    }

    private static void Section(StringBuilder html, StyleFacts style, PagedDocument pages, InkSet inks)
    {
        var name = WebUtility.HtmlEncode(style.Name);
        html.Append(CultureInfo.InvariantCulture, $"<h2>{name}</h2>\n<p>{WebUtility.HtmlEncode(style.Description)}. <code>style: {name}</code></p>\n<div class=\"pages\">");
        using var picture = new PagePicture(inks);
        foreach (var page in pages.Pages.Where(page => !page.Items.IsEmpty).Take(PagesShown))
            html.Append(CultureInfo.InvariantCulture, $"<img alt=\"Page {WebUtility.HtmlEncode(page.Label)} in {name}\" src=\"data:image/png;base64,{Convert.ToBase64String(picture.Draw(page, PageWidth))}\">");
        html.Append("</div>\n");
    }
}
