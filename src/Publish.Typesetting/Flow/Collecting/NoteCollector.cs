using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Collects what stands at the foot for one call: its number hanging, its blocks beside it.</summary>
internal static class NoteCollector
{
    public static Seq<FlowBlock> Collect(CollectingState state, StructureDraft note, int number, Seq<Block> content)
    {
        var theme = state.Styles.Theme.Notes;
        var look = state.Styles.Body(state.Document.Metadata.Language) with { Size = theme.Size };
        var hang = theme.Size.Times(165, 100);
        var context = new BlockContext(note, look, theme.Leading)
        {
            Inset = new(hang, Length.Zero), Indent = theme.Size, Tight = true, InNote = true,
            Alignment = state.Styles.Theme.Text.Justified ? LineAlignment.Justified : LineAlignment.Left,
        };
        var column = new Column();
        var label = Label(state, note, number, look);
        column.RunIn([new AnchorPiece(NumberedNotes.AnchorOf(number))]);
        var collector = new BlockCollector(state, context, column);
        if (BeginsWithoutLine(content)) LabelLine(state, collector, column, look);
        collector.All(content);
        var blocks = column.Blocks;
        return blocks.IsEmpty || label.On(blocks[0], hang) is not { } first ? blocks : [first, .. blocks.Skip(1)];
    }

    private static bool BeginsWithoutLine(Seq<Block> content) => !content.IsEmpty && content[0] switch
    {
        Table or Figure => true,
        Division division => BeginsWithoutLine(division.Content),
        Quotation quotation => BeginsWithoutLine(quotation.Content),
        _ => false,
    };

    /// <summary>A table or a picture has no line to stand on: the note's number stands over them, by itself.</summary>
    private static void LabelLine(CollectingState state, BlockCollector collector, Column column, TextLook look)
    {
        var pieces = column.TakeOpening();
        pieces.Add(new TextPiece(Artifact.Layout, "\u00A0", state.Styles.Style(look), null, 0, null));
        column.Add(collector.Block(pieces, collector.Style(LineAlignment.Left)) with { KeepWithNext = true });
    }

    private static ItemLabel Label(CollectingState state, StructureDraft note, int number, TextLook look)
    {
        var link = note.Add(StructureRole.Label).Add(StructureRole.Link);
        var plain = look with { Hyphenate = false };
        var piece = new TextPiece(
            state.NewId(link), NumberedNotes.Shown(number), state.Styles.Style(plain), null, 0, "#" + NumberedNotes.CallOf(number))
        { LinkSays = $"{state.Terms.BackToText}{state.Terms.Colon} {NumberedNotes.Shown(number)}" };
        var style = new ParagraphStyle(LineAlignment.Left, state.Styles.Theme.Notes.Leading, default, default, default, new());
        return new(new([piece], style), look.Size.Times(45, 100));
    }
}
