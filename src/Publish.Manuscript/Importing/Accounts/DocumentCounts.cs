using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Manuscript.Importing.Accounts;

/// <summary>Counts what a document holds. A word that a note is called in is one word.</summary>
internal sealed class DocumentCounts : Rewriter
{
    private WordTally words;
    private int notes;
    private int pictures;
    private int links;
    private int tables;

    public static Counts Of(Document document)
    {
        var counts = new DocumentCounts();
        counts.Rewrite(document);
        counts.words.Break();
        return new(counts.words.Words, counts.notes, counts.pictures, counts.links, counts.tables);
    }

    protected override Section Section(Section section)
    {
        words.Break();
        return base.Section(section);
    }

    protected override Glossary GlossaryOf(Glossary whole)
    {
        Apart(() => Run(whole.Title));
        return base.GlossaryOf(whole with { Title = [] });
    }

    protected override GlossaryEntry Repeats(GlossaryEntry entry) => entry;

    protected override Block Block(Block block)
    {
        words.Break();
        switch (block)
        {
            case Table: tables++; break;
            case Figure: pictures++; break;
            case Preformatted code: words.Add(code.Text); break;
        }
        var same = base.Block(block);
        words.Break();
        return same;
    }

    protected override Seq<Inline> Caption(Seq<Inline> content) => Apart(() => base.Caption(content));

    protected override Seq<Inline> DefinedTerm(Seq<Inline> content) => Apart(() => base.DefinedTerm(content));

    protected override VerseLine Line(VerseLine line) => Apart(() => base.Line(line));

    protected override Heading Heading(Heading heading) => Apart(() => base.Heading(heading));

    public override Block Visit(Quotation block)
    {
        Blocks(block.Content);
        Apart(() => Run(block.Attribution));
        return block;
    }

    public override Block Visit(Epigraph block)
    {
        Blocks(block.Content);
        Apart(() => Run(block.Attribution));
        return block;
    }

    protected override Inline Inline(Inline inline)
    {
        switch (inline)
        {
            case Text text: words.Add(text.Value); break;
            case Code code: words.Add(code.Value); break;
            case LineBreak: words.Break(); break;
            case Image: pictures++; break;
            case Link or CrossReference: links++; break;
            case Note note: return Counted(note);
        }
        return base.Inline(inline);
    }

    /// <summary>Its words are counted by themselves, and those round its call go on.</summary>
    private Note Counted(Note note)
    {
        notes++;
        var around = words;
        words = default;
        base.Inline(note);
        words.Break();
        var inside = words.Words;
        words = around;
        words.Count(inside);
        return note;
    }

    private T Apart<T>(Func<T> visit)
    {
        words.Break();
        var same = visit();
        words.Break();
        return same;
    }
}
