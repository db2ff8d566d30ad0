using AngleSharp.Dom;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Sizes and sides of pictures, as HTML says them.</summary>
internal static class HtmlPictures
{
    /// <summary>Null where it says none. A height beside a width only keeps the shape, so the width counts; text runs round a picture aligned to a side (HTML, 15.4.3).</summary>
    public static TypedAttributes? Wishes(IElement element)
    {
        var (width, height, align) = (element.GetAttribute("width"), element.GetAttribute("height"), element.GetAttribute("align")?.Trim().ToLowerInvariant());
        var wanted = new TypedAttributes("", align is "left" or "right" ? [align] : [], [], 0);
        if (width is { Length: > 0 }) wanted = wanted with { Pairs = wanted.Pairs.Add(new(FigureWishes.Width, width)) };
        else if (height is { Length: > 0 }) wanted = wanted with { Pairs = wanted.Pairs.Add(new(FigureWishes.Height, height)) };
        return wanted.Classes.IsEmpty && wanted.Pairs.IsEmpty ? null : wanted;
    }
}
