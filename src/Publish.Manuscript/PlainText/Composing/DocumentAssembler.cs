using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Lines;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Makes sections and blocks of a classified sheet, in reading order.</summary>
internal sealed class DocumentAssembler
{
    private readonly Sheet sheet;
    private readonly Origin origin;
    private readonly NotePairs pairs;
    private readonly BlockAssembler blocks;
    private readonly SpeechAssembler speeches;
    private readonly SectionStack sections = new();

    /// <summary>Where the glossary stands: below its heading, or at its first entry where it has none.</summary>
    private bool hasPlace;

    /// <param name="content">The whole text.</param>
    public DocumentAssembler(Sheet sheet, Origin origin, NotePairs pairs, string content)
    {
        this.sheet = sheet;
        this.origin = origin;
        this.pairs = pairs;
        blocks = new(sheet, origin, new(origin, sheet.Log, NoteAt, LongStress.In(sheet), RareMarks.In(content)));
        speeches = new(sheet, blocks);
    }

    public Seq<Section> Body()
    {
        for (var i = 0; i < sheet.Count;)
            i = Take(i);
        return sections.Close();
    }

    public Glossary Glossary(string content) => new GlossaryAssembler(sheet, blocks, content).Assemble();

    /// <returns>The index of the next block.</returns>
    private int Take(int i)
    {
        if (sheet[i].Passage > 0) return Passage(i);
        switch (sheet[i].Role)
        {
            case Role.Heading or Role.GlossaryHeading:
                Open(i);
                return i + 1;
            case Role.Entry when !hasPlace:
                sections.Add(new GlossaryPlace { Span = blocks.SpanOf(i) });
                hasPlace = true;
                return i + 1;
            case Role.GlossaryIntroduction or Role.Entry or Role.EntryMore or Role.Omitted or Role.HeadingMore:
                return i + 1;
            case Role.Note when pairs.IsPaired(i):
                return blocks.EndOfRun(i, Role.NoteMore);
            case Role.Quotation or Role.Verse:
                return Add(blocks.Quoted(i, sections.IsAtStart));
            case Role.Speaker:
                var spoken = sheet.Is(i + 1, Role.Said);
                sections.Add(speeches.OwnLine(i, spoken));
                return spoken ? i + 2 : i + 1;
            case Role.Speech:
                sections.Add(speeches.Speech(i));
                return i + 1;
            case Role.Signature:
                return Add(Divided(i, DivisionKind.Signature));
            case Role.Dateline:
                return Add(Divided(i, DivisionKind.Dateline));
            case Role.Salutation:
                return Add(Divided(i, DivisionKind.Salutation));
            case Role.Direction:
                sections.Add(speeches.Direction(i));
                return i + 1;
            case Role.Items:
                sections.Add(blocks.Items(i));
                return i + 1;
            case Role.Item:
                var end = blocks.EndOfList(i);
                sections.Add(blocks.List(i, end));
                return end;
            default:
                sections.Add(blocks.Single(i));
                return i + 1;
        }
    }

    /// <summary>A heading that is bold as a whole is a heading.</summary>
    private static Seq<Inline> Bare(Seq<Inline> words) => words is [Styled { Kind: SpanKind.Strong } whole] ? whole.Content : words;

    /// <summary>What is set in together is one quotation.</summary>
    private int Passage(int first)
    {
        var content = new List<Block>();
        var i = first;
        while (i < sheet.Count && sheet[i].Passage == sheet[first].Passage)
        {
            if (sheet.Is(i, Role.Omitted))
            {
                i++;
                continue;
            }
            var (block, next) = sheet[i].Role switch
            {
                Role.Dateline => Divided(i, DivisionKind.Dateline),
                Role.Salutation => Divided(i, DivisionKind.Salutation),
                Role.Signature => Divided(i, DivisionKind.Signature),
                _ => (blocks.Single(i), i + 1),
            };
            content.Add(block);
            i = next;
        }
        sections.Add(new Quotation(Seq.Of(content), []) { Span = blocks.SpanOf(first) });
        return i;
    }

    private int Add((Block Block, int Next) made)
    {
        sections.Add(made.Block);
        return made.Next;
    }

    /// <summary>A run of blocks that are one thing.</summary>
    private (Block Block, int Next) Divided(int first, DivisionKind kind)
    {
        var content = new List<Block>();
        var i = first;
        for (; sheet.Is(i, sheet[first].Role) && sheet[i].Passage == sheet[first].Passage; i++) content.Add(blocks.Single(i));
        return (new Division(kind, Seq.Of(content)) { Span = blocks.SpanOf(first) }, i);
    }

    private void Open(int i)
    {
        var draft = sheet[i];
        var words = Bare(blocks.Inlines(i));
        if (sheet.Is(i + 1, Role.HeadingMore)) words = words.Add(new LineBreak { Span = blocks.SpanOf(i) }).AddRange(blocks.Inlines(i + 1));
        var heading = new Heading(words) { Span = blocks.SpanOf(i) };
        sections.Open(draft.Level, heading);
        if (draft.Role != Role.GlossaryHeading) return;
        hasPlace = true;
        sections.Add(new GlossaryPlace { Span = heading.Span });
    }

    private Note? NoteAt(int block, int offset)
    {
        var note = pairs.At(block, offset);
        if (note < 0 || note == block) return null;
        var content = new List<Block>();
        for (var i = note; i < blocks.EndOfRun(note, Role.NoteMore); i++)
            content.Add(blocks.Single(i));
        return new(0, Seq.Of(content));
    }
}
