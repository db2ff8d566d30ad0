using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Makes the model's blocks of classified drafts.</summary>
internal sealed class BlockAssembler(Sheet sheet, Origin origin, TextInlineReader inlines)
{
    public Seq<Inline> Inlines(int i, bool keepLines = false) => inlines.Read(sheet[i].Block, sheet[i].From, sheet[i].To, i, keepLines);

    public Seq<Inline> Inlines(int i, int from, int to) => inlines.Read(sheet[i].Block, from, to, i, false);

    public SourceSpan SpanOf(int i) => origin.Span(sheet[i].Block.Start, sheet[i].Block.Places.Offset(sheet[i].Block.Text.Length));

    public int EndOfRun(int i, Role role)
    {
        var end = i + 1;
        while (sheet.Is(end, role))
            end++;
        return end;
    }

    public int EndOfList(int i)
    {
        var end = i + 1;
        while (end < sheet.Count && sheet[end].Role is Role.Item or Role.ItemMore && sheet[end].Group == sheet[i].Group)
            end++;
        return end;
    }

    public ListBlock List(int from, int to) => new ListAssembler(sheet, this).Assemble(from, to);

    /// <summary>A list of lines without marks.</summary>
    public ListBlock Items(int i)
    {
        var block = sheet[i].Block;
        return new(ListKind.Bullet, 1, true, Seq.Of(UnmarkedLists.Items(block.Text).Select(item => Item(block, item.From, item.To, i)))) { Span = SpanOf(i) };
    }

    private ListItem Item(TextBlock block, int from, int to, int i)
    {
        var span = origin.Span(block.Places.Offset(from), block.Places.Offset(to));
        return new([new Paragraph(inlines.Read(block, from, to, i, false)) { Span = span }]) { Span = span };
    }

    public Block Single(int i)
    {
        var draft = sheet[i];
        return draft.Role switch
        {
            Role.SceneBreak => new SceneBreak { Span = SpanOf(i) },
            Role.Picture => new Figure(new(draft.Block.Text, null) { Span = SpanOf(i) }, [], FigurePlacement.Here) { Span = SpanOf(i) },
            Role.Preformatted => new Preformatted(draft.Block.Text, "") { Span = SpanOf(i) },
            Role.Verse => Verse(i, i + 1, []),
            _ => new Paragraph(Inlines(i, keepLines: draft.Block.Shape is BlockShape.Lines or BlockShape.Quoted or BlockShape.MailHead)) { Span = SpanOf(i) },
        };
    }

    /// <summary>A run of quoted blocks with the line that names their author.</summary>
    /// <param name="afterHeading">Then it is an epigraph, if somebody is named.</param>
    public (Block Block, int Next) Quoted(int first, bool afterHeading)
    {
        var end = first + 1;
        while (sheet.Is(end, sheet[first].Role) && sheet[end].Block.Shape == sheet[first].Block.Shape && sheet[end - 1].Split == 0)
            end++;
        var named = sheet.Is(end, Role.Attribution);
        var attribution = named ? Inlines(end) : OwnAttribution(end - 1);
        var next = named ? end + 1 : end;
        return (Quoted(first, end, attribution, afterHeading && StandsOverText(next)), next);
    }

    /// <summary>An epigraph stands over a text; a poem with its poet's name below it is all of its section.</summary>
    private bool StandsOverText(int next)
    {
        while (next < sheet.Count && sheet[next].Role is Role.Omitted or Role.SceneBreak) next++;
        return next < sheet.Count && sheet[next].Role is not (Role.Heading or Role.GlossaryHeading);
    }

    private Block Quoted(int first, int end, Seq<Inline> attribution, bool afterHeading)
    {
        var verse = sheet[first].Role == Role.Verse;
        var epigraph = afterHeading && !attribution.IsEmpty;
        if (verse && !epigraph) return Verse(first, end, attribution);
        var content = verse ? [Verse(first, end, [])] : Paragraphs(first, end);
        return epigraph
            ? new Epigraph(content, attribution) { Span = SpanOf(first) }
            : new Quotation(content, attribution) { Span = SpanOf(first) };
    }

    private Seq<Block> Paragraphs(int first, int end)
    {
        var content = new List<Block>();
        for (var i = first; i < end; i++)
        {
            var draft = sheet[i];
            if (draft.Split == 0 && NestedQuotation.Is(draft.Block)) content.AddRange(Nested(i));
            else content.Add(draft.Split > 0 ? new Paragraph(Inlines(i, draft.From, draft.Split)) { Span = SpanOf(i) } : Single(i));
        }
        return Seq.Of(content);
    }

    private Seq<Block> Nested(int i) =>
        NestedQuotation.Of(sheet[i].Block, (from, to) => inlines.Read(sheet[i].Block, from, to, i, false), SpanOf(i));

    private Seq<Inline> OwnAttribution(int i)
    {
        var draft = sheet[i];
        if (draft.Role is not (Role.Quotation or Role.Verse) || draft.Split == 0) return [];
        var words = draft.Split;
        while (words < draft.To && draft.Block.Text[words] == ' ') words++;
        return Inlines(i, words + TextLineMarks.DashLength(draft.Block.Text.AsSpan(words)), draft.To);
    }

    private Verse Verse(int first, int end, Seq<Inline> attribution)
    {
        var stanzas = new List<Stanza>();
        for (var i = first; i < end; i++)
            stanzas.Add(Stanza(i));
        return new(Seq.Of(stanzas), attribution) { Span = SpanOf(first) };
    }

    private Stanza Stanza(int i)
    {
        var block = sheet[i].Block;
        var end = sheet[i].Split > 0 ? sheet[i].Split - 1 : block.Text.Length;
        var lines = new List<VerseLine>();
        var stress = LineStress.Over(block.Text, end);
        var from = 0;
        while (from <= end)
        {
            var to = block.Text.IndexOf('\n', from, end - from);
            if (to < 0) to = end;
            var indent = 0;
            while (from + indent < to && block.Text[from + indent] == ' ')
                indent++;
            lines.Add(new((indent + 1) / 2, inlines.Read(block, from, to, i, false, stress)) { Span = origin.Span(block.Places.Offset(from), block.Places.Offset(to)) });
            from = to + 1;
        }
        return new(Seq.Of(lines)) { Span = SpanOf(i) };
    }
}
