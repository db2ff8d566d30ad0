namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>What a run of lines looks like by itself, before its surroundings are asked.</summary>
internal enum BlockShape
{
    /// <summary>One paragraph, on one line or unwrapped.</summary>
    Prose,

    /// <summary>Several lines whose ends mean something; <c>\n</c> in the text.</summary>
    Lines,

    /// <summary>Marked as a heading: a line beneath it, or number signs before it.</summary>
    MarkedHeading,

    Item,
    Note,

    /// <summary>Each line began with <c>&gt;</c>.</summary>
    Quoted,

    /// <summary>Who wrote to whom, over a letter.</summary>
    MailHead,

    Table,

    /// <summary>Stood between fences; its number is 1 where the fence named a language.</summary>
    Code,

    Picture,
    SceneBreak,
}

/// <summary>A run of lines that belong together.</summary>
/// <param name="Text">Its words; hard-wrapped lines are joined, other line ends are <c>\n</c>.</param>
/// <param name="FirstLine">Index of its first line.</param>
/// <param name="BlanksBefore">Blank lines before it.</param>
/// <param name="Indent">Columns, of its least indented line.</param>
internal sealed record TextBlock(BlockShape Shape, string Text, int FirstLine, int BlanksBefore, int Indent, LinePlaces Places)
{
    /// <summary>Of an item: how it is marked.</summary>
    public ListMarker Marker { get; init; }

    /// <summary>Of a marked heading: its rank, from 1. Of a note: its number.</summary>
    public int Number { get; init; }

    /// <summary>Where in the text its own words begin: after a list's or a note's mark.</summary>
    public int Lead { get; init; }

    /// <summary>An entry of a list whose lines hang: no line over the next one, and no heading.</summary>
    public bool Hangs { get; init; }

    public ReadOnlySpan<char> Words => Text.AsSpan(Lead);

    public int Start => Places.Offset(0);
}
