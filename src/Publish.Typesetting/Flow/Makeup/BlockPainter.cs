using Publish.Model;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Puts the lines of blocks on a page.</summary>
internal sealed class BlockPainter(PageGeometry page, List<PageItem> items)
{
    // Wide enough for a label never to break.
    private static readonly Length Endless = Length.Pt(4000);

    public List<PageItem> Items => items;

    /// <summary>Of the page; null where it has none.</summary>
    public Panels? Panels { get; init; }

    /// <summary>Paints what may stand in the middle of a panel, off the grid.</summary>
    public void InPanel(SetText text, Length left, Action paint)
    {
        var first = items.Count;
        paint();
        Lower(first, Panels?.Lowered(text, left) ?? Length.Zero);
    }

    private void Lower(int first, Length by)
    {
        for (var i = first; by != Length.Zero && i < items.Count; i++) items[i] = items[i].Shifted(new(Length.Zero, by));
    }

    /// <param name="x">The left edge of the column that the block stands in.</param>
    /// <param name="baseline">Of its first line.</param>
    /// <param name="leading">Between its lines.</param>
    public void Text(SetText text, Breaking breaking, int from, int to, Length x, Length baseline, Length leading)
    {
        var lines = text.Assemble(breaking);
        var left = x + text.Source.Inset.Left;
        if (text.Text.Band is { } band) Bands.Paint(text, band, Seq.Of(lines.Skip(from).Take(to - from)), new(left, baseline), leading, items);
        if (from == 0 && text.Text.Label is { } label) Labels(label, text.Labels, left + Beside(text), baseline);
        for (var line = from; line < to; line++)
            items.AddShifted(lines[line].Items, new(left, baseline + (leading * (line - from))));
    }

    /// <summary>What stands before a paragraph's first line gives way with it.</summary>
    private static Length Beside(SetText text) => text.Text.Source.Style.Runaround is { From: 0, Lines: > 0, AtStart: true, Width: var width } ? width : Length.Zero;

    /// <summary>Lines on the page's grid.</summary>
    /// <param name="line">That of the first.</param>
    public void OnGrid(SetText text, Breaking breaking, int from, int to, Length x, GridLine line)
    {
        var leading = text.Text.Display?.Leading ?? page.Theme.Text.Leading;
        var last = page.Baseline(line + (text.GridLines(to - from) - 1));
        Text(text, breaking, from, to, x, last - (leading * (to - from - 1)), leading);
    }

    /// <summary>Lines on the page's grid, and what stands beside them.</summary>
    public void Paragraph(SetText text, Breaking breaking, int from, int to, Length x, GridLine line)
    {
        if (text.Beside is { Box: { } beside } at && at.From >= from && at.From < to) Box(beside, x + at.X, line + (at.From - from));
        OnGrid(text, breaking, from, to, x, line);
    }

    /// <param name="x">The left edge of the first column.</param>
    public void Columns(SetColumns columns, ColumnsFit fit, Length x, GridLine line)
    {
        foreach (var part in fit.Parts)
        {
            var left = x + columns.Left(part.Column);
            if (part.Block is SetText text) InPanel(text, left, () => Paragraph(text, text.Natural, part.From, text.Text.Display is null ? part.To : text.Natural.LineCount, left, part.Line.Below(line)));
            if (part.Block is SetBox box) Box(box, left, part.Line.Below(line));
        }

        for (var gap = 1; columns.Columns.Rule > Length.Zero && gap < fit.Filled; gap++)
        {
            var middle = x + columns.Left(gap) - ((columns.Columns.Gutter + columns.Columns.Rule) / 2);
            items.Add(new RuleItem(Artifact.Layout, new(middle, page.Top(line), columns.Columns.Rule, page.Theme.Text.Leading * fit.Used), Ink.Black));
        }
    }

    /// <summary>A box on the grid.</summary>
    /// <param name="line">Its first.</param>
    public void Box(SetBox box, Length x, GridLine line)
    {
        if (box.Turned is { } turned)
        {
            Turned(box, turned, x, line);
            return;
        }
        var first = items.Count;
        foreach (var graphic in box.Graphics) Graphic(graphic, new(x, page.Top(line)));
        foreach (var part in box.Parts) Part(part, x, line);
        Lower(first, box.Lowered);
    }

    public void Part(BoxPart part, Length x, GridLine line)
    {
        if (part.Block is SetBox inner) Box(inner, x + part.X, part.Line.Below(line));
        if (part is { Block: SetText loose, Baseline: { } baseline })
            Text(loose, loose.Natural, part.From, part.To, x + part.X, page.Top(part.Line.Below(line)) + baseline, page.Theme.Text.Leading);
        else if (part.Block is SetText text)
            OnGrid(text, text.Natural, part.From, part.To, x + part.X, part.Line.Below(line));
    }

    private void Turned(SetBox box, TurnedArea area, Length x, GridLine line)
    {
        var upright = new List<PageItem>();
        new BlockPainter(page, upright).Box(box.Upright(), x, line);
        var corner = new Point(x + area.Left, page.Top(line));
        var turning = new Turning(area.Width, corner);
        foreach (var item in upright) items.Add(turning.Turn(item.Shifted(new(-x, -corner.Y))));
    }

    /// <summary>What stands further out comes first, as it is read.</summary>
    private void Labels(ItemLabel label, Seq<IBreakable> paragraphs, Length left, Length baseline)
    {
        var labels = label.All;
        for (var i = labels.Count - 1; i >= 0; i--)
            Label(labels[i], paragraphs[i], left, baseline);
    }

    private void Label(ItemLabel label, IBreakable paragraph, Length left, Length baseline)
    {
        var breaking = paragraph.Break(Endless, BreakConstraints.None);
        var line = paragraph.Assemble(breaking)[0];
        var x = Length.Max(page.Bleed + page.Theme.Page.Edge, left - label.Gap - line.Width);
        items.AddShifted(line.Items, new(x, baseline));
    }

    public void Graphic(BoxGraphic graphic, Point at)
    {
        var area = graphic.Area.Shifted(at.X, at.Y);
        switch (graphic)
        {
            case BoxRule rule: items.Add(new RuleItem(Artifact.Layout, area, rule.Ink)); break;
            case BoxAnchor anchor: items.Add(new AnchorItem(anchor.Name, new(area.X, area.Y))); break;
            case BoxPicture { FullPage: true } picture:
                items.Add(FullPage(picture, area.Bottom));
                break;
            case BoxPicture picture:
                items.Add(new PictureItem(picture.Structure, picture.Picture, area, null, picture.Ink));
                items.AddRange(Outline.Of(area, page.Theme.Figures.Border, picture.Ink == Ink.Picture ? Ink.Black : picture.Ink));
                break;
        }
    }

    /// <param name="bottom">Where it ends, if a caption stands below it.</param>
    private PictureItem FullPage(BoxPicture box, Length bottom)
    {
        var (width, height) = (box.Picture.PixelWidth, box.Picture.PixelHeight);
        if (box.Half is { } half) return new(box.Structure, box.Picture, page.Spread(width, height, half, box.EndsAbove ? bottom : null), page.BleedBox, box.Ink);
        if (!box.EndsAbove) return new(box.Structure, box.Picture, page.FullPage(width, height, box.Bleeds), page.BleedBox, box.Ink);
        var room = page.BleedAbove(bottom);
        return new(box.Structure, box.Picture, box.Bleeds ? PageGeometry.Covering(room, width, height) : page.Above(bottom, width, height), room, box.Ink);
    }
}
