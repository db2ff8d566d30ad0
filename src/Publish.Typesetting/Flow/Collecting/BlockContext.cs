using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Where a block stands: what it takes over from the blocks about it.</summary>
/// <param name="Parent">The structure that it belongs to.</param>
/// <param name="Look">Of plain text here.</param>
/// <param name="Leading">The grid that it is set on: the page's, or the notes'.</param>
internal sealed record BlockContext(StructureDraft Parent, TextLook Look, Length Leading)
{
    public Inset Inset { get; init; }

    public LineAlignment Alignment { get; init; }

    /// <summary>Of a paragraph after another one.</summary>
    public Length Indent { get; init; }

    public Seq<Frame> Frames { get; init; }

    public int ListDepth { get; init; }

    /// <summary>In an item, a quotation, a panel: a picture stays with the words about it.</summary>
    public bool Contained { get; init; }

    /// <summary>In columns: nothing there takes a page, or lies on its side.</summary>
    public bool InColumns { get; init; }

    /// <summary>In a text beside another: no box is drawn there, and no letter is as high as several lines.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Larger than the text: lines have their own leading, and paragraphs are kept whole.</summary>
    public bool Displayed { get; init; }

    /// <summary>In an interview: the names of those who speak hang before what they say, whatever the style does elsewhere.</summary>
    public bool InDialogue { get; init; }

    /// <summary>Lines are about as long as each other.</summary>
    public bool Balanced { get; init; }

    /// <summary>In a note, a cell or a caption: nothing stands apart by empty lines.</summary>
    public bool Tight { get; init; }

    /// <summary>In a note; notes called here follow it there.</summary>
    public bool InNote { get; init; }

    /// <summary>Where the notes that are called here stand in the structure: behind the block, since no heading, cell or caption can hold one. Null for
    /// <see cref="Parent"/>.</summary>
    public StructureDraft? NoteHome { get; init; }

    public int SectionDepth { get; init; }

    /// <summary>The paragraph that opens a chapter with a drop cap, where the style has those; null for none.</summary>
    public Paragraph? Opener { get; init; }

    /// <summary>In the ink and the language that a block names.</summary>
    public BlockContext Dressed(Block block, CollectingState state)
    {
        var dressed = this;
        foreach (var known in state.Styles.Theme.ClassesOf(block.Attributes))
        {
            var look = state.Styles.Classed(dressed.Look, known, Tight || Contained ? Length.Max(dressed.Look.Size, Leading) : TextTheme.Largest);
            dressed = dressed with
            {
                Look = look with { Ink = known.Ink.Length > 0 ? state.ThemeInk(known.Ink) : look.Ink },
                Alignment = known.Centred ? LineAlignment.Centred : dressed.Alignment,
                Displayed = !Tight && state.Styles.Display(look.Size) is not null,
            };
        }
        if (state.InkOf(block.Attributes, block.Span) is { } ink && ink != dressed.Look.Ink) dressed = dressed with { Look = dressed.Look with { Ink = ink } };
        if (block.Attributes.Language is not { } language || language == Look.Language) return dressed;
        var parent = Parent.Add(new StructureNode(StructureRole.Div, []) { Language = language });
        return dressed.In(parent) with { Look = dressed.Look with { Language = language } };
    }

    public BlockContext In(StructureDraft parent) => this with { Parent = parent };

    /// <summary>With something behind it, where there is room for that.</summary>
    /// <param name="indent">From the panel's edges to the text.</param>
    public BlockContext Framed(PanelTheme panel, Length indent, CollectingState state)
    {
        if (Tight || IsBeside || panel.IsEmpty) return this;
        var framed = Indented(indent, panel.Tint > 0 || panel.Border > Length.Zero ? indent : Length.Zero) with { Frames = Frames.Add(new(state.NewFrame(), Inset, panel, Look.Ink) { IsCentred = state.Styles.Display(Look.Size) is not null }) };
        return panel.IsReversed ? framed with { Look = Look with { Ink = Ink.Paper } } : framed;
    }

    public BlockContext Indented(Length left, Length right) => this with { Inset = Inset.Grown(left, right) };
}
