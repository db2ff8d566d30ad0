using Publish.Model.Source;

namespace Publish.Model.Indexing;

/// <summary>How words are marked that the index leads to: <c>[words]{.index entry="Heading" sub="under it"}</c>.</summary>
public static class IndexMark
{
    /// <summary>The class of the words.</summary>
    public const string Class = "index";

    /// <summary>The key of the heading; without it the words are the heading.</summary>
    public const string Entry = "entry";

    /// <summary>The key of what stands under the heading.</summary>
    public const string Sub = "sub";

    /// <summary>The key of the headings to look under instead, with semicolons between: no place is meant then.</summary>
    public const string See = "see";

    /// <summary>The key of the headings to look under as well, with semicolons between.</summary>
    public const string SeeAlso = "see-also";

    internal static Seq<string> Names(string? typed) =>
        typed is null ? [] : Seq.Of(typed.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal));
}

/// <summary>A heading of the index, or what stands under one.</summary>
internal sealed class IndexEntry(Seq<Inline> heading, bool isTyped, SourceSpan span)
{
    public Seq<Inline> Heading { get; private set; } = heading;

    public SourceSpan Span { get; } = span;

    public List<string> Places { get; } = [];

    public List<string> See { get; } = [];

    public List<string> SeeAlso { get; } = [];

    /// <summary>By their words, without regard to case.</summary>
    public Dictionary<string, IndexEntry> Under { get; } = new(StringComparer.Ordinal);

    /// <summary>The entry's id where others lead to it; empty for none.</summary>
    public string Id { get; set; } = "";

    private bool isTyped = isTyped;

    /// <summary>Of forms that differ in case one that was typed for the index counts, then one with fewer capitals: those at a sentence's beginning say nothing.</summary>
    public void Met(Seq<Inline> other, bool wasTyped)
    {
        if (isTyped && !wasTyped) return;
        if (isTyped == wasTyped && Capitals(other) >= Capitals(Heading)) return;
        (Heading, isTyped) = (other, wasTyped);
    }

    private static int Capitals(Seq<Inline> words) => Walking.PlainText.WithoutNotes(words).Count(char.IsUpper);
}
