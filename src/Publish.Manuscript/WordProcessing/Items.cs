using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>What a word processor's text is made of, one below the other, before it is decided what it means.</summary>
internal abstract class Item
{
}

internal enum Side
{
    Start,
    Centre,
    End,
}

/// <summary>A paragraph: what it says, and all of its look that may mean something.</summary>
internal sealed class ParagraphItem : Item
{
    public List<Piece> Pieces { get; init; } = [];

    /// <summary>The style's own name in small letters, English for built-in ones: "heading 1"; empty where there is none.</summary>
    public string Style { get; set; } = "";

    /// <summary>The level of a heading, from 1; 0 for none.</summary>
    public int Level { get; set; }

    public Side Side { get; init; }

    /// <summary>Twentieths of a point from the text's edges.</summary>
    public int Left { get; init; }

    public int Right { get; init; }

    public ListPlace? List { get; init; }

    /// <summary>It begins a page.</summary>
    public bool BreaksBefore { get; init; }

    /// <summary>A line is drawn under or over it.</summary>
    public bool HasRule { get; init; }

    /// <summary>All that it says without notes; a line break is "\n".</summary>
    public string Words => words ??= Pieces is [TextPiece only] ? only.Value : string.Concat(Pieces.Select(piece => piece switch { TextPiece text => text.Value, LineBreakPiece => "\n", _ => "" }));

    public bool IsBlank => string.IsNullOrWhiteSpace(Words) && !Pieces.Exists(piece => piece is NotePiece or PicturePiece);

    private string? words;
}

/// <summary>A paragraph's place in a list.</summary>
/// <param name="Key">The same for all items that are counted together.</param>
/// <param name="Level">From 0.</param>
/// <param name="Number">That its mark shows.</param>
internal sealed record ListPlace(string Key, int Level, ListKind Kind, ListDelimiter Delimiter, int Number)
{
    /// <summary>It has no mark and belongs to the item above it.</summary>
    public bool IsMore { get; init; }
}

internal sealed class TableItem : Item
{
    public List<RowItem> Rows { get; } = [];
}

internal sealed class RowItem
{
    public bool IsHead { get; set; }

    public List<CellItem> Cells { get; } = [];
}

internal sealed class CellItem
{
    public List<Item> Content { get; init; } = [];

    public int Columns { get; init; } = 1;

    /// <summary>Goes on from the cell above.</summary>
    public bool Continues { get; init; }

    /// <summary>From 1; set where the file says it and does not say <see cref="Continues"/> below.</summary>
    public int Rows { get; set; } = 1;
}

/// <summary>A box beside the text.</summary>
internal sealed class BoxItem : Item
{
    public List<Item> Content { get; init; } = [];
}
