using Publish.Model;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow;

/// <summary>Stands for a page's number until pages are known; it never reaches the line breaker.</summary>
/// <param name="Target">An anchor.</param>
internal sealed record PageNumberPiece(StructureId Structure, string Target, TextStyle Style) : ParagraphPiece(Structure)
{
    /// <summary>Stands in what a link says for the number of the page that it leads to.</summary>
    public const char InWords = '\uFFFC';

    /// <summary>What its link says to those who do not see it; null for the number alone.</summary>
    public string? LinkSays { get; init; }
}

/// <summary>Stands for the pages on which a glossary entry is used: "12, 15".</summary>
/// <param name="Targets">Anchors of the uses, in order; of several on one page the first is linked.</param>
/// <param name="Numbers">One for each use.</param>
/// <param name="Gaps">Of what stands before each of the numbers.</param>
internal sealed record UsesPiece(Seq<string> Targets, Seq<StructureId> Numbers, Seq<StructureId> Gaps, string Before, TextStyle Style) : ParagraphPiece(Gaps[0])
{
    /// <summary>As in an index: each page once, in their order, pages that follow each other from the first to the last.</summary>
    public bool JoinsRuns { get; init; }
}
