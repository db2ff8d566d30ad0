using Publish.Manuscript.PlainText.Blocks;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>What a block is taken for.</summary>
internal enum Role
{
    Paragraph,
    Heading,

    /// <summary>The second line of the heading above it.</summary>
    HeadingMore,

    GlossaryHeading,
    GlossaryIntroduction,
    Entry,

    /// <summary>A further paragraph of the entry above it.</summary>
    EntryMore,

    Item,

    /// <summary>A further paragraph of the item above it.</summary>
    ItemMore,

    /// <summary>Lines that are items, without marks.</summary>
    Items,

    Quotation,
    Attribution,
    Verse,

    /// <summary>An author's note, set at its call.</summary>
    Note,
    NoteMore,

    /// <summary>A line that names who speaks; what is said stands below it.</summary>
    Speaker,

    /// <summary>What the speaker on the line above says.</summary>
    Said,

    /// <summary>Who signs what stands above.</summary>
    Signature,

    /// <summary>Where and when a letter was written.</summary>
    Dateline,

    /// <summary>Whom a letter addresses.</summary>
    Salutation,

    /// <summary>A paragraph with who speaks at its head.</summary>
    Speech,

    /// <summary>What is done in a play, and not said.</summary>
    Direction,

    /// <summary>On the title page: a publisher, a year, a series. Its lines stay.</summary>
    Front,

    Preformatted,
    SceneBreak,
    Picture,

    /// <summary>Shown elsewhere (a title, a byline), or stands for something that is not there; the report says so.</summary>
    Omitted,
}

/// <summary>Why a block is left out.</summary>
internal enum Omission
{
    /// <summary>Somebody said so.</summary>
    Dropped,

    /// <summary>The zine's card holds it.</summary>
    Card,

    /// <summary>It says again what the card holds.</summary>
    Again,

    Contents,

    /// <summary>The name of a picture that is not there.</summary>
    Picture,

    Cover,

    /// <summary>A heading or a rule over notes that stand at their calls.</summary>
    NoteHead,

    /// <summary>A rule that parts nothing.</summary>
    Rule,

    /// <summary>A letter over the entries that begin with it.</summary>
    Letter,

    /// <summary>Says that a picture stood there, and names none.</summary>
    NoPicture,
}

/// <summary>A block and what it is taken for so far.</summary>
internal sealed record Draft(TextBlock Block)
{
    public Role Role { get; init; }

    public HeadingStyle Style { get; init; }

    /// <summary>Of a heading, from 1.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Where its own words begin in the block's text.</summary>
    public int From { get; init; }

    /// <summary>Where they end.</summary>
    public int To { get; init; } = Block.Text.Length;

    /// <summary>Of an entry: where the term ends. Of a quotation that names its author in its own last line: where that begins.</summary>
    public int Split { get; init; }

    /// <summary>Of items: which list, so that two lists in a row stay two. Of a note: its call's key.</summary>
    public int Group { get; init; }

    /// <summary>Of what is set in from the margin together: which passage; 0 for none. It is quoted as a whole, a letter with its date and its signature.</summary>
    public int Passage { get; init; }

    public ReadOnlySpan<char> Words => Block.Text.AsSpan(From, To - From);

    /// <summary>Of what is left out: why.</summary>
    public Omission Left { get; init; }

    public bool IsOpen => Role == Role.Paragraph;
}
