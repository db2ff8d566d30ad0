using System.Text;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Lint.Reading;

/// <summary>Reads a document as passages. What has the class <c>no-lint</c> is left out, with all that it holds.</summary>
internal sealed class PassageReader : LanguageRewriter
{
    private readonly List<Passage> passages = [];
    private readonly SourceSet sources;
    private readonly bool isSmart;
    private readonly string documentLanguage;
    private PassageKind kind = PassageKind.Text;
    private SourceSpan around;
    private Draft? draft;

    private PassageReader(Document document, SourceSet sources)
        : base(document.Metadata.Language)
    {
        this.sources = sources;
        (isSmart, documentLanguage) = (document.Settings.SmartTypography, document.Metadata.Language);
    }

    public static IReadOnlyList<Passage> Read(Document document, SourceSet sources)
    {
        var reader = new PassageReader(document, sources);
        reader.Rewrite(document);
        return reader.passages;
    }

    protected override Section Section(Section section) => IsLeftOut(section.Heading) ? section : In(section.Attributes.Language, section, base.Section);

    protected override Heading Heading(Heading heading) => As(PassageKind.Heading, heading, base.Heading);

    protected override Block Block(Block block) => IsLeftOut(block) ? block : In(block.Attributes.Language, block, b => As(KindOf(b), b, base.Block));

    protected override VerseLine Line(VerseLine line) => As(PassageKind.Verse, line, base.Line);

    protected override Seq<Inline> Caption(Seq<Inline> content) => With(PassageKind.Caption, content, base.Caption);

    protected override Seq<Inline> DefinedTerm(Seq<Inline> content) => With(PassageKind.Term, content, base.DefinedTerm);

    protected override GlossaryEntry Entry(GlossaryEntry entry)
    {
        if (IsLeftOut(entry)) return entry;
        if (entry.Attributes.Language is null) return base.Entry(entry);
        // The language is the term's alone.
        In(entry.Attributes.Language, entry.Term, Run);
        base.Entry(entry with { Term = [] });
        return entry;
    }

    protected override GlossaryEntry Repeats(GlossaryEntry entry)
    {
        around = entry.Span;
        With(PassageKind.Short, entry.Short, Run);
        return entry;
    }

    protected override Inline Inline(Inline inline)
    {
        if (IsLeftOut(inline)) return Other(inline);
        if (inline.Attributes.Language is not { } own || own == Language || draft is null) return base.Inline(inline);
        var start = draft.Text.Length;
        var result = In(own, inline, base.Inline);
        draft.Foreign.Add((start, draft.Text.Length));
        return result;
    }

    protected override Seq<Inline> Run(Seq<Inline> content)
    {
        if (draft is not null || content.IsEmpty) return base.Run(content);
        draft = new();
        base.Run(content);
        if (draft.Text.Length > 0) passages.Add(Finished(draft));
        draft = null;
        return content;
    }

    private Passage Finished(Draft whole) =>
        new(whole.Text.ToString(), whole.Foreign, [.. whole.Offsets], whole.File, sources.Find(new(whole.File, 0, 0)))
        {
            Kind = kind, Language = Language, DocumentLanguage = documentLanguage, IsSmart = isSmart, Around = around, Notes = whole.Notes,
        };

    public override Inline Visit(Text inline)
    {
        var source = sources.Find(inline.Span);
        // A run whose parts stand in several files is nowhere.
        if (draft!.File == 0) draft.File = inline.Span.File;
        SourceAlignment.Add(inline.Value, inline.Span, draft.File == inline.Span.File ? source : null, draft.Offsets);
        draft.Text.Append(inline.Value);
        return inline;
    }

    public override Inline Visit(LineBreak inline) => Other(inline, '\n');

    public override Inline Visit(Code inline) => Other(inline);

    public override Inline Visit(Image inline) => Other(inline);

    public override Inline Visit(CrossReference inline) => inline.Content.IsEmpty ? Other(inline) : base.Visit(inline);

    public override Inline Visit(Note inline)
    {
        var (outer, outerKind, outerAround) = (draft, kind, around);
        outer?.Notes.Add(new(outer.Text.Length, inline));
        (draft, kind) = (null, PassageKind.Text);
        base.Visit(inline);
        (draft, kind, around) = (outer, outerKind, outerAround);
        return inline;
    }

    private Inline Other(Inline inline, char stand = Passage.Other)
    {
        draft!.Text.Append(stand);
        draft.Offsets.Add(-1);
        return inline;
    }

    private PassageKind KindOf(Block block) => block switch
    {
        Subheading => PassageKind.Heading,
        _ when kind is PassageKind.Heading or PassageKind.Verse => PassageKind.Text,
        _ => kind,
    };

    private static bool IsLeftOut(Node? node) => node is not null && node.Attributes.HasClass("no-lint");

    private T As<T>(PassageKind inner, T node, Func<T, T> visit)
        where T : Node
    {
        var outer = around;
        if (node.Span.File > 0) around = node.Span;
        var result = With(inner, node, visit);
        around = outer;
        return result;
    }

    private T With<T>(PassageKind inner, T node, Func<T, T> visit)
    {
        var outer = kind;
        kind = inner;
        var result = visit(node);
        kind = outer;
        return result;
    }

    /// <summary>A passage that is being read.</summary>
    private sealed class Draft
    {
        public StringBuilder Text { get; } = new();

        public List<int> Offsets { get; } = [];

        public List<NoteAt> Notes { get; } = [];

        /// <summary>Stretches in another language than the passage.</summary>
        public List<(int Start, int End)> Foreign { get; } = [];

        public int File { get; set; }
    }
}
