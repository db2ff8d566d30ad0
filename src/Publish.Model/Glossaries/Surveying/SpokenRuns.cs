using System.Text;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries.Surveying;

/// <summary>Where a run of text stands, for those who ask why it is not searched.</summary>
internal enum Surroundings { Text, Heading, Quotation, Verse, Caption, Link, Shielded, Glossary }

/// <summary>A run of text of which each character knows its place. Uses that are marked, code and pictures are U+FFFC.</summary>
internal sealed class SpokenRun(Surroundings surroundings)
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, Text Part)> parts = [];
    private readonly List<(int Start, int End)> emphasised = [];

    public Surroundings Surroundings => surroundings;

    public string Text => text.ToString();

    /// <summary>Stretches that the writer emphasised.</summary>
    public IReadOnlyList<(int Start, int End)> Emphasised => emphasised;

    public int Length => text.Length;

    public void Add(Text part)
    {
        parts.Add((text.Length, part));
        text.Append(part.Value);
    }

    public void AddOther(char stand) => text.Append(stand);

    public void Emphasise(int start) => emphasised.Add((start, text.Length));

    public SourceSpan SpanOf(int start, int length)
    {
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (parts[i].Start > start) continue;
            var (from, part) = parts[i];
            return part.SpanOf(start - from, Math.Min(length, part.Value.Length - (start - from)));
        }
        return SourceSpan.None;
    }
}

/// <summary>Reads a document as runs, wherever they stand.</summary>
/// <param name="plainToo">False for what is not plain text alone: headings, quotations, verse, captions, links.</param>
internal sealed class SpokenRuns(bool plainToo) : Rewriter
{
    private const char Other = '\uFFFC';

    private readonly List<SpokenRun> runs = [];
    private Surroundings surroundings;
    private SpokenRun? run;

    public static IReadOnlyList<SpokenRun> Of(Document document, bool plainToo = true)
    {
        var reader = new SpokenRuns(plainToo);
        reader.Rewrite(document);
        return reader.runs;
    }

    protected override Section Section(Section section) =>
        section.Heading is { } heading && Regions.Shields(heading.Attributes) ? In(Surroundings.Shielded, section, base.Section) : base.Section(section);

    protected override Heading Heading(Heading heading) => In(Surroundings.Heading, heading, base.Heading);

    protected override Glossary GlossaryOf(Glossary whole) => In(Surroundings.Glossary, whole, base.GlossaryOf);

    protected override GlossaryEntry Repeats(GlossaryEntry entry) => entry;

    protected override Block Block(Block block) => Regions.Shields(block.Attributes) ? In(Surroundings.Shielded, block, base.Block) : base.Block(block);

    public override Block Visit(Subheading block) => In(Surroundings.Heading, block, base.Visit);

    public override Block Visit(Quotation block) => In(Surroundings.Quotation, block, base.Visit);

    public override Block Visit(Epigraph block) => In(Surroundings.Quotation, block, base.Visit);

    public override Block Visit(Verse block) => In(Surroundings.Verse, block, base.Visit);

    protected override Seq<Inline> Caption(Seq<Inline> content) => In(Surroundings.Caption, content, base.Caption);

    protected override Seq<Inline> Run(Seq<Inline> content)
    {
        if (run is not null || (surroundings == Surroundings.Text && !plainToo)) return base.Run(content);
        run = new(surroundings);
        base.Run(content);
        if (run.Length > 0) runs.Add(run);
        run = null;
        return content;
    }

    public override Inline Visit(Text inline)
    {
        run?.Add(inline);
        return inline;
    }

    public override Inline Visit(Styled inline)
    {
        if (Regions.Shields(inline.Attributes)) return Apart(Surroundings.Shielded, inline, base.Visit);
        var start = run?.Length ?? 0;
        base.Visit(inline);
        if (inline.Kind == SpanKind.Emphasis) run?.Emphasise(start);
        return inline;
    }

    public override Inline Visit(TermUse inline)
    {
        run?.AddOther(Other);
        return inline;
    }

    public override Inline Visit(Code inline)
    {
        run?.AddOther(Other);
        return inline;
    }

    public override Inline Visit(LineBreak inline)
    {
        run?.AddOther(' ');
        return inline;
    }

    public override Inline Visit(Image inline) => inline;

    public override Inline Visit(Link inline) => Apart(Surroundings.Link, inline, base.Visit);

    public override Inline Visit(CrossReference inline) => Apart(Surroundings.Link, inline, base.Visit);

    public override Inline Visit(Note inline) => Apart(surroundings == Surroundings.Heading ? Surroundings.Text : surroundings, inline, base.Visit);

    /// <summary>What is a run of its own, in the midst of another.</summary>
    private Inline Apart<T>(Surroundings inner, T inline, Func<T, Inline> visit)
        where T : Inline
    {
        var outer = run;
        outer?.AddOther(Other);
        run = null;
        if (inline is Note) In(inner, inline, visit);
        else In(inner, inline, node => Alone(node, visit));
        run = outer;
        return inline;
    }

    private Inline Alone<T>(T inline, Func<T, Inline> visit)
        where T : Inline
    {
        run = new(surroundings);
        visit(inline);
        if (run.Length > 0) runs.Add(run);
        return inline;
    }

    private TResult In<T, TResult>(Surroundings inner, T node, Func<T, TResult> visit)
    {
        var outer = surroundings;
        surroundings = outer is Surroundings.Shielded or Surroundings.Glossary ? outer : inner;
        var result = visit(node);
        surroundings = outer;
        return result;
    }
}
