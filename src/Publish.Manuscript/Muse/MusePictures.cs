using Publish.Manuscript.Drafting;
using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>The pictures of a .muse: they lie beside it.</summary>
internal sealed class MusePictures(ManuscriptFolder folder, PictureShelf shelf, Draft draft)
{
    private static readonly LossKind Turned = new("turn of a picture", "it is left out; turn the picture itself, and save it");
    private static readonly LossKind Unusable = new("picture of another kind", "it is left out; convert it to PNG (drawings) or JPEG (photographs)");
    private static readonly LossKind Missing = new("missing picture", "it is left out; put it there under the name that the text has, and import again");

    /// <summary>In a line of text, or alone in its paragraph, where it becomes a figure. Its caption stands for it where it is not there.</summary>
    public IEnumerable<Inline> InLine(MusePicture picture, Seq<Inline> caption, SourceSpan span)
    {
        if (Find(picture, span) is not { } path) return caption;
        return [new MuseImage(new Image(path, null) { Span = span }, picture, caption).Inline];
    }

    /// <summary>The figure of a paragraph that is nothing but a picture.</summary>
    public Figure? Figure(MusePicture picture, Seq<Inline> caption, SourceSpan span)
    {
        if (Find(picture, span) is not { } path) return null;
        return new Figure(new Image(path, null) { Span = span }, caption, picture.Side == 'f' ? FigurePlacement.FullPage : FigurePlacement.Here)
        {
            Span = span,
            Width = picture.Width > 0 && picture.Side != 'f' ? PictureExtent.Share(Math.Min(picture.Width, 100) * 10) : null,
            Side = picture.Side switch { 'l' => FigureSide.StartRunaround, 'r' => FigureSide.EndRunaround, _ => FigureSide.Middle },
        };
    }

    /// <summary>The path of a picture that is there; null, and it is said, for another.</summary>
    public string? Find(string path, SourceSpan span)
    {
        if (folder.Find(path) is FileLookup.Found found)
        {
            if (Kind(found) is not { } why) return shelf.Check(found.Path, span);
            draft.Lose(Unusable, $"{found.Path}: {why}");
            return null;
        }
        draft.Lose(Missing, path);
        return null;
    }

    /// <summary>Why it cannot be set; null where it can.</summary>
    private string? Kind(FileLookup.Found found)
    {
        if (found.Bytes > Limits.PictureBytes) return "it is larger than any page wants it";
        if (shelf.CanShow(found)) return null;
        return FileLoader.Head(found.FullPath) is { } head && Importing.ForeignFile.Of(head) is { } foreign ? $"it is {foreign.Name}" : "it is neither a PNG, a JPEG nor an SVG";
    }

    private string? Find(MusePicture picture, SourceSpan span)
    {
        draft.Ledger.Pictures++;
        if (Find(picture.Path, span) is not { } path) return null;
        if (picture.Turn != 0) draft.Lose(Turned, picture.Path);
        return path;
    }

    private readonly record struct MuseImage(Image Image, MusePicture Picture, Seq<Inline> Caption)
    {
        /// <summary>A picture in a line has no caption below it: the words follow it.</summary>
        public Inline Inline => Caption.IsEmpty ? Image : new Styled(SpanKind.Plain, [Image, new Text(" "), .. Caption.Span]) { Span = Image.Span };
    }
}
