using Publish.Model;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>Lines of made text, one under the other on the grid of a page.</summary>
internal sealed class MatterLines(CollectingState state, StructureDraft parent, BlockSetter setter)
{
    private readonly List<BoxPart> parts = [];
    private int slot;

    public Seq<BoxPart> Parts => Seq.Of(parts);

    public void Skip(int lines) => slot += lines;

    public void Add(string words, Length size, LineAlignment alignment, bool italic = false)
    {
        if (words.Length == 0) return;
        var leading = state.Styles.Theme.Text.Leading;
        var look = state.Styles.Body(state.Document.Metadata.Language) with { Size = size, Italic = italic, Hyphenate = false };
        var piece = new TextPiece(state.NewSlot(parent.Add(StructureRole.Paragraph)), words, state.StyleOf(look, words, default), null, 0, null);
        var style = new ParagraphStyle(alignment, leading, default, default, default, state.Styles.Breaking);
        var pitch = (int)((size.Steps * 108 / 100 / leading.Steps) + 1);
        var set = setter.Text(new(new([piece], style)) { Pitch = pitch }, state.Styles.Theme.Measure, PageNumbers.None);
        parts.Add(new(set, 0, set.Natural.LineCount, Length.Zero, slot));
        slot += set.Lines;
    }

    /// <summary>What it adds ends on the page's last line.</summary>
    public void AtFoot(Action content)
    {
        var (first, begun) = (parts.Count, slot);
        content();
        var down = Math.Max(0, state.Styles.Theme.LinesOnPage - slot);
        for (var i = first; i < parts.Count; i++) parts[i] = parts[i] with { Slot = parts[i].Slot + down };
        if (parts.Count == first) slot = begun;
    }
}
