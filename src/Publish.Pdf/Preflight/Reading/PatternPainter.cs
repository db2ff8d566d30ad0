using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Inking;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Looks into the patterns that areas are filled with: the tiles of one, or the shading (ISO 32000-1, 8.7).</summary>
/// <param name="basis">The space that patterns are placed in: that of the contents in which they are set.</param>
internal sealed class PatternPainter(ReadingRoom room, Scene scene, Affine basis, ContentsNest nest)
{
    /// <summary>A tile is looked into once; areas that are filled with it again say nothing new.</summary>
    private readonly Dictionary<(IToken, int), (Paint Ink, Tile? Tile)> known = [];

    public void Paint(Mark mark, SetColour colour, Outline outline, GraphicsState state)
    {
        var pattern = room.Objects.Resolve(colour.Pattern);
        var entries = (pattern as StreamToken)?.StreamDictionary ?? pattern as DictionaryToken;
        var type = entries is null ? null : room.Objects.Number(SourceObjects.Entry(entries, "PatternType"));
        if (type == 2) Shade(mark, entries!, outline, state);
        else if (type == 1 && pattern is StreamToken tile) Tile(mark, colour, tile, state);
        else scene.Broken("a pattern is not in the file, or is damaged");
    }

    private void Shade(Mark mark, DictionaryToken entries, Outline outline, GraphicsState state)
    {
        var matrix = Matrix(entries);
        var named = room.Dictionary(nest.Resources, "ColorSpace");
        if (room.Shadings.Read(SourceObjects.Entry(entries, "Shading"), named) is not { } shading)
        {
            scene.Broken("the shading of a pattern is damaged");
            return;
        }
        if (matrix.IsFlat) return;
        scene.Add(mark with
        {
            Paint = shading.Darkest,
            IsShaded = true,
            Shape = new(outline, state.Clip, shading.Darkest) { Shading = shading, Inverse = matrix.Inverse() },
        });
    }

    private void Tile(Mark mark, SetColour colour, StreamToken tile, GraphicsState state)
    {
        var isUncoloured = room.Objects.Number(SourceObjects.Entry(tile.StreamDictionary, "PaintType")) == 2;
        var key = (colour.Pattern!, isUncoloured ? Fingerprint(colour.Paint) : 0);
        var isNew = !known.TryGetValue(key, out var ink);
        if (isNew) ink = known[key] = Look(mark, colour, tile, isUncoloured, state);
        scene.Add(mark with { Paint = ink.Ink.IsWhite ? ink.Ink : Reading.Paint.Unknown, Shape = mark.Shape is null ? null : mark.Shape with { Paint = ink.Ink, Tile = ink.Tile } });
    }

    /// <returns>What stands for all that is in the tile: what of it takes most ink, or white; and the tile, null where it cannot be laid out.</returns>
    private (Paint Ink, Tile? Tile) Look(Mark area, SetColour colour, StreamToken tile, bool isUncoloured, GraphicsState around)
    {
        var matrix = Matrix(tile.StreamDictionary);
        var inner = new Scene(scene.Shown) { Trim = scene.Trim };
        var state = new GraphicsState { Matrix = matrix, Clip = ContentsNest.Boxed(Clip.Everything, room.Objects.Box(SourceObjects.Entry(tile.StreamDictionary, "BBox")), matrix) };
        if (isUncoloured) (state.Fill, state.Stroke) = (colour with { Pattern = null }, colour with { Pattern = null });
        nest.Play(tile, (colour.Pattern as IndirectReferenceToken)?.Data, inner, state, isUncoloured, "a pattern");
        scene.TakeOver(inner);
        foreach (var mark in inner.Marks)
            scene.Add(mark with { Area = area.Area, Extent = mark.Extent, IsTiled = true, Inked = null, Shape = null, Laying = mark.Laying with { Mask = null } });
        var ink = inner.Marks.Where(mark => mark.Kind != MarkKind.Text || mark.TextSize > Typesetting.Geometry.Length.Zero).All(mark => mark.Paint.IsWhite)
            ? Reading.Paint.Grey(1)
            : inner.Marks.Select(mark => mark.Paint).MaxBy(paint => paint.Ink)!;
        return (ink, Laid(inner, tile, matrix));
    }

    private Tile? Laid(Scene inner, StreamToken tile, Affine matrix)
    {
        if (matrix.IsFlat || room.Objects.Box(SourceObjects.Entry(tile.StreamDictionary, "BBox")) is not { } box) return null;
        var (across, up) = (Step("XStep", box.Right - box.Left), Step("YStep", box.Top - box.Bottom));
        return new(inner, matrix, PathExtent.Of(matrix.Corners(box)), new(box.Left, box.Bottom), across, up);

        double Step(string name, double usual) => Math.Abs(room.Objects.Number(SourceObjects.Entry(tile.StreamDictionary, name)) ?? 0) is > 1e-6 and var step ? step : usual;
    }

    private Affine Matrix(DictionaryToken entries) =>
        (Affine.Of(room.Objects.Numbers(SourceObjects.Entry(entries, "Matrix")) ?? []) ?? Affine.Identity).Then(basis);

    private static int Fingerprint(Paint paint)
    {
        var hash = new HashCode();
        foreach (var tone in paint.Tone) hash.Add(tone);
        foreach (var amount in paint.Amounts) hash.Add(amount);
        return hash.ToHashCode();
    }
}
