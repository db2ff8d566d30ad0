using Publish.Model.Walking;

namespace Publish.Model;

/// <summary>A whole zine: what it is called, what it says, and the words that it explains.</summary>
/// <param name="Body">Top-level sections in reading order. One without a heading holds what stands before the first heading.</param>
/// <param name="Glossary">Empty where the manuscript has none.</param>
public sealed record Document(Metadata Metadata, Settings Settings, Seq<Section> Body, Glossary Glossary)
{
    /// <summary>Files by number (a span's file 1 is the first), as shown to the writer.</summary>
    public Seq<string> Sources { get; init; }
}

/// <summary>A stretch of text under a heading.</summary>
/// <param name="Level">1 to 6; subsections have a greater one.</param>
/// <param name="Heading">Null only in a section of level 1 that holds what precedes the first heading, or what has a page of its own.</param>
public sealed record Section(int Level, Heading? Heading, Seq<Block> Blocks, Seq<Section> Subsections) : Node
{
    /// <summary>The key of what the running head says in the heading's place: <c>{short="…"}</c>.</summary>
    public const string Short = "short";

    /// <summary>Where it stands: in the text, or outside of it on a page of its own.</summary>
    public SectionPlace Place { get; init; }

    /// <summary>A page of its own that nobody gave a heading: no contents list it.</summary>
    public bool IsUntitledPage => Place != SectionPlace.Text && Heading is null;
}

/// <summary>Where a section stands. In a document's body they come in this order, each place but the text and blank pages once at most.</summary>
public enum SectionPlace
{
    Text,

    /// <summary>The first page, in the place of the title page.</summary>
    Cover,

    /// <summary>The second page.</summary>
    InsideCover,

    /// <summary>One picture on the back of a sheet that is printed on one side and folded.</summary>
    Poster,

    /// <summary>A page that would stay white because sheets have more pages than the text takes; nothing where there is none, and on screens.</summary>
    Blank,

    /// <summary>The last page but one.</summary>
    InsideBackCover,

    /// <summary>The last page.</summary>
    BackCover,
}

/// <param name="Content">May hold notes and links; what goes into contents, running heads, outlines and navigation is
/// <see cref="PlainText.WithoutNotes"/> of it.</param>
public sealed record Heading(Seq<Inline> Content) : Node;
