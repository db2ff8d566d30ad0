using Publish.Model;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>Lines of made text, one under the other on the grid of a page.</summary>
internal sealed class MatterLines(CollectingState state, StructureDraft parent, BlockSetter setter)
{
    // Each size and shape that is tried breaks the words anew: what is longer is a text, which no size makes a line of.
    private const int LongestFitted = 2000;

    private readonly List<BoxPart> parts = [];
    private GridLine next;

    public Seq<BoxPart> Parts => Seq.Of(parts);

    /// <summary>Lines lie on a picture: each that has no field of its own on a strip of paper.</summary>
    public bool OnPaper { get; init; }

    /// <summary>Grid lines taken so far.</summary>
    public int Lines => next.Index;

    public void Skip(int lines) => next += lines;

    public void Add(string words, Length size, LineAlignment alignment, bool italic = false, bool dense = false, StructureRole role = StructureRole.Paragraph)
    {
        if (words.Length == 0) return;
        var look = state.Styles.Body(state.Document.Metadata.Language) with { Size = size, Italic = italic, Hyphenate = false };
        var band = OnPaper ? Band.Of(new() { Centred = alignment == LineAlignment.Centred, Band = new() { Kind = BandKind.Strip } }, Ink.Paper, size) : null;
        Add(Block(words, look, alignment, role) with { Display = dense ? Dense(size) : state.Styles.Display(size), Band = band, Inset = new(band?.Pad ?? default, band?.Pad ?? default) });
    }

    /// <summary>In the style of large words.</summary>
    public void AddLarge(string words, Length size, DisplayTheme theme, bool dense, StructureRole role)
    {
        if (words.Length == 0) return;
        var language = state.Document.Metadata.Language;
        var ink = state.ThemeInk(theme.Ink);
        var look = state.Styles.Large(theme, size, language) with { Ink = theme.Band.IsReversed ? state.InkOver(ink) : ink };
        var band = OnPaper && !theme.Band.IsReversed ? Band.Of(theme with { Band = theme.Band with { Kind = BandKind.Strip } }, Ink.Paper, size) : Band.Of(theme, ink, size);
        var block = Block(look.Uppercase ? Uppercase.Of(words, language) : words, look, theme.Centred ? LineAlignment.Centred : LineAlignment.Left, role);
        Add(block with { Display = dense ? Dense(size) : state.Styles.Display(size, theme.Leading), Band = band, Inset = new(band?.Pad ?? default, band?.Pad ?? default) });
        next += band?.LinesBelow(size, state.Styles.Theme.Text) ?? 0;
    }

    private TextBlock Block(string words, TextLook look, LineAlignment alignment, StructureRole role)
    {
        var piece = new TextPiece(state.NewId(parent.Add(role)), words, state.StyleOf(look, words, default), null, 0, null);
        return new(new([piece], new(alignment, state.Styles.Theme.Text.Leading, default, default, default, state.Styles.Breaking))) { MayShrink = words.Length <= LongestFitted, IsBalanced = words.Length <= LongestFitted };
    }

    private void Add(TextBlock block)
    {
        var set = setter.Text(block, state.Styles.Theme.Measure, PageNumbers.None);
        parts.Add(new(set, 0, set.Natural.LineCount, Length.Zero, next));
        next += set.Lines;
    }

    // Where lines are many, small ones stand as close as their size allows.
    private DisplayLeading? Dense(Length size)
    {
        var text = state.Styles.Theme.Text;
        return size < text.Size ? new(1, Length.Max(size.Times(11, 10), text.Leading.Times(size.Steps, text.Size.Steps)), text.Leading) : state.Styles.Display(size);
    }

    /// <summary>What it adds ends on the page's last line.</summary>
    public void AtFoot(Action content)
    {
        var (first, begun) = (parts.Count, next);
        content();
        var down = Math.Max(0, state.Styles.Theme.LinesOnPage - next.Index);
        for (var i = first; i < parts.Count; i++) parts[i] = parts[i] with { Line = parts[i].Line + down };
        if (parts.Count == first) next = begun;
    }
}
