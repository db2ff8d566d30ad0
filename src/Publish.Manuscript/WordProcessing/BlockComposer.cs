using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>Turns items into blocks: those that belong together stand together.</summary>
internal sealed class BlockComposer(Composing composing)
{
    private const int FewestVerseLines = 4;

    private readonly List<FlowItem> flow = [];
    private Seq<Inline> caption;
    private bool isTop;
    private bool isCell;
    private bool breaks;

    /// <summary>The text itself, with its headings.</summary>
    public static List<FlowItem> Flow(IReadOnlyList<Item> items, Composing composing)
    {
        var composer = new BlockComposer(composing) { isTop = true };
        composer.Run(Prepared(items));
        return composer.flow;
    }

    /// <summary>What stands in a cell, a box or a note.</summary>
    /// <param name="isCell">Columns have their alignment, and their paragraphs none.</param>
    public static Seq<Block> Nested(IReadOnlyList<Item> items, Composing composing, bool isCell = false)
    {
        var composer = new BlockComposer(composing) { isCell = isCell };
        composer.Run(Prepared(items));
        return Seq.Of(composer.flow.Select(item => ((FlowItem.OfBlock)item).Block));
    }

    /// <summary>A paragraph that goes on upon a new page is two.</summary>
    private static List<Item> Prepared(IReadOnlyList<Item> items)
    {
        var prepared = new List<Item>(items.Count);
        foreach (var item in items)
        {
            if (item is not ParagraphItem paragraph || !paragraph.Pieces.Exists(piece => piece is PageBreakPiece))
            {
                prepared.Add(item);
                continue;
            }
            var (from, isFirst) = (0, true);
            for (var i = 0; i <= paragraph.Pieces.Count; i++)
            {
                if (i < paragraph.Pieces.Count && paragraph.Pieces[i] is not PageBreakPiece) continue;
                var part = Part(paragraph, paragraph.Pieces.GetRange(from, i - from), isFirst);
                if (!isFirst || !part.IsBlank || part.BreaksBefore) prepared.Add(part);
                (from, isFirst) = (i + 1, false);
            }
        }
        return prepared;
    }

    private static ParagraphItem Part(ParagraphItem whole, List<Piece> pieces, bool isFirst)
    {
        var part = new ParagraphItem
        {
            Pieces = pieces, Style = whole.Style, Side = whole.Side, Left = whole.Left, Right = whole.Right, List = isFirst ? whole.List : null, BreaksBefore = !isFirst || whole.BreaksBefore,
            Level = whole.Level,
        };
        return part;
    }

    private void Run(List<Item> items)
    {
        for (var i = 0; i < items.Count;)
        {
            switch (items[i])
            {
                case TableItem table:
                    AddTable(table);
                    i++;
                    break;
                case BoxItem box:
                    AddBox(box);
                    i++;
                    break;
                case ParagraphItem paragraph:
                    breaks |= paragraph.BreaksBefore && isTop;
                    i = AddParagraph(paragraph, items, i);
                    break;
            }
        }
        if (!caption.IsEmpty) Add(new Paragraph(caption));
    }

