using Publish.Manuscript.PlainText.Reporting;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>What a likely scanning error looks like.</summary>
public enum SuspicionKind
{
    FullStopForComma,
    FullStopAfterFragment,
    LostFullStop,
    BrokenSentence,
    LostQuotationMark,
    WrongQuotationMark,
    DoubledWord,
    SpaceBeforePunctuation,
    LostSpace,
    HyphenInWord,
    HyphenAtLineEnd,
    DigitForLetter,
    WrongLetter,
    WrongDecoding,
}

/// <summary>A likely scanning error. Nothing is changed for it unless somebody asks.</summary>
/// <param name="Id">Ten hexadecimal digits made of the words around it, so that it stays the same when other lines change.</param>
/// <param name="Confidence">How sure the reader is; <c>--fix</c> changes what is proven, and what was accepted.</param>
/// <param name="Line">In the file as typed, from 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Context">The words around it, on one line.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Proposal">What would stand there instead; null where somebody has to look at the original.</param>
public sealed record Suspicion(
    string Id, SuspicionKind Kind, Confidence Confidence, SourceSpan Span, int Line, int Column, string Context, string Found, string? Proposal, string Why)
{
    /// <summary>The text itself has the proposed word elsewhere, or the letters are a wrong decoding of one: only these are changed unasked.</summary>
    public bool IsProven { get; init; }

    /// <summary>The hint of its warning.</summary>
    internal string Advice() => Proposal switch
    {
        null => "Look at the original and change it by hand.",
        _ when IsProven => $"{Found}  →  {Proposal}   (--fix changes it)",
        _ => $"{Found}  →  {Proposal}   (--fix changes it once {Id} is accepted in scan-fixes.yaml)",
    };
}
