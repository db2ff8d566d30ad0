using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Yaml;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown;

/// <summary>The pages outside of the text: each a section, of a picture or of a Markdown file.</summary>
internal sealed class OwnPages(PictureShelf pictures, DiagnosticBag diagnostics)
{
    private readonly List<(NamedPage Page, SectionBuilder? Text)> pages = [];

    /// <summary>Each page that is named, with the words that stand under a key of their own; the words alone are no page.</summary>
    public static List<NamedPage> Of(ZineFile zine, DiagnosticBag diagnostics)
    {
        var pages = new List<NamedPage>();
        foreach (var named in zine.Pages)
        {
            if (named.Path.Length > 0) pages.Add(named.Alternative.Length > 0 ? named : named with { Alternative = WordsOf(named.Place, zine) });
            else if (named.Place == SectionPlace.Blank || named.Alternative.Length == 0 || !zine.Pages.Any(other => other.Place == named.Place && other.Path.Length > 0)) diagnostics.PageUnnamed(named.Span, PageKeys.KeyOf(named.Place));
        }
        return pages;
    }

    private static string WordsOf(SectionPlace place, ZineFile zine) =>
        place == SectionPlace.Blank ? "" : zine.Pages.FirstOrDefault(words => words.Place == place && words.Path.Length == 0)?.Alternative ?? "";

    public void Add(NamedPage page, SectionBuilder? text = null) => pages.Add((page, text));

    /// <param name="files">Takes the ids by which other texts may name these.</param>
    public Seq<Section> Build(Identifiers identifiers, Dictionary<string, string> files)
    {
        var sections = new List<Section>();
        foreach (var (page, text) in pages)
        {
            var section = text is null ? OfPicture(page) : OfText(text, identifiers, files);
            sections.Add(section with { Place = page.Place, Span = page.Span });
        }
        return Seq.Of(sections.OrderBy(section => section.Place));
    }

    private Section OfPicture(NamedPage page)
    {
        var image = new Image(pictures.Check(page.Path, page.Span), page.Alternative.Length > 0 ? page.Alternative : null) { Span = page.Span };
        if (page.Alternative.Length == 0) diagnostics.NoAlternative(page.Span, page.Path, PageKeys.KeyOf(page.Place));
        return new(1, null, [new Figure(image, [], FigurePlacement.FullPage) { Span = page.Span }], []);
    }

    /// <summary>What has several headings of the first level, or words before the first, is held together.</summary>
    private static Section OfText(SectionBuilder text, Identifiers identifiers, Dictionary<string, string> files)
    {
        var (body, ids) = text.Build(identifiers);
        foreach (var (path, id) in ids) files[path] = id;
        if (body is [var only]) return only;
        return body is [{ Heading: null } opening, ..] ? opening with { Subsections = Seq.Of(body.Skip(1)) } : new(1, null, [], body);
    }
}