    /// <returns>The place behind what was taken.</returns>
    private int AddParagraph(ParagraphItem paragraph, List<Item> items, int at)
    {
        var role = Roles.Of(paragraph);
        if (isCell && role is (Role.Centred or Role.Signature)) role = Role.Text;
        switch (role)
        {
            case Role.Blank: return at + 1;
            case Role.Rule or Role.SceneBreak:
                Add(new SceneBreak());
                return at + 1;
            case Role.Heading:
                AddHeading(paragraph);
                return at + 1;
            case Role.Item:
                var (lists, end) = new ListComposer(items, Inside).From(at);
                foreach (var list in lists) Add(list);
                return end;
            case Role.Caption:
                AddCaption(paragraph, items, at);
                return at + 1;
            case Role.Picture:
                AddPictures(paragraph);
                return at + 1;
            case Role.Code: return AddRun(items, at, role, (run, _) => [new Preformatted(string.Join('\n', run.Select(line => line.Words)).Replace('\t', ' ').Trim('\n'), "")]);
            case Role.Verse: return AddRun(items, at, role, (run, parts) => [VerseOf(run, parts)]);
            case Role.Quotation when StyleWords.RoleOf(paragraph.Style) == StyleRole.None && IsVerse(items, at, role, out var quoted, out var past): return AddVerse(quoted, past);
            case Role.Quotation: return AddRun(items, at, role, (run, _) => [QuotationOf(run)]);
            case Role.Epigraph: return AddRun(items, at, role, (run, _) => [EpigraphOf(QuotationOf(run))]);
            case Role.Centred: return IsVerse(items, at, role, out var stanzas, out var behind) ? AddVerse(stanzas, behind) : AddRun(items, at, role, (run, _) => [new Division(DivisionKind.Centred, Plain(run))]);
            case Role.Signature when NamesSource(paragraph, items, at): return at + 1;
            case Role.Signature: return AddRun(items, at, role, (run, _) => [new Division(DivisionKind.Signature, Plain(run))]);
            default:
                if (IsVerse(items, at, role, out var verse, out var after)) return AddVerse(verse, after);
                foreach (var block in Inside(paragraph)) Add(block);
                return at + 1;
        }
    }

    /// <summary>Paragraphs of one role that follow one another; blank ones between them are left out, but stanzas are parted by them.</summary>
    private int AddRun(List<Item> items, int at, Role role, Func<List<ParagraphItem>, List<int>, Seq<Block>> make)
    {
        var run = new List<ParagraphItem>();
        var parts = new List<int>();
        var end = at;
        for (var i = at; i < items.Count && items[i] is ParagraphItem item; i++)
        {
            var found = Roles.Of(item);
            if (i > at && item.BreaksBefore || found != Role.Blank && found != role) break;
            if (found == Role.Blank)
            {
                if (role is Role.Centred or Role.Signature or Role.Quotation or Role.Epigraph) break;
                continue;
            }
            if (end < i) parts.Add(run.Count);
            run.Add(item);
            end = i + 1;
        }
        foreach (var block in make(run, parts)) Add(block);
        foreach (var item in run) AddFloats(item);
        return end;
    }

    /// <summary>Short lines, four or more, in one paragraph or in some that follow one another.</summary>
    private static bool IsVerse(List<Item> items, int at, Role role, out List<ParagraphItem> stanzas, out int end)
    {
        stanzas = [];
        end = at;
        for (var i = at; i < items.Count && items[i] is ParagraphItem item && !(i > at && item.BreaksBefore); i++)
        {
            if (item.IsBlank) continue;
            if (Roles.Of(item) != role || !Roles.MayBeVerse(item)) break;
            stanzas.Add(item);
            end = i + 1;
        }
        return stanzas.Sum(Roles.LinesOf) >= FewestVerseLines;
    }

    private int AddVerse(List<ParagraphItem> stanzas, int end)
    {
        Add(new Verse(Seq.Of(stanzas.SelectMany(Stanzas)), []));
        return end;
    }

    private Verse VerseOf(List<ParagraphItem> run, List<int> gaps)
    {
        var stanzas = new List<Stanza>();
        var lines = new List<VerseLine>();
        for (var i = 0; i < run.Count; i++)
        {
            if (lines.Count > 0 && (gaps.Contains(i) || run[i - 1].Words.Contains('\n', StringComparison.Ordinal)))
            {
                stanzas.Add(new(Seq.Of(lines)));
                lines = [];
            }
            var parts = Stanzas(run[i]).ToList();
            for (var at = 0; at < parts.Count; at++)
            {
                if (at > 0)
                {
                    stanzas.Add(new(Seq.Of(lines)));
                    lines = [];
                }
                lines.AddRange(parts[at].Lines);
            }
        }
        if (lines.Count > 0) stanzas.Add(new(Seq.Of(lines)));
        return new Verse(Seq.Of(stanzas), []);
    }

