using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Walking;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>The glossary as it stands in print: terms run in, the pages of their uses at each entry's end.</summary>
internal sealed class GlossaryCollector(CollectingState state, BlockContext context, Column column)
{
    /// <summary>Where the writer placed it in the midst of a section: under a heading of its own, where it has a title.</summary>
    public void CollectInside()
    {
        var glossary = state.Document.Glossary;
        if (state.GlossarySet || glossary.IsEmpty) return;
        column.Anchor(Anchors.Glossary);
        if (!glossary.Title.IsEmpty) Heading(glossary.Title, PlainText.WithoutNotes(glossary.Title));
        Collect();
    }

    public void Collect()
    {
        var glossary = state.Document.Glossary;
        if (state.GlossarySet || glossary.IsEmpty) return;
        state.GlossarySet = true;
        new BlockCollector(state, context, column).All(glossary.Introduction);
        column.Space(1);
        column.Continues = false;
        var letters = GlossaryLetters.For(glossary, state.Document.Settings, state.Document.Metadata.Language);
        var haveHeadings = GlossaryKinds.HaveHeadings(glossary);
        var entries = glossary.Entries;
        for (var i = 0; i < entries.Count;)
        {
            var kind = GlossaryKinds.Of(entries[i]);
            if (haveHeadings) Heading([new Text(GlossaryKinds.Title(kind, state.Terms))], i == 0 ? null : GlossaryKinds.Title(kind, state.Terms));
            var list = context.Parent.Add(new StructureNode(StructureRole.List, []) { ListNumbering = "None" });
            for (; i < entries.Count && GlossaryKinds.Of(entries[i]) == kind; i++)
                Entry(list.Add(StructureRole.ListItem), entries[i], letters?.Of(entries[i]));
        }
        column.SpaceAfter(1);
        column.Continues = false;
    }

    /// <summary>Over the whole, or over the entries of a kind. Running heads go on naming the glossary over its first kind.</summary>
    /// <param name="running">What they name from here on; null for what they named before.</param>
    private void Heading(Seq<Inline> title, string? running)
    {
        var level = Math.Clamp(context.SectionDepth + 1, 1, 6);
        var node = context.Parent.Add(new StructureNode(StructureRole.Heading1 + level - 1, []) { Title = PlainText.WithoutNotes(title) });
        var look = context.Look with { Weight = 700, Hyphenate = false };
        var pieces = InlineCollector.Collect(state, context with { Look = look }, node, title, column.TakeOpening());
        var collector = new BlockCollector(state, context, column);
        column.Space(1);
        column.Add(collector.Block(pieces, collector.Style(LineAlignment.Left)) with { KeepWithNext = true, KeepWhole = true, Title = running });
        column.Continues = false;
    }

    private void Entry(StructureDraft node, GlossaryEntry entry, string? letter)
    {
        var hang = context.Look.Size.Times(3, 2);
        column.Anchor(Anchors.Entry(entry.Id));
        column.Anchor(entry.Attributes.Id);
        var body = new StructureDraft(StructureRole.ListBody);
        var term = context with { NoteHome = body, Look = context.Look with { Weight = 700, Hyphenate = false } };
        var words = entry.TermAttributes == Attributes.None ? entry.Term : [new Styled(SpanKind.Plain, entry.Term) { Attributes = entry.TermAttributes }];
        var label = node.Add(StructureRole.Label);
        var opening = InlineCollector.Collect(state, term, label, words, column.TakeOpening());
        if (entry.Abbreviation.Length > 0) opening.Add(Plain(label, $" ({entry.Abbreviation})"));
        node.Add(body);
        opening.Add(Plain(body, "\u2002"));
        var inner = context.In(body).Indented(hang, Length.Zero) with { ListDepth = 1, Indent = hang };
        var part = new Column();
        part.RunIn(opening);
        new BlockCollector(state, inner, part).All(entry.Definition);
        var blocks = part.Blocks.Span.ToArray();
        if (blocks.Length == 0 || blocks[0] is not TextBlock) blocks = [Alone(inner, part), .. blocks];
        blocks[0] = Hanging((TextBlock)blocks[0], hang);
        Ending(blocks, inner, entry);
        foreach (var block in blocks) column.Add(letter is null ? block : block with { Letter = letter });
    }

    private TextBlock Alone(BlockContext inner, Column part)
    {
        var collector = new BlockCollector(state, inner, part);
        return collector.Block(part.TakeOpening(), collector.Style(LineAlignment.Left));
    }

    private static TextBlock Hanging(TextBlock first, Length hang) =>
        first with { Source = first.Source with { Style = first.Source.Style with { Indent = -hang } } };

    private void Ending(FlowBlock[] blocks, BlockContext inner, GlossaryEntry entry)
    {
        if (blocks[^1] is not TextBlock last) return;
        var pieces = new List<ParagraphPiece>(last.Source.Pieces);
        SeeAlso(pieces, inner, entry);
        if (entry.Uses > 0) pieces.Add(Uses(inner, entry));
        blocks[^1] = last with { Source = last.Source with { Pieces = Seq.Of(pieces) } };
    }

    private void SeeAlso(List<ParagraphPiece> pieces, BlockContext inner, GlossaryEntry entry)
    {
        for (var i = 0; i < entry.SeeAlso.Count; i++)
        {
            if (state.Entry(entry.SeeAlso[i]) is not { } other) continue;
            pieces.Add(Plain(inner.Parent, i == 0 ? $" {state.Terms.SeeAlso} " : ", "));
            InlineCollector.Collect(state, inner, inner.Parent, [new CrossReference(Anchors.Entry(other.Id), other.Term, ReferenceForm.TextOnly) { Attributes = other.TermAttributes }], pieces);
        }
    }

    private UsesPiece Uses(BlockContext inner, GlossaryEntry entry)
    {
        var look = inner.Look with { Hyphenate = false };
        var targets = new string[entry.Uses];
        var numbers = new StructureId[entry.Uses];
        var gaps = new StructureId[entry.Uses];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = Anchors.Use(entry.Id, i + 1);
            gaps[i] = state.NewId(inner.Parent);
            numbers[i] = state.NewId(inner.Parent.Add(StructureRole.Reference).Add(StructureRole.Link));
        }
        return new(Seq.Of(targets), Seq.Of(numbers), Seq.Of(gaps), "\u00A0\u00A0", state.Styles.Style(look with { Italic = true }));
    }

    private TextPiece Plain(StructureDraft node, string text) =>
        new(state.NewId(node), text, state.Styles.Style(context.Look), null, 0, null);
}
