using Publish.Model.Glossaries.Matching;
using Publish.Model.Walking;

namespace Publish.Model.Indexing;

/// <summary>Makes a heading of marked words: how they look is kept, and not where they lead to or what is called there.</summary>
internal sealed class IndexHeadings : Rewriter
{
    public Seq<Inline> Of(Seq<Inline> content) => Trimmed(Run(content));

    /// <summary>What two headings have in common that are one, as words of the glossary are: neither case, nor kinds of apostrophes, nor how many spaces.</summary>
    public static string KeyOf(string words, bool isTurkic) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => WordFolding.Fold(word, turkic: isTurkic)));

    protected override Seq<Inline> Run(Seq<Inline> content)
    {
        var kept = new List<Inline>();
        foreach (var inline in base.Run(content))
        {
            if (inline is Styled { Kind: SpanKind.Plain } plain && plain.Attributes == Attributes.None) kept.AddRange(plain.Content);
            else if (inline is not (Note or Image or Comment or SourcePage or Locators)) kept.Add(inline);
        }
        return Seq.Of(kept);
    }

    protected override Inline Inline(Inline inline)
    {
        var copy = base.Inline(inline);
        if (copy.Attributes == Attributes.None) return copy;
        var left = new Attributes("", Seq.Of(copy.Attributes.Classes.Where(name => name != IndexMark.Class)), copy.Attributes.Language, []);
        return copy with { Attributes = left == Attributes.None ? Attributes.None : left };
    }

    /// <summary>Never the same node as in the text: a page that begins with it would begin twice.</summary>
    public override Inline Visit(Text inline) => inline with { Places = default };

    public override Inline Visit(Code inline) => inline with { };

    public override Inline Visit(LineBreak inline) => new Text(" ");

    public override Inline Visit(Link inline) => new Styled(SpanKind.Plain, Run(inline.Content)) { Attributes = inline.Attributes };

    public override Inline Visit(CrossReference inline) => new Styled(SpanKind.Plain, Run(inline.Content)) { Attributes = inline.Attributes };

    public override Inline Visit(TermUse inline) => new Styled(SpanKind.Plain, Run(inline.Content)) { Attributes = inline.Attributes };

    private static Seq<Inline> Trimmed(Seq<Inline> content)
    {
        if (content.IsEmpty || (content[0] is not Text && content[^1] is not Text)) return content;
        var kept = content.Select((inline, i) => inline is not Text text ? inline : text with { Places = default, Value = Ends(text.Value, i == 0, i == content.Count - 1) });
        return Seq.Of(kept.Where(inline => inline is not Text { Value: "" }));
    }

    private static string Ends(string text, bool isFirst, bool isLast)
    {
        if (isFirst) text = text.TrimStart();
        return isLast ? text.TrimEnd() : text;
    }
}