    /// <summary>Of one paragraph: an empty line within it parts two stanzas.</summary>
    private IEnumerable<Stanza> Stanzas(ParagraphItem verse)
    {
        var lines = new List<VerseLine>();
        foreach (var line in Lines(verse))
        {
            if (line is not null) lines.Add(line);
            else if (lines.Count > 0)
            {
                yield return new(Seq.Of(lines));
                lines = [];
            }
        }
        if (lines.Count > 0) yield return new(Seq.Of(lines));
    }

    /// <summary>Null for an empty one.</summary>
    private IEnumerable<VerseLine?> Lines(ParagraphItem stanza)
    {
        var from = 0;
        for (var i = 0; i <= stanza.Pieces.Count; i++)
        {
            if (i < stanza.Pieces.Count && stanza.Pieces[i] is not LineBreakPiece) continue;
            var line = stanza.Pieces.GetRange(from, i - from);
            from = i + 1;
            var content = composing.Inlines.Of(line);
            if (content.IsEmpty)
            {
                yield return null;
                continue;
            }
            var indent = line.OfType<TextPiece>().FirstOrDefault()?.Value.TakeWhile(sign => sign is ' ' or '\u00A0' or '\t').Sum(sign => sign == '\t' ? 4 : 1) ?? 0;
            yield return new VerseLine(Math.Min(indent / 2, 12), content);
        }
    }

    private Quotation QuotationOf(List<ParagraphItem> run)
    {
        var blocks = Plain(run);
        if (blocks.Count < 2 || blocks[^1] is not Paragraph { Content: [Text first, ..] } last || last.Attributes != Attributes.None || first.Value[0] is not ('—' or '–' or '―')) return new Quotation(blocks, []);
        var name = first.Value[1..].TrimStart();
        if (name.Length == 0) return new Quotation(blocks, []);
        var named = first with { Value = name, Span = first.Span with { Start = first.Span.End - name.Length, Length = name.Length } };
        return new Quotation(Seq.Create(blocks.Span[..^1]), [named, .. last.Content.Span[1..]]);
    }

    /// <summary>One line at the right, directly below a quotation that the text goes on behind, or with a dash: it says whose that is.</summary>
    private bool NamesSource(ParagraphItem item, List<Item> items, int at)
    {
        if (flow.Count == 0 || flow[^1] is not FlowItem.OfBlock { Block: Quotation { Attribution.IsEmpty: true } said } || items[at - 1] is not ParagraphItem { IsBlank: false } above || Roles.Of(above) != Role.Quotation) return false;
        var next = items.Skip(at + 1).FirstOrDefault(after => after is not ParagraphItem { IsBlank: true });
        var dash = item.Words.TrimStart() is ['—' or '–' or '―', ..];
        if (!dash && next is not ParagraphItem { Level: 0 } && next is not TableItem || next is ParagraphItem after && Roles.Of(after) == Role.Signature) return false;
        flow[^1] = new FlowItem.OfBlock(said with { Attribution = Attribution.WithoutDash(composing.Paragraph(item).Content) });
        AddFloats(item);
        return true;
    }

    private static Epigraph EpigraphOf(Quotation said) => new(said.Content, said.Attribution);

    private Seq<Block> Plain(List<ParagraphItem> run) => Seq.Of(run.Select(item => (Block)composing.Paragraph(item)));

    /// <summary>A paragraph, and the pictures that stand in it and are none of its letters.</summary>
    private Seq<Block> Inside(ParagraphItem item)
    {
        var blocks = new List<Block>();
        foreach (var picture in composing.FiguresBefore(item)) blocks.Add(picture);
        if (composing.Paragraph(item) is { Content.IsEmpty: false } paragraph) blocks.Add(paragraph);
        foreach (var picture in composing.FiguresAfter(item)) blocks.Add(picture);
        return Seq.Of(blocks);
    }

    private void AddFloats(ParagraphItem item)
    {
        foreach (var picture in composing.FiguresBefore(item)) Add(picture);
        foreach (var picture in composing.FiguresAfter(item)) Add(picture);
    }

