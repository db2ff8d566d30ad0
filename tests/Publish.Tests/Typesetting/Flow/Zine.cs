using Publish.Fonts;
using Publish.Model;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow;

/// <summary>Sets small documents for tests.</summary>
internal static class Zine
{
    private static readonly FontLibrary Fonts = new(Path.Combine(Root(), "styles", "fonts"));
    private static readonly Hyphenator Hyphens = new(Path.Combine(Root(), "styles", "hyphenation"));

    public static TypesettingInputs Inputs(params Picture[] pictures) => new(Fonts, pictures.ToDictionary(p => p.Path), Hyphens);

    public static TypesettingResult Set(Document document, Theme? theme = null, DiagnosticBag? diagnostics = null, TypesettingInputs? inputs = null) =>
        Typesetter.Typeset(document, theme ?? Theme.Default, inputs ?? Inputs(), diagnostics ?? new());

    public static Document Of(params Block[] blocks) =>
        new(new() { Title = "A Zine", Contributors = [new("Nobody")] }, new(), [new Section(1, null, Seq.Of(blocks), [])], Glossary.None);

    public static Paragraph P(string text) => new([new Text(text)]);

    public static Section Section(int level, string title, params Block[] blocks) => new(level, new([new Text(title)]), Seq.Of(blocks), []);

    public static Image Image(string path) => new(path, "A picture");

    public static Picture Picture(string path, int width, int height) => new(path, PictureFormat.Png, width, height, 1, ReadOnlyMemory<byte>.Empty);

    /// <summary>The words of the text on a page, heads and folios left out.</summary>
    public static string Words(Page page) => string.Join(' ', page.Items.OfType<TextItem>().Where(t => t.Structure.IsContent).Select(PageDump.Words));

    /// <summary>The repository, found from where the tests run.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Publish.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
