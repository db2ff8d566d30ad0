using Publish.Pdf.Preflight.Colours;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Pictures;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Inking;

/// <summary>Finds where inks heap up: only on pages where something lies on something else and all inks that there are could come to too much.</summary>
internal sealed class HeapFinder(PlateList plates, PictureReader pictures)
{
    // Three square millimetres, in points: less dries.
    private const double Speck = 3 * 8.035;

    // What a sum of rounded tints may be above the limit.
    private const float Rounding = 0.6f;

    /// <param name="most">The limit, in percent.</param>
    public PrintedPage Look(PrintedPage page, Scene scene, int most)
    {
        if (!CanHeap(scene, most)) return page;
        var cells = new Cells(scene.Trim.Within(scene.Shown.Outset(200)));
        var sheet = new InkMap(cells, plates.Count, pictures).Paint(scene);
        if (cells.IsSpent) return page with { Unseen = [.. page.Unseen, "what lies on what is more than can be looked at"] };
        var covered = scene.Marks.Where(mark => mark.Kind == MarkKind.Fill && mark.Paint.Ink > most && IsCovered(mark, cells, sheet, most)).ToHashSet();
        return page with { Heap = Heap(scene, cells, sheet, most), Covered = covered };
    }

    private bool CanHeap(Scene scene, int most)
    {
        var inks = new double[plates.Count];
        var lies = scene.Groups.Count > 0;
        // What a group is laid on its page with holds for all that is in it.
        Blend[] groups = [.. scene.Groups.Select(group => group.Laying.Blend).Distinct()];
        foreach (var mark in scene.Marks)
        {
            if (mark.Shape is null) continue;
            lies |= !mark.Laying.Covers || mark.IsShaded || mark.Shape.Tile is not null || (mark.Kind == MarkKind.Fill && mark.Paint.Ink > most);
            Add(mark, mark.Shape, inks, [mark.Laying.Blend, .. groups]);
        }
        return lies && inks.Sum() * 100 > most + Rounding;
    }

    /// <param name="blends">Of all that it is laid with.</param>
    private static void Add(Mark mark, InkShape shape, double[] inks, Blend[] blends)
    {
        if (shape.Tile is { } tile)
        {
            foreach (var inner in tile.Scene.Marks)
                if (inner.Shape is { } own) Add(inner, own, inks, [inner.Laying.Blend, .. blends]);
            return;
        }

        if (mark.Kind == MarkKind.Picture && shape.Picture is { IsMask: false } picture)
        {
            for (var plate = 0; plate < inks.Length; plate++)
                if (picture.Kind == PaintKind.Grey ? plate == 3 : picture.Kind != PaintKind.Rgb && (mark.Paint.Speaks >> plate & 1) > 0) inks[plate] = 1;
            return;
        }
        if (shape.Paint.IsRegistration && shape.Paint.Amounts.Length > 0)
        {
            for (var plate = 0; plate < inks.Length; plate++) inks[plate] = Most(inks[plate], shape.Paint.Amounts[0], blends);
            return;
        }
        for (var plate = 0; plate < Math.Min(inks.Length, shape.Paint.Amounts.Length); plate++)
            inks[plate] = Most(inks[plate], mark.IsShaded && shape.Paint.Amounts.Length > 0 && (shape.Paint.Speaks >> plate & 1) > 0 && shape.Paint.Kind != PaintKind.Grey ? 1 : shape.Paint.Amounts[plate], blends);
    }

    /// <summary>What an ink comes to at the most: where one lies on another they may add up, and some modes make ink of none.</summary>
    private static double Most(double here, double above, Blend[] blends)
    {
        if (Array.TrueForAll(blends, blend => blend is Blend.Normal or Blend.Other or Blend.Screen or Blend.Darken or Blend.Lighten or Blend.ColorDodge)) return Math.Max(here, above);
        return Array.Exists(blends, blend => blend is not (Blend.Normal or Blend.Other or Blend.Screen or Blend.Darken or Blend.Lighten or Blend.ColorDodge or Blend.Multiply)) ? 1 : here + above - (here * above);
    }

    private static bool IsCovered(Mark mark, Cells cells, Sheet sheet, int most)
    {
        var own = cells.Of(mark.Shape!.Outline, mark.Shape.Clip);
        return own.Count >= 9 && own.TrueForAll(cell => sheet.Total(cell) * 100 <= most + Rounding);
    }

    private static InkHeap? Heap(Scene scene, Cells cells, Sheet sheet, int most)
    {
        var shaded = new HashSet<int>(scene.Marks.Where(mark => mark is { IsShaded: true, Shape: not null }).SelectMany(mark => cells.Of(mark.Shape!.Outline, mark.Shape.Clip)));
        var (count, ink) = (0, 0f);
        var area = PathExtent.Nothing;
        for (var cell = 0; cell < sheet.Cells; cell++)
        {
            var total = sheet.Total(cell) * 100;
            if (total <= most + Rounding || (sheet.Heap(cell) != Inking.Heap.Stacked && !(sheet.Heap(cell) == Inking.Heap.Alone && shaded.Contains(cell)))) continue;
            count++;
            ink = Math.Max(ink, total);
            var around = cells.Around(cell, cell);
            area = area.With(new Spot(around.Left, around.Bottom)).With(new Spot(around.Right, around.Top));
        }
        return count * cells.Side * cells.Side < Speck ? null : new((int)Math.Round(ink), scene.Placed(area));
    }
}
