using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Pictures;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Inking;

/// <summary>
/// How much of each ink comes to lie on each small square of a page when all is laid on it in its order: what covers takes away, what overprints, multiplies
/// or shines through adds (ISO 32000-1, 11.3 and 11.7.4).
/// </summary>
/// <param name="plates">How many there are. A map of a single plate is one of light, for masks.</param>
internal sealed class InkMap(Cells cells, int plates, PictureReader pictures)
{
    private const float Trace = 0.02f;
    private const int Deepest = 8;

    private readonly Dictionary<SoftMask, float[]?> masks = new(ReferenceEqualityComparer.Instance);

    private bool IsOfLight => plates == 1;

    private readonly Dictionary<Tile, TileMap> tiles = new(ReferenceEqualityComparer.Instance);

    public Sheet Paint(Scene scene) => Paint(scene, 0, isPaper: !IsOfLight);

    private Sheet Paint(Scene scene, int depth, bool isPaper)
    {
        var page = new Sheet(cells.Columns * cells.Rows, plates, isPaper);
        var open = new Stack<(Sheet Sheet, MarkGroup Group)>();
        // The outer ones first, also of those that hold the same.
        var groups = scene.Groups.AsEnumerable().Reverse().OrderBy(group => group.First).ThenByDescending(group => group.End).ToArray();
        var next = 0;
        for (var i = 0; i <= scene.Marks.Count; i++)
        {
            while (open.Count > 0 && open.Peek().Group.End <= i)
            {
                var (sheet, group) = open.Pop();
                Lay(sheet, group, open.Count > 0 ? open.Peek().Sheet : page, depth);
            }
            while (next < groups.Length && groups[next].First == i && groups[next].End > i)
            {
                if (open.Count < Deepest) open.Push((new(page.Cells, plates, isPaper: false), groups[next]));
                next++;
            }
            if (i < scene.Marks.Count && scene.Marks[i].Shape is { } shape) Lay(shape, scene.Marks[i], open.Count > 0 ? open.Peek().Sheet : page, depth);
        }
        return page;
    }

    private void Lay(InkShape shape, Mark mark, Sheet sheet, int depth)
    {
        if (shape.Shading is Shadings.MeshShading mesh)
        {
            Mesh(mesh, shape, mark, sheet, depth);
            return;
        }
        var covered = cells.Of(shape.Outline, shape.Clip);
        if (covered.Count == 0) return;
        var tile = shape.Tile is null || depth >= Deepest ? null : MapOf(shape.Tile, depth);
        var mask = MaskOf(mark.Laying.Mask, depth);
        var samples = shape.Picture is null ? null : pictures.Look(shape.Picture).Samples;
        var inks = new Inks(shape.Paint, plates, IsOfLight, mark.Laying);
        foreach (var cell in covered)
        {
            var alpha = (float)mark.Laying.Alpha * (mask is null ? 1 : mask[cell]);
            var heap = shape.Picture is { IsMask: false } ? Heap.Picture : Heap.Alone;
            if (shape.Picture is { IsMask: true } && tile is not null && samples is not null)
                alpha *= inks.Set(samples, shape.Inverse.Map(cells.Middle(cell).X, cells.Middle(cell).Y), true, shape.Paint);
            if (tile is not null)
            {
                var (part, own) = inks.Set(tile, cells.Middle(cell));
                (alpha, heap) = (alpha * part, own);
            }
            else if (shape.Picture is not null)
            {
                if (samples is null) continue;
                alpha *= inks.Set(samples, shape.Inverse.Map(cells.Middle(cell).X, cells.Middle(cell).Y), shape.Picture.IsMask, shape.Paint);
            }
            else if (shape.Shading is { } shading)
            {
                var place = shape.Inverse.Map(cells.Middle(cell).X, cells.Middle(cell).Y);
                if (shading.At(place.X, place.Y) is not { } paint) continue;
                inks.Set(paint);
            }
            sheet.Put(cell, inks, alpha, mark.Laying, heap);
        }
    }

    private TileMap MapOf(Tile tile, int depth)
    {
        if (!tiles.TryGetValue(tile, out var map))
            tiles[tile] = map = new(tile, plates, cells.Side, own => new InkMap(own, plates, pictures).Paint(tile.Scene, depth + 1, isPaper: false));
        return map;
    }

    private void Mesh(Shadings.MeshShading mesh, InkShape shape, Mark mark, Sheet sheet, int depth)
    {
        var back = shape.Inverse.Inverse();
        foreach (var (corners, paint) in mesh.Pieces())
        {
            var placed = Outline.Of([.. corners.Select(corner => back.Map(corner.X, corner.Y))]);
            var clip = shape.Outline is { } own ? shape.Clip.Within(own) : shape.Clip;
            Lay(new InkShape(placed, clip, paint), mark, sheet, depth);
            if (cells.IsSpent) return;
        }
    }

    /// <summary>A group is laid on what is below it as one.</summary>
    private void Lay(Sheet group, MarkGroup facts, Sheet below, int depth)
    {
        var mask = MaskOf(facts.Laying.Mask, depth);
        var inks = new Inks(Reading.Paint.Unknown, plates, IsOfLight, facts.Laying);
        foreach (var cell in cells.Of(null, facts.Clip))
        {
            var alpha = group.Alpha(cell) * (float)facts.Laying.Alpha * (mask is null ? 1 : mask[cell]);
            if (alpha <= 0) continue;
            inks.Set(group, cell);
            below.Put(cell, inks, alpha, facts.Laying, group.Heap(cell));
        }
    }

    private float[]? MaskOf(SoftMask? mask, int depth)
    {
        if (mask is null || depth >= Deepest / 2) return null;
        if (masks.TryGetValue(mask, out var known)) return known;
        var sheet = new InkMap(cells, 1, pictures).Paint(mask.Scene, depth + 1, isPaper: false);
        var parts = new float[cells.Columns * cells.Rows];
        for (var cell = 0; cell < parts.Length; cell++)
        {
            var alpha = sheet.Alpha(cell);
            var part = mask.IsOfLight ? (alpha * (1 - sheet.Ink(cell, 0))) + ((1 - alpha) * (float)mask.Backdrop) : alpha;
            parts[cell] = mask.Transfer is { } transfer && transfer.At(part) is [var turned, ..] ? (float)Math.Clamp(turned, 0, 1) : part;
        }
        return masks[mask] = parts;
    }

    /// <summary>Whether ink lies on a square before something is laid on it.</summary>
    internal static bool IsInked(float total) => total > Trace;
}
