using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model;

/// <summary>What runs along in a line. A new kind breaks every <see cref="IInlineVisitor{T}"/>.</summary>
public abstract record Inline : Node
{
    private protected Inline() { }

    public abstract T Accept<T>(IInlineVisitor<T> visitor);
}

/// <param name="Value">Never empty; no line ends; U+00AD, U+00A0 and other spaces stand for themselves.</param>
public sealed record Text(string Value) : Inline
{
    /// <summary>The writer escaped it: it stays as it was typed, whatever print would make of it.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Where its parts stand, until a pass changes its words; none where it stands letter by letter.</summary>
    public TextPlaces Places { get; init; }

    /// <summary>Where a stretch of it stands in the manuscript; all of the text where that is not known.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (length > 0 && !Places.IsNone) return Span with { Start = Places.Of(start), Length = Math.Max(1, Places.Of(start + length - 1) + 1 - Places.Of(start)) };
        return Span.Length == Value.Length ? new(Span.File, Span.Start + start, Math.Min(length, Span.Length - start)) : Span;
    }

    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

public enum SpanKind
{
    Plain, Emphasis, Strong, SmallCaps, Superscript, Subscript, Strikethrough, Underline, Highlight, Quoted,

    /// <summary>Who speaks the lines that follow, in a play or an interview.</summary>
    Speaker,

    /// <summary>What is done and not said, in its brackets where it was typed in some.</summary>
    Direction,
}

/// <summary>A run with a look or a language of its own. <see cref="SpanKind.Quoted"/> is a title or phrase marked as quoted (<c>&lt;q&gt;</c>).</summary>
public sealed record Styled(SpanKind Kind, Seq<Inline> Content) : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Typewriter text, as typed.</summary>
public sealed record Code(string Value) : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

public sealed record LineBreak : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <param name="Url">Absolute, with a scheme that was allowed (http, https, mailto, tel …).</param>
public sealed record Link(string Url, Seq<Inline> Content) : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A link to a place in the zine.</summary>
/// <param name="Target">An id, without "#".</param>
/// <param name="Content">Empty in a bare reference: the title of its target is shown.</param>
/// <param name="Form">What print adds: the page, or nothing.</param>
public sealed record CrossReference(string Target, Seq<Inline> Content, ReferenceForm Form) : Inline
{
    /// <summary>The word for a page, as several languages write it. Of the Scandinavian ones "side" is not among them: in English it is a word of its own.</summary>
    private static readonly HashSet<string> PageWords = new(
        ["page", "p.", "seite", "s.", "página", "pág.", "pagina", "pag.", "pàgina", "pàg.", "sida", "sid.", "sivu", "strona", "str.", "stránka", "strana", "oldal", "sayfa", "страница", "стр.", "сторінка", "с.", "σελίδα", "σελ.", "halaman", "trang"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Its words are the word for a page, so that print puts the number behind them ("page 12") and nothing in brackets.</summary>
    public bool IsPage => Form == ReferenceForm.SeePage && Content is [Text { Value: var word }] && PageWords.Contains(word.Trim());

    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

public enum ReferenceForm
{
    /// <summary>The words, then "(see p. 12)" in print.</summary>
    SeePage,

    /// <summary>The words alone.</summary>
    TextOnly,

    /// <summary>The page's number alone, in print ("12"); elsewhere the words.</summary>
    PageNumber,
}

/// <summary>A writer's own note, at the place where its call stands.</summary>
/// <param name="Number">From 1; 0 until notes are numbered.</param>
public sealed record Note(int Number, Seq<Block> Content) : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Words that use a term of the glossary.</summary>
/// <param name="Entry">The entry's <see cref="GlossaryEntry.Id"/>.</param>
/// <param name="Content">The words as they stand in the text.</param>
/// <param name="Call">Whether a note is called here.</param>
/// <param name="Number">Of the note that is called, from 1; 0 where none is or notes are not numbered yet.</param>
/// <param name="ByHand">The writer marked it: <c>[words]{term=…}</c>.</param>
public sealed record TermUse(string Entry, Seq<Inline> Content, TermCall Call, int Number, bool ByHand) : Inline
{
    /// <summary>This use's place among all uses of the entry, from 1; 0 until the glossary pass has run. Its id is <c>use-ENTRY-N</c>.</summary>
    public int Ordinal { get; init; }

    /// <summary>The words are the entry's abbreviation, or its plural.</summary>
    public bool Abbreviated { get; init; }

    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

public enum TermCall
{
    /// <summary>A use without a call.</summary>
    None,

    /// <summary>The note stands with this call.</summary>
    First,

    /// <summary>The same number again; the note stood elsewhere.</summary>
    Again,

    /// <summary>Called only if the note stands nowhere else on its spread; like <see cref="None"/> where there are no spreads.</summary>
    Candidate,
}

/// <param name="Path">Inside the manuscript, with forward slashes.</param>
/// <param name="Alternative">For those who do not see it; null where the writer gave none, empty where it is decorative.</param>
public sealed record Image(string Path, string? Alternative) : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Where what an entry of the index stands for is spoken of: in print the numbers of its pages, where there are none a numbered link to each place.</summary>
/// <param name="Targets">Ids of the places, in reading order.</param>
public sealed record Locators(Seq<string> Targets) : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What a writer, an editor or a reviewer noted in the manuscript: it is kept, and never shown.</summary>
/// <param name="Author">Who noted it; empty where nobody is named.</param>
public sealed record Comment(string Words, string Author) : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Here a page of the edition began that the text was taken from.</summary>
/// <param name="Label">What that page is called: "12", "xiv".</param>
public sealed record SourcePage(string Label) : Inline
{
    public override T Accept<T>(IInlineVisitor<T> visitor) => visitor.Visit(this);
}