    private void AddHeading(ParagraphItem item)
    {
        var content = composing.HeadingOf(item);
        if (content.IsEmpty) return;
        if (!isTop)
        {
            Add(new Subheading(Math.Min(item.Level, 6), content));
            return;
        }
        if (item.Level > composing.TopLevel) Break();
        breaks = false;
        var span = content.FirstOrDefault(inline => inline.Span.File > 0)?.Span ?? default;
        flow.Add(new FlowItem.OfHeading(item.Level, new Heading(content) { Span = span }, Attributes.None with { Id = composing.IdOf(item) }));
        AddFloats(item);
    }

    /// <summary>It belongs to the table or picture that is next to it.</summary>
    private void AddCaption(ParagraphItem item, List<Item> items, int at)
    {
        if (item.Pieces.Exists(piece => piece is PicturePiece))
        {
            foreach (var figure in composing.FiguresOf(item)) Add(figure);
            if (!SetCaption(composing.Inlines.Of(item.Pieces.Where(piece => piece is not PicturePiece)))) Add(composing.Paragraph(item));
            return;
        }
        var content = composing.Inlines.Of(item.Pieces);
        var next = items.Skip(at + 1).FirstOrDefault(after => after is not ParagraphItem { IsBlank: true });
        if (next is TableItem && !Composing.IsAside((TableItem)next)) caption = content;
        else if (!SetCaption(content))
        {
            if (next is ParagraphItem picture && Roles.Of(picture) == Role.Picture) caption = content;
            else Add(composing.Paragraph(item));
        }
        AddFloats(item);
    }

    /// <returns>False where nothing stands above that could have it.</returns>
    private bool SetCaption(Seq<Inline> content)
    {
        if (flow.Count == 0 || flow[^1] is not FlowItem.OfBlock { Block: var last } || content.Any(inline => inline is LineBreak)) return false;
        switch (last)
        {
            case Figure { Caption.IsEmpty: true } figure: flow[^1] = new FlowItem.OfBlock(figure with { Caption = content }); return true;
            case Table { Caption.IsEmpty: true } table: flow[^1] = new FlowItem.OfBlock(table with { Caption = content }); return true;
            default: return false;
        }
    }

    private void AddPictures(ParagraphItem item)
    {
        foreach (var figure in composing.FiguresOf(item))
        {
            Add(figure with { Caption = caption });
            caption = [];
        }
    }

    private void AddTable(TableItem table)
    {
        table.Rows.RemoveAll(row => row.Cells.Count == 0);
        if (table.Rows.Count == 0) return;
        if (Composing.IsAside(table))
        {
            var inside = Nested(table.Rows[0].Cells[0].Content, composing);
            composing.Lose("table of one cell", "it is a frame round the text, and made an aside", table.Rows[0].Cells[0].Content.OfType<ParagraphItem>().FirstOrDefault()?.Words ?? "");
            if (!inside.IsEmpty) Add(new Division(DivisionKind.Aside, inside));
            return;
        }
        Add(TableComposer.Make(table, content => Nested(content, composing, isCell: true)) with { Caption = caption });
        caption = [];
    }

    private void AddBox(BoxItem box)
    {
        var paragraphs = box.Content.OfType<ParagraphItem>().Where(item => !item.IsBlank).ToList();
        if (paragraphs is [var only] && box.Content.Count >= 1 && StyleWords.RoleOf(only.Style) == StyleRole.Caption && SetCaption(composing.Inlines.Of(only.Pieces))) return;
        var inside = Nested(box.Content, composing);
        if (inside is [Figure figure]) Add(figure);
        else if (!inside.IsEmpty) Add(new Division(DivisionKind.Aside, inside));
    }

    private void Add(Block block)
    {
        Break();
        flow.Add(new FlowItem.OfBlock(block));
    }

    private void Break()
    {
        if (breaks && flow.Count > 0) flow.Add(new FlowItem.OfBlock(new PageBreak()));
        breaks = false;
    }
}
