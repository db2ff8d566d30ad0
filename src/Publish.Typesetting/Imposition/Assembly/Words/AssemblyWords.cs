using Publish.Model.Language;

namespace Publish.Typesetting.Imposition.Assembly.Words;

/// <summary>What assembly and test sheets say, in the zine's language: one language a file, for whoever speaks it to mend.</summary>
/// <remarks>Names in braces stand for what is filled in; {file} is a file's name, {edge} one of the two edges, {size} the words on size.</remarks>
internal sealed partial record AssemblyWords
{
    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    public required string OneSheet { get; init; }

    public required string Sheets { get; init; }

    public required string Summary { get; init; }

    public required string OneBlank { get; init; }

    public required string Blanks { get; init; }

    public required string Load { get; init; }

    /// <summary>After what is said of paper: the fold runs across the grain of office paper, or along it.</summary>
    public required string GrainAcross { get; init; }

    public required string GrainAlong { get; init; }

    /// <summary>Of a risograph: {drums} are the drums in their order, each with its file.</summary>
    public required string RunPaper { get; init; }

    public required string RunFronts { get; init; }

    public required string RunOneSide { get; init; }

    /// <summary>"{pages}": each drum and its pages.</summary>
    public required string RunWhite { get; init; }

    public required string RunLay { get; init; }

    public required string RunDry { get; init; }

    public required string RunBacks { get; init; }

    public required string RunMarks { get; init; }

    public required string ScoreCover { get; init; }

    public required string TrimTo { get; init; }

    /// <summary>Follows <see cref="TrimTo"/>.</summary>
    public required string TrimMarks { get; init; }

    public required string TrimEdge { get; init; }

    public required string SpoilageHead { get; init; }

    public required string Test { get; init; }

    /// <summary>The edge, as it stands in the sentences above and below.</summary>
    public required string ShortEdge { get; init; }

    public required string LongEdge { get; init; }

    public required string PrintTwoSided { get; init; }

    public required string OtherEdge { get; init; }

    public required string PrintOneSided { get; init; }

    public required string PrintFrontsTurned { get; init; }

    public required string PrintFrontsAsTheyLie { get; init; }

    /// <summary>When the edge that came out first goes in again, as it stands in the two above.</summary>
    public required string EdgeFirst { get; init; }

    public required string EdgeLast { get; init; }

    public required string CopyMasters { get; init; }

    public required string ActualSize { get; init; }

    public required string Scaled { get; init; }

    public required string PrintCover { get; init; }

    public required string Light { get; init; }

    public required string Gather { get; init; }

    public required string CoverUnder { get; init; }

    public required string FoldStack { get; init; }

    public required string StapleFold { get; init; }

    public required string TooThick { get; init; }

    public required string GatherSignatures { get; init; }

    public required string FoldEach { get; init; }

    public required string BindSignatures { get; init; }

    public required string CreaseEight { get; init; }

    public required string SlitHalf { get; init; }

    public required string FoldLengthwise { get; init; }

    public required string PushTogether { get; init; }

    public required string LayRound { get; init; }

    public required string InsideOut { get; init; }

    public required string EachSheetAgain { get; init; }

    public required string CutAcross { get; init; }

    public required string CutDown { get; init; }

    public required string UpperOnLower { get; init; }

    public required string LeftOnRight { get; init; }

    public required string TurnOver { get; init; }

    public required string StapleSide { get; init; }

    public required string StapleCorner { get; init; }

    public required string EachStackACopy { get; init; }

    public required string FoldUpperBehind { get; init; }

    public required string FoldLeftBehind { get; init; }

    public required string FoldLeftBehindAgain { get; init; }

    public required string TwoTogether { get; init; }

    public required string NestSecond { get; init; }

    public required string OpenHeads { get; init; }

    public required string OpenHeadsAndEdges { get; init; }

    public required string OpenFolds { get; init; }

    public required string SeveralOnEachOther { get; init; }

    public required string FoldHalves { get; init; }

    public required string GlueBacks { get; init; }

    public required string JoinStrips { get; init; }

    public required string Zigzag { get; init; }

    public required string ReadBack { get; init; }

    public required string PouchFold { get; init; }

    public required string BindOpenEnds { get; init; }

    public required string FrontIsPage1 { get; init; }

    /// <summary>The side of a half or a part, which is feminine where there is a gender; a book that is bound at the right changes them.</summary>
    public required string LeftHand { get; init; }

    public required string RightHand { get; init; }

    /// <summary>The side by itself: "at the left", "nach links".</summary>
    public required string AtLeft { get; init; }

    public required string AtRight { get; init; }

    /// <summary>The heads of the table.</summary>
    public required string Copies { get; init; }

    public required string SheetsHead { get; init; }

    public required string CoversHead { get; init; }

    public required string StaplesHead { get; init; }

    /// <summary>The test sheet.</summary>
    public required string TestTitle { get; init; }

    public required string TestFront { get; init; }

    public required string TestBack { get; init; }

    public required string TestHow { get; init; }

    public required string TestArrows { get; init; }

    public required string TestCrosses { get; init; }

    public required string TestRuler { get; init; }

    public required string TestHowApart { get; init; }

    public required string TestHowMasters { get; init; }

    public required string TestHowOneSide { get; init; }

    public required string TestSkew { get; init; }

    public required string TestEdges { get; init; }

    public required string TestGain { get; init; }

    public required string TestKeep { get; init; }

    /// <summary>Where it is made for a printer that something is known of.</summary>
    public required string TestCorrected { get; init; }

    /// <summary>English where a language is not known.</summary>
    /// <param name="language">BCP 47; only its first part counts.</param>
    public static AssemblyWords Of(string language) => LanguageTag.Primary(language) switch
    {
        "de" => De,
        "fr" => Fr,
        "es" => Es,
        _ => En,
    };

    /// <summary>Fills in a sentence's names.</summary>
    public static string Fill(string sentence, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
            sentence = sentence.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return sentence;
    }
}
