using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow;

/// <summary>Finds the pages of those anchors whose pages are asked for; lines are set for that only where a paragraph is parted.</summary>
internal sealed class AnchorPages(HashSet<string> wanted, Func<int, string> labelOf)
{
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);

    public Dictionary<string, string> Find(Layout layout)
    {
        for (var page = 0; page < layout.Plans.Count && wanted.Count > 0; page++)
        {
            foreach (var segment in layout.Plans[page].Body)
                Block(layout.Column[segment.Block], segment.From, segment.To, layout.Final[segment.Block], page);
            foreach (var note in layout.Plans[page].Notes)
                for (var line = note.From; line < note.To; line++)
                    Block(layout.Notes[note.Number][line].Block, layout.Notes[note.Number][line].Line, layout.Notes[note.Number][line].Line + 1, null, page);
        }
        return labels;
    }

    private void Block(SetBlock block, int from, int to, Breaking? final, int page)
    {
        if (block is SetColumns columns)
            for (var unit = from; unit < to; unit++) Block(columns[unit].Block, columns[unit].Line, columns[unit].Line + 1, null, page);
        if (block is SetText text)
        {
            Text(text, from, to, final ?? text.Natural, page);
            if (text.Beside is { Box: { } beside } at && at.From >= from && at.From < to) Block(beside, 0, 1, null, page);
        }
        if (block is not SetBox box || from > 0) return;
        foreach (var graphic in box.Graphics)
            if (graphic is BoxAnchor anchor) Found(anchor.Name, page);
        foreach (var part in box.Parts) Block(part.Block, part.From, part.To, null, page);
    }

    private void Text(SetText text, int from, int to, Breaking breaking, int page)
    {
        if (!HasWanted(text)) return;
        if (from == 0 && to == breaking.LineCount)
        {
            foreach (var piece in text.Text.Source.Pieces)
                if (piece is AnchorPiece anchor) Found(anchor.Name, page);
            return;
        }
        var lines = text.Assemble(breaking);
        for (var line = from; line < to; line++)
            foreach (var item in lines[line].Items)
                if (item is AnchorItem anchor) Found(anchor.Name, page);
    }

    private bool HasWanted(SetText text)
    {
        foreach (var piece in text.Text.Source.Pieces)
            if (piece is AnchorPiece anchor && wanted.Contains(anchor.Name)) return true;
        return false;
    }

    private void Found(string name, int page)
    {
        if (wanted.Contains(name)) labels.TryAdd(name, labelOf(page));
    }
}
