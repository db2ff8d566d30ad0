namespace Publish.Model;

/// <param name="Entries">In the order in which they are shown; the glossary pass sorts them unless <see cref="Settings.SortGlossary"/> says no.</param>
/// <param name="Title">The heading over them; empty for the language's word for "Glossary".</param>
/// <param name="Introduction">What stands between the heading and the first entry.</param>
public sealed record Glossary(Seq<GlossaryEntry> Entries, Seq<Inline> Title, Seq<Block> Introduction) : Node
{
    public static Glossary None { get; } = new([], [], []);

    public bool IsEmpty => Entries.IsEmpty;
}

/// <param name="Id">Unique among entries, made from the term: lower case, hyphens. The entry's anchor is <c>gloss-ID</c>.</param>
/// <param name="Term">As shown.</param>
/// <param name="Aliases">Other words that use the entry, without the plain plurals and possessives that the matcher knows.</param>
/// <param name="Short">What the note says; empty to take it from the definition.</param>
/// <param name="Definition">The whole entry.</param>
public sealed record GlossaryEntry(
    string Id, Seq<Inline> Term, Seq<string> Aliases, Seq<Inline> Short, Seq<Block> Definition) : Node
{
    /// <summary>The short form of the term, "PDF"; empty where it has none. It uses the entry as the term does, letter by letter where it is in capitals.</summary>
    public string Abbreviation { get; init; } = "";

    /// <summary>It comes from a series' own glossary, and is shown only where this zine uses it.</summary>
    public bool Shared { get; init; }

    /// <summary>Matches only words in the very case of the term and aliases: <c>case=exact</c>.</summary>
    public bool CaseExact { get; init; }

    /// <summary>"terms", "people", "places"; entries of one kind stand together.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Entries to look at as well: as the writer names them; their ids once the glossary pass has run.</summary>
    public Seq<string> SeeAlso { get; init; }

    /// <summary>What the term brings along wherever it is shown: the entry's language is the term's, and not its definition's.</summary>
    public Attributes TermAttributes => Attributes.Language is null ? Attributes.None : Attributes.None with { Language = Attributes.Language };

    /// <summary>The note in print: the term, then its short form or opening; filled by the glossary pass.</summary>
    public Seq<Block> PrintNote { get; init; }

    /// <summary>How often the text uses it; filled by the glossary pass. Use number n has the id <c>use-ID-n</c>.</summary>
    public int Uses { get; init; }
}
