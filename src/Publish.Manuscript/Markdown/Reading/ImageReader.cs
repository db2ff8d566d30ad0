using Markdig.Syntax.Inlines;
using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown.Foreign;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Pictures: <c>![what it shows](images/file.png "caption"){…}</c>.</summary>
/// <remarks>A picture without a description is a warning, unless <c>{.decorative}</c> says that it shows nothing that matters.</remarks>
internal static class ImageReader
{
    public const string Decorative = "decorative";

    /// <summary>A picture that is a paragraph of its own and yet no figure.</summary>
    public const string InLine = "inline";

    /// <summary>A picture in a line of text. Its title, which only a figure can show, is kept as an attribute.</summary>
    public static Image Read(LinkInline image, TypedAttributes? typed, InlineReader reader)
    {
        var title = string.IsNullOrEmpty(image.Title) ? null : new TypedAttributes("", [], [new("title", image.Title)], 0);
        var span = reader.Reading.Span(image);
        return Bare(image, typed, reader) with
        {
            Attributes = AttributeReader.Read(AttributeReader.Merge(Sized(image, typed), title), span, reader.Reading, Braces.Picture),
        };
    }

    private static TypedAttributes? Sized(LinkInline image, TypedAttributes? typed) =>
        WikiPicture.Of(image) is { Size.Length: > 0 } wiki ? AttributeReader.Merge(new("", [], [new(FigureWishes.Width, wiki.Size)], 0), typed) : typed;

    /// <summary>A picture without its attributes, which its figure has.</summary>
    public static Image Bare(LinkInline image, TypedAttributes? typed, InlineReader reader)
    {
        var words = typed.Value("alt") ?? Publish.Model.Walking.PlainText.WithoutNotes(reader.Read(image));
        if (WikiPicture.Of(image) is { } wiki) return ReadWiki(image, wiki, words, typed, reader.Reading);
        return Make(image.Url ?? "", words, typed.Has(Decorative) || typed.Value("alt") == "" || FigureWishes.IsBackdrop(typed) || FigureWishes.IsStamp(typed), reader.Reading.Span(image), reader.Reading);
    }

    /// <summary>A vault finds its pictures by their names, in whatever folder they are.</summary>
    private static Image ReadWiki(LinkInline image, WikiPicture wiki, string words, TypedAttributes? typed, FileReading reading)
    {
        var span = reading.Span(image);
        return Make(reading.Pictures.FindAnywhere(image.Url ?? ""), words, typed.Has(Decorative) || FigureWishes.IsBackdrop(typed) || FigureWishes.IsStamp(typed), span, reading);
    }

    public static Image Make(string path, string words, bool isDecorative, SourceSpan span, FileReading reading)
    {
        var alternative = words.Length > 0 ? words : isDecorative ? "" : null;
        var found = reading.Pictures.Check(path, span, reading.Text.Path);
        if (alternative is null && found != PictureShelf.LeftOut) reading.Diagnostics.NoAlternative(span, Files.WrittenPicture.Is(path) ? found : path);
        return new Image(found, alternative) { Span = span };
    }
}
