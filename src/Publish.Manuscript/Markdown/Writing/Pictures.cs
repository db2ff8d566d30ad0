using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes pictures, in a line or as figures.</summary>
internal static class Pictures
{
    public static Seq<string> Classes(Image image) => image.Alternative == "" ? [ImageReader.Decorative] : [];

    /// <param name="title">Markdown; empty for none.</param>
    public static void Append(StringBuilder output, Image image, string title, string attributes)
    {
        output.Append("![");
        TextEscapes.Append(output, image.Alternative ?? "", atLineStart: false, atLineEnd: false);
        output.Append("](").Append(Urls.Destination(image.Path));
        if (title.Length > 0) output.Append(" \"").Append(Quoted(title)).Append('"');
        output.Append(')').Append(attributes);
    }

    public static string Figure(Figure figure, NoteSheet notes)
    {
        var (classes, pairs) = FigureWishes.Write(figure);
        var attributes = figure.Attributes with { Others = pairs.AddRange(figure.Attributes.Others) };
        var output = new StringBuilder();
        Append(output, figure.Picture, MarkdownInlineWriter.Line(figure.Caption, notes), AttributeWriter.Write(attributes, Classes(figure.Picture).AddRange(classes)));
        return output.ToString();
    }

    private static string Quoted(string title) => title
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);
}
