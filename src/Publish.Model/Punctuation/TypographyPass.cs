using Publish.Model.Walking;

namespace Publish.Model.Punctuation;

/// <summary>Takes each run of inlines as one line of characters, lets the rules work on it, and puts the characters back into their texts.</summary>
internal sealed class TypographyPass(string language) : LanguageRewriter(language)
{
    private readonly Dictionary<string, TypographyRules> cache = [];
    private readonly TypedLine line = new();
    private string?[] printed = [];
    private int next;
    private bool insideRun;

    /// <summary>A text outside of the tree, in the language of what it belongs to.</summary>
    public string Words(string text)
    {
        if (text.Length == 0) return text;
        line.Clear();
        line.AddText(text, Rules());
        line.Print();
        return line.TextOf(0) ?? text;
    }

    /// <summary>A text that libraries and programs compare: its quotation marks and apostrophes alone are printed.</summary>
    public string Quoted(string text)
    {
        if (text.AsSpan().IndexOfAny('"', '\'') < 0) return text;
        line.Clear();
        line.AddText(text, Rules());
        line.PrintQuotes();
        return line.TextOf(0) ?? text;
    }

    public Contributor Named(Contributor who)
    {
        var (name, sortName) = (Quoted(who.Name), Quoted(who.SortName));
        return ReferenceEquals(name, who.Name) && ReferenceEquals(sortName, who.SortName) ? who : who with { Name = name, SortName = sortName };
    }

    protected override Section Section(Section section) => In(section.Heading?.Attributes.Language ?? section.Attributes.Language, section, WithShort);

    private Section WithShort(Section section)
    {
        var printed = base.Section(section);
        if (section.Attributes[Publish.Model.Section.Short] is null) return printed;
        var pairs = printed.Attributes.Others.Select(pair => pair.Key == Publish.Model.Section.Short ? pair with { Value = Words(pair.Value) } : pair);
        return printed with { Attributes = printed.Attributes with { Others = pairs } };
    }

    protected override Heading Heading(Heading heading) => Shortened(In(heading.Attributes.Language, heading, base.Heading));

    protected override Block Block(Block block) => In(block.Attributes.Language, block, base.Block);

    protected override Inline Inline(Inline inline) => In(inline.Attributes.Language, inline, base.Inline);

    /// <summary>The entry's language is its term's; the definition is in the document's, which explains the foreign word.</summary>
    protected override GlossaryEntry Entry(GlossaryEntry entry)
    {
        if (entry.Attributes.Language is null) return base.Entry(entry);
        var term = In(entry.Attributes.Language, entry.Term, Run);
        var rest = base.Entry(entry with { Term = [] });
        return rest with { Term = term };
    }

    protected override Seq<Inline> Run(Seq<Inline> content)
    {
        if (insideRun || content.IsEmpty) return base.Run(content);
        line.Clear();
        new LineFilling(line, Rules, Language).Add(content);
        line.Print();
        var (outerPrinted, outerNext) = (printed, next);
        (printed, next) = (line.Texts(), 0);
        insideRun = true;
        var result = base.Run(content);
        insideRun = false;
        (printed, next) = (outerPrinted, outerNext);
        return result;
    }

    public override Inline Visit(Text inline) => printed[next++] is { } value ? inline with { Value = value } : inline;

    /// <summary>A note's text is no part of the line that calls it.</summary>
    public override Inline Visit(Note inline)
    {
        insideRun = false;
        var result = base.Visit(inline);
        insideRun = true;
        return result;
    }

    protected override Image Picture(Image picture) => In(picture.Attributes.Language, picture, Described);

    /// <summary>The words of a picture are no part of the line that it stands in, whose texts are still being put back.</summary>
    public override Inline Visit(Image inline) => Described(inline);

    private Image Described(Image picture) =>
        picture.Alternative is { Length: > 0 } words && Words(words) is var said && !ReferenceEquals(said, words) ? picture with { Alternative = said } : picture;

    /// <summary>What a running head says instead of the heading.</summary>
    private Heading Shortened(Heading heading) => heading.Attributes["short"] is null ? heading : heading with
    {
        Attributes = heading.Attributes with { Others = heading.Attributes.Others.Select(o => o.Key == "short" ? o with { Value = Words(o.Value) } : o) },
    };

    private TypographyRules Rules() => Rules(Language);

    private TypographyRules Rules(string tag)
    {
        if (!cache.TryGetValue(tag, out var rules)) cache[tag] = rules = TypographyRules.Of(tag);
        return rules;
    }
}
