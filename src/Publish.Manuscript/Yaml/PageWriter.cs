using System.Globalization;
using System.Text;
using Publish.Manuscript.Markdown.Writing;
using Publish.Model;

namespace Publish.Manuscript.Yaml;

/// <summary>Writes the pages outside of the text: their keys for <c>zine.yaml</c>, and a Markdown file for each that is more than a picture.</summary>
internal sealed class PageWriter
{
    private readonly StringBuilder keys = new();
    private readonly List<WrittenFile> files = [];

    private PageWriter()
    {
    }

    /// <returns>Lines for <c>zine.yaml</c>, and files in the order of the pages.</returns>
    public static (string Keys, IReadOnlyList<WrittenFile> Files) Write(Seq<Section> body)
    {
        var writer = new PageWriter();
        foreach (var (place, key) in PageKeys.Keys)
        {
            var pages = body.Where(section => section.Place == place && place != SectionPlace.Text).ToList();
            if (place == SectionPlace.Blank && pages.Count > 0) writer.Blanks(key, pages);
            else if (pages is [var page]) writer.keys.Append(key).Append(": ").Append(writer.Value(page, key)).Append('\n');
        }
        return (writer.keys.ToString(), writer.files);
    }

    private void Blanks(string key, List<Section> pages)
    {
        keys.Append(key).Append(":\n");
        for (var i = 0; i < pages.Count; i++)
            keys.Append("  - ").Append(Value(pages[i], string.Create(CultureInfo.InvariantCulture, $"blank-{i + 1}"))).Append('\n');
    }

    /// <summary>A cover of nothing but a picture would be read as the card's.</summary>
    private string Value(Section page, string stem)
    {
        if (page.Place is not (SectionPlace.Cover or SectionPlace.BackCover) && PictureOf(page) is { } picture)
            return picture.Alternative is { } words ? $"{{picture: {YamlText.Quoted(picture.Path)}, alt: {YamlText.Quoted(words)}}}" : YamlText.Quoted(picture.Path);
        files.Add(MarkdownSectionWriter.Write([page], 1) with { Path = stem + ".md" });
        return stem + ".md";
    }

    /// <summary>Null for a page that is more than a picture as the key makes it.</summary>
    private static Image? PictureOf(Section page) => page is { Heading: null, Blocks: [Figure { Picture: { Alternative: not "" } picture } figure], Subsections.IsEmpty: true }
        && figure == new Figure(new(picture.Path, picture.Alternative) { Span = picture.Span }, [], FigurePlacement.FullPage) { Span = figure.Span } ? picture : null;
}
