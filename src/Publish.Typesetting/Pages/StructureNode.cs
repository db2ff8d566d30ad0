using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Pages;

/// <summary>Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), and of PDF 2.0 (ISO 32000-2, 14.8.4) those that a file of 1.7 maps to older ones: a
/// title, emphasis, strong emphasis.</summary>
public enum StructureRole
{
    Document, Part, Sect, Div, BlockQuote, Caption, Toc, TocItem, Index,
    Heading1, Heading2, Heading3, Heading4, Heading5, Heading6, Paragraph,
    List, ListItem, Label, ListBody, Table, TableRow, TableHeader, TableCell, TableHead, TableBody,
    Span, Quote, Note, Reference, Code, Link, Figure, Title, Emphasis, Strong,

    /// <summary>A figure with its caption beside it: what stands inside of a figure that has words for it is passed over by those who read aloud.</summary>
    Captioned,

    /// <summary>What stands beside the text in a box of its own.</summary>
    Aside,

    /// <summary>A line that the writer ended: of verse, of an address.</summary>
    Line,
}

/// <summary>A piece of the logical structure. Its children stand in reading order, whatever pages they are on:
/// a note stands beside its call, once, also where it is split over pages.</summary>
/// <param name="Kids">Nodes, and content on the pages. What stands on several pages reads in page order.</param>
public sealed record StructureNode(StructureRole Role, Seq<StructureKid> Kids)
{
    /// <summary>Unique; notes must have one. Null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The <see cref="Id"/> of another piece that belongs to this one: a note's call, a call's note. Null for none.</summary>
    public string? RefersTo { get; init; }

    /// <summary>BCP 47; null to inherit.</summary>
    public string? Language { get; init; }

    /// <summary>It stands beside what precedes it, and so perhaps on an earlier page than that ends on.</summary>
    public bool IsBeside { get; init; }

    /// <summary>For a figure; null for none.</summary>
    public string? Alternative { get; init; }

    /// <summary>What is read in place of the content; null for the content itself.</summary>
    public string? ActualText { get; init; }

    /// <summary>Of a figure: it stands on lines of its own, and not in one.</summary>
    public bool IsBlock { get; init; }

    /// <summary>What an abbreviation stands for; null for none.</summary>
    public string? Expansion { get; init; }

    /// <summary>A heading's or section's title; null for none.</summary>
    public string? Title { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>A header cell's: its column, or its row.</summary>
    public bool HeadsRow { get; init; }

    /// <summary>Of a run of text: "Underline" or "LineThrough"; null for none.</summary>
    public string? Decoration { get; init; }

    /// <summary>Of a run of text, above the baseline; negative below it, zero on it.</summary>
    public Length BaselineShift { get; init; }

    /// <summary>A list's numbering as PDF names it ("Decimal", "Disc", "LowerAlpha"…); null for none.</summary>
    public string? ListNumbering { get; init; }
}

/// <summary>A node, or content on the pages: exactly one of them.</summary>
/// <param name="Id">None for a node.</param>
public readonly record struct StructureKid(StructureNode? Node, StructureId Id)
{
    public static implicit operator StructureKid(StructureNode node) => new(node, StructureId.None);

    public static StructureKid Of(StructureId id) => new(null, id);
}
