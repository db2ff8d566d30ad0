using System.Globalization;
using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Walking;

namespace Publish.Markup.Planning;

/// <summary>One walk over the document before anything is written: what stands where, so that every link knows its target's file.</summary>
public sealed partial class Survey : Rewriter
{
    private readonly GlossaryPosition glossary;
    private readonly LanguageTerms terms;
    private readonly Parted parted;
    private readonly Dictionary<Section, (string Id, string Title)> begun = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<List<Outline>> open = new();
    private readonly List<Outline> outlines = [];
    private readonly int firstPart;
    private int part;
    private int order;
    private int untitled;
    private int characters;
    private Note? outermostNote;
    private (string Id, string Title) section;

    private Survey(Parted parted, GlossaryPosition glossary, PageBreaks breaks, LanguageTerms terms, int firstPart)
    {
        this.parted = parted;
        this.glossary = glossary;
        this.terms = terms;
        Breaks = breaks;
        this.firstPart = part = firstPart;
        open.Push(outlines);
    }

    public XmlIds Ids { get; } = new();

    public PageBreaks Breaks { get; }

    public GlossaryUses Uses { get; } = new();

    public PictureCensus Pictures { get; } = new();

    /// <summary>By the id that the writer or the model gave.</summary>
    public Dictionary<string, Anchor> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids that nodes carry in the markup, unlike each other even where a writer gave one twice.</summary>
    public Dictionary<Node, string> OwnIds { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Entries by id, with how many characters each has.</summary>
    public Dictionary<string, (GlossaryEntry Entry, int Length)> Entries { get; } = new(StringComparer.Ordinal);

    public Seq<Outline> Outlines => Seq.Of(outlines);

    public bool HasNotes { get; private set; }

    public bool HasTables { get; private set; }

    /// <summary>How many tables have no row that heads their columns.</summary>
    public int HeadlessTables { get; private set; }

    public LinkCensus Links { get; } = new();

    /// <param name="firstPart">The index that the first top-level section will have among the parts.</param>
    public static Survey Of(Parted parted, GlossaryPosition glossary, PageBreaks breaks, LanguageTerms terms, int firstPart)
    {
        var survey = new Survey(parted, glossary, breaks, terms, firstPart);
        foreach (var own in (ReadOnlySpan<string>)[Model.Anchors.Glossary, Model.Anchors.Contents, "text", "title-page", "colophon"])
            survey.Ids.Unique(own);
        survey.Rewrite(parted.Document);
        survey.Uses.Choose();
        return survey;
    }

    protected override Section Section(Section section)
    {
        var outer = this.section;
        var isPart = open.Count == 1;
        var (heading, isContinued) = (section.Heading, parted.Goes.ContainsKey(section));
        var (id, title) = this.section = isContinued ? begun[parted.Goes[section]] : Begun(section, heading);
        Seen(section);

        open.Push([]);
        base.Section(section);
        var outline = new Outline(isContinued ? "" : id, title, Seq.Of(open.Pop()))
        {
            Listed = Bylines.Titled(section, title), IsContinued = isContinued, Language = section.Attributes.Language ?? LanguageOf(heading),
        };
        open.Peek().Add(outline);
        this.section = outer;
        if (isPart) part += glossary is GlossaryPosition.After after && after.Section == outlines.Count - 1 ? 2 : 1;
        return section;
    }

    private (string Id, string Title) Begun(Section section, Heading? heading)
    {
        var title = heading is null ? Untitled(section) : PlainText.WithoutNotes(heading.Content);
        var id = IdOf(section, heading);
        Register(section, id, title);
        if (heading is not null) Register(heading, id, title);
        return begun[section] = (id, title);
    }

    private string Untitled(Section section) => section.Place switch
    {
        SectionPlace.Text => terms.StartOfText,
        SectionPlace.Cover or SectionPlace.InsideCover => terms.Cover,
        // The word is at home in all languages that there are terms in.
        SectionPlace.Poster => "Poster",
        _ => terms.BackCover,
    };

    private static string? LanguageOf(Heading? heading) =>
        heading?.Attributes.Language ?? (heading?.Content is [Styled { Attributes.Language: { } whole }] ? whole : null);

    protected override Glossary GlossaryOf(Glossary whole)
    {
        if (whole.IsEmpty) return whole;
        var (outerPart, outerSection) = (part, section);
        var title = whole.Title.IsEmpty ? terms.Glossary : PlainText.WithoutNotes(whole.Title);
        part = PartOfGlossary;
        section = (Model.Anchors.Glossary, title);
        Seen(whole);
        Anchors.TryAdd(Model.Anchors.Glossary, new(part, Model.Anchors.Glossary, title));
        base.GlossaryOf(whole);
        (part, section) = (outerPart, outerSection);
        return whole;
    }

    private int PartOfGlossary => firstPart + glossary switch
    {
        GlossaryPosition.After after => after.Section + 1,
        GlossaryPosition.Inside inside => inside.Section,
        _ => 0,
    };

    private string IdOf(Section section, Heading? heading)
    {
        var typed = section.Attributes.Id.Length > 0 ? section.Attributes.Id : heading?.Attributes.Id ?? "";
        if (typed.Length > 0) return Ids.OfWriter(typed);
        return Ids.Unique(string.Create(CultureInfo.InvariantCulture, $"section-{++untitled}"));
    }

    private void Register(Node node, string id, string title)
    {
        if (node.Attributes.Id.Length > 0) Anchors.TryAdd(node.Attributes.Id, new(part, id, title));
    }
}
