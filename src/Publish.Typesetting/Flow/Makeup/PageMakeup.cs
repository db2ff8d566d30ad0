using Publish.Model;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Turns a page's plan into the items on it.</summary>
internal sealed class PageMakeup(SetBlock[] column, IReadOnlyDictionary<int, SetNote> notes, Breaking?[] final, NoteSpace space)
{
    /// <summary>What stands between head and foot.</summary>
    public List<PageItem> Assemble(PagePlan plan, PageGeometry page)
    {
        var items = new List<PageItem>();
        var panels = Panels.Of(plan, column, page);
        panels?.Paint(items);
        var painter = new BlockPainter(page, items) { Panels = panels };
        for (var i = 0; i < plan.Body.Count; i++) Body(plan.Body[i], page, painter, follows: i > 0 && plan.Body[i - 1].Block == plan.Body[i].Block - 1);
        Notes(plan.Notes, page, painter);
        return items;
    }

    /// <summary>The place in the text that the page begins with; null where it begins with none.</summary>
    /// <param name="after">The plans of the pages after it.</param>
    public TextPlace? Start(PagePlan plan, IEnumerable<PagePlan> after)
    {
        foreach (var segment in plan.Body)
        {
            if (column[segment.Block] is SetColumns columns && FirstOf(columns, segment.From, segment.To) is { } first) return first;
            if (column[segment.Block] is SetText text && FirstOf(text, BreakingOf(segment), segment.From, segment.To) is { } place) return place;
            if (column[segment.Block] is not SetBox box || segment.AtFoot > 0 || (box.Floats && !StandsInPlace(segment, plan, after))) continue;
            if (FigureOf(box) is { } figure) return new(figure, 0);
            foreach (var part in box.Parts)
                if (part.Block is SetText inner && FirstOf(inner, inner.Natural, part.From, part.To) is { } at) return at;
        }
        return null;
    }

    /// <summary>A picture that might have been moved and was not: the first text of the page comes behind it, and has not begun before.</summary>
    private bool StandsInPlace(Segment picture, PagePlan plan, IEnumerable<PagePlan> after)
    {
        var next = picture.Block + 1;
        while (next < column.Length && column[next] is SetBox { Floats: true }) next++;
        foreach (var segment in plan.Body)
            if (column[segment.Block] is not SetBox { Floats: true }) return segment.Block == next && segment.From == 0;
        // Alone on its page, it was not moved past any text only where a break follows, or what comes next begins behind it.
        if (next >= column.Length || column[next] is SetBreak) return true;
        foreach (var segment in after.SelectMany(later => later.Body))
            if (column[segment.Block] is not SetBox { Floats: true }) return segment.Block == next && segment.From == 0;
        return false;
    }

    public Breaking BreakingOf(Segment segment) => final[segment.Block] ?? segment.Breaking ?? ((SetText)column[segment.Block]).Natural;

    private void Body(Segment segment, PageGeometry page, BlockPainter painter, bool follows)
    {
        if (column[segment.Block] is SetText text)
        {
            painter.InPanel(text, page.Left, () => painter.Paragraph(text, BreakingOf(segment), segment.From, segment.To, page.Left, segment.Line));
        }
        else if (column[segment.Block] is SetColumns columns)
        {
            painter.Columns(columns, segment.Columns!, page.Left + columns.Source.Inset.Left, segment.Line);
        }
        else if (segment.In(column) is SetBox box)
        {
            // A table that goes on: its head stands in the lines over its first row.
            if (!follows && box.Continued is { } head && segment.Line - (head.Lines + head.After) is { Index: >= 0 } line) painter.Box(head, page.Left, line);
            painter.Box(box, page.Left, segment.Line);
        }
    }

    private void Notes(Seq<NoteSegment> segments, PageGeometry page, BlockPainter painter)
    {
        var below = 0;
        foreach (var segment in segments) below += segment.To - segment.From;
        if (below == 0) return;
        Rule(page, painter.Items, page.LastBaseline - space.Rise(below - 1));
        foreach (var segment in segments)
            for (var line = segment.From; line < segment.To; line++)
                NoteLine(notes[segment.Number][line], page, painter, page.LastBaseline - space.Rise(--below));
    }

    private static void NoteLine((SetBlock Block, int Line) at, PageGeometry page, BlockPainter painter, Length baseline)
    {
        var leading = page.Theme.Notes.Leading;
        if (at.Block is SetText text) painter.Text(text, text.Natural, at.Line, at.Line + 1, page.Left, baseline, leading);
        if (at.Block is not SetBox box || at.Line > 0) return;
        NoteBox(box, page, painter, page.Left, baseline);
    }

    private static void NoteBox(SetBox box, PageGeometry page, BlockPainter painter, Length x, Length baseline)
    {
        var leading = page.Theme.Notes.Leading;
        foreach (var graphic in box.Graphics)
            if (graphic is BoxPicture picture) painter.Graphic(InNote(picture, page), new(x, baseline - leading.Times(4, 5)));
        foreach (var part in box.Parts)
        {
            var first = baseline + (leading * part.Line.Index);
            if (part.Block is SetText text) painter.Text(text, text.Natural, part.From, part.To, x + part.X, first, leading);
            if (part.Block is SetBox inner) NoteBox(inner, page, painter, x + part.X, first);
        }
    }

    // A box is measured in the text's lines, and stands in as many of the notes', which are closer.
    private static BoxPicture InNote(BoxPicture picture, PageGeometry page)
    {
        Length Closer(Length length) => length.Times((int)page.Theme.Notes.Leading.Steps, (int)page.Theme.Text.Leading.Steps);
        var area = picture.Area;
        var width = Closer(area.Width);
        return picture with { Area = new(area.X + ((area.Width - width) / 2), Closer(area.Y), width, Closer(area.Height)) };
    }

    private static void Rule(PageGeometry page, List<PageItem> items, Length firstBaseline)
    {
        var theme = page.Theme.Notes;
        if (theme.Rule > Length.Zero)
            items.Add(new RuleItem(Artifact.Layout, new(page.Left, firstBaseline - theme.Leading.Times(98, 100), theme.Rule, Length.Pt(0.4m)), Ink.Black));
    }

    private static Node? FigureOf(SetBox box) => box.Source switch
    {
        FullPageBlock plate => plate.Origin,
        FigureBlock figure => (Node?)figure.Heading ?? figure.Origin,
        FigureRowBlock row => row.Figures[0].Origin,
        _ => null,
    };

    private static TextPlace? FirstOf(SetColumns columns, int from, int to)
    {
        for (var unit = from; unit < to; unit++)
        {
            var (block, line) = columns[unit];
            if (block is SetText text && FirstOf(text, text.Natural, line, line + 1) is { } place) return place;
            if (block is not SetBox box) continue;
            if (FigureOf(box) is { } figure) return new(figure, 0);
            foreach (var part in box.Parts)
                if (part.Block is SetText inner && FirstOf(inner, inner.Natural, part.From, part.To) is { } at) return at;
        }
        return null;
    }

    private static TextPlace? FirstOf(SetText text, Breaking breaking, int from, int to)
    {
        // A drop cap is the first of its words.
        if (from == 0 && text.Beside is { From: 0, Box: { Source: TextBlock } cap })
            foreach (var part in cap.Parts)
                if (part.Block is SetText letter && FirstOf(letter, letter.Natural, 0, 1) is { } place) return place;
        var lines = text.Assemble(breaking);
        for (var line = from; line < to; line++)
            if (lines[line].Start is { } place) return place;
        return null;
    }
}
