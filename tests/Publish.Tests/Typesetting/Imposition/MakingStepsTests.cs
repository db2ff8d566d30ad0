using System.Reflection;
using System.Text.RegularExpressions;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Assembly;
using Publish.Typesetting.Imposition.Assembly.Words;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>What a person is told to do, sentence by sentence and by the sentences' names: with one sheet, or gathering, and with several. What is drawn beside has a star.</summary>
public sealed class MakingStepsTests
{
    private static readonly List<(string Name, Regex Words)> Sentences = [.. typeof(AssemblyWords).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string))
        .Select(property => (property.Name, Words: (string)property.GetValue(AssemblyWords.Of("en"))!)).Where(sentence => sentence.Words.EndsWith('.'))
        .OrderBy(sentence => sentence.Words.Count(letter => letter == '{')).ThenByDescending(sentence => sentence.Words.Length).Select(sentence => (sentence.Name, new Regex("^" + Regex.Replace(Regex.Escape(sentence.Words), @"\\\{[a-zA-Z]+}", ".+?") + " ?")))];

    [Theory]
    [InlineData("saddle", 4, 2, "FoldStack* StapleFold*")]
    [InlineData("saddle", 12, 2, "Gather FoldStack* StapleFold*")]
    [InlineData("minizine", 8, 0, "CreaseEight* SlitHalf* FoldLengthwise* PushTogether* LayRound*")]
    [InlineData("minizine", 24, 0, "CreaseEight* SlitHalf* FoldLengthwise* PushTogether* LayRound* EachSheetAgain")]
    [InlineData("minizine-16", 16, 0, "CreaseEight* SlitHalf* FoldLengthwise* PushTogether* LayRound* InsideOut")]
    [InlineData("minizine-16", 48, 0, "CreaseEight* SlitHalf* FoldLengthwise* PushTogether* LayRound* InsideOut EachSheetAgain")]
    [InlineData("quarter", 8, 2, "CutAcross* UpperOnLower* TurnOver+FoldStack* StapleFold*")]
    [InlineData("quarter", 24, 2, "CutAcross* UpperOnLower* TurnOver+FoldStack* StapleFold*")]
    [InlineData("eighth", 16, 2, "CutAcross* UpperOnLower* CutDown* LeftOnRight* TurnOver+FoldStack* StapleFold*")]
    [InlineData("eighth", 48, 2, "CutAcross* UpperOnLower* CutDown* LeftOnRight* TurnOver+FoldStack* StapleFold*")]
    [InlineData("signatures", 4, 0, "GatherSignatures* FoldEach* BindSignatures*")]
    [InlineData("signatures", 12, 0, "GatherSignatures* FoldEach* BindSignatures*")]
    [InlineData("cut-stack", 8, 2, "CutAcross* UpperOnLower* CutDown* LeftOnRight* StapleSide*")]
    [InlineData("cut-stack", 24, 2, "CutAcross* UpperOnLower* CutDown* LeftOnRight* StapleSide*")]
    [InlineData("pages", 2, 2, "StapleSide*")]
    [InlineData("pages", 6, 2, "StapleSide*")]
    [InlineData("accordion", 4, 0, "Zigzag* FrontIsPage1*")]
    [InlineData("accordion", 12, 0, "JoinStrips Zigzag* FrontIsPage1*")]
    [InlineData("accordion-2", 8, 0, "Zigzag* ReadBack*")]
    [InlineData("accordion-2", 24, 0, "JoinStrips Zigzag* ReadBack*")]
    [InlineData("french-fold", 4, 0, "FoldUpperBehind* FoldLeftBehind+FrontIsPage1*")]
    [InlineData("french-fold", 12, 0, "FoldUpperBehind* FoldLeftBehind+FrontIsPage1* EachSheetAgain")]
    [InlineData("pouch", 2, 2, "PouchFold* BindOpenEnds*")]
    [InlineData("pouch", 6, 2, "PouchFold* BindOpenEnds*")]
    [InlineData("repeat", 2, 0, "CutAcross* CutDown* EachStackACopy*")]
    [InlineData("repeat", 6, 0, "CutAcross* CutDown* EachStackACopy*")]
    [InlineData("2x4x1", 8, 2, "FoldUpperBehind* FoldLeftBehind+FrontIsPage1* OpenHeads*")]
    [InlineData("2x4x1", 24, 0, "FoldUpperBehind* FoldLeftBehind+FrontIsPage1* SeveralOnEachOther OpenHeads*")]
    [InlineData("2x4x2", 16, 2, "TwoTogether FoldUpperBehind* FoldLeftBehind+FrontIsPage1* OpenHeads*")]
    [InlineData("2x4x2", 48, 0, "TwoTogether FoldUpperBehind* FoldLeftBehind+FrontIsPage1* SeveralOnEachOther OpenHeads*")]
    [InlineData("4x4", 16, 2, "FoldUpperBehind* FoldLeftBehind+FrontIsPage1* NestSecond* OpenHeads*")]
    [InlineData("4x4", 48, 0, "FoldUpperBehind* FoldLeftBehind+FrontIsPage1* NestSecond* SeveralOnEachOther OpenHeads*")]
    [InlineData("1x4x2", 8, 0, "CutAcross* FoldHalves* GlueBacks*")]
    [InlineData("1x4x2", 24, 0, "CutAcross* FoldHalves* GlueBacks*")]
    [InlineData("1x8x2", 16, 2, "FoldLeftBehind* FoldUpperBehind* FoldLeftBehindAgain* OpenHeadsAndEdges*")]
    [InlineData("1x8x2", 48, 0, "FoldLeftBehind* FoldUpperBehind* FoldLeftBehindAgain* SeveralOnEachOther OpenHeadsAndEdges*")]
    [InlineData("2down", 4, 2, "FoldStack* StapleFold*")]
    [InlineData("2down", 12, 2, "Gather FoldStack* StapleFold*")]
    [InlineData("2side", 4, 1, "StapleCorner*")]
    [InlineData("2side", 12, 1, "StapleCorner*")]
    public void Each_act_and_the_finish_are_told_in_their_order(string name, int pages, int staples, string told)
    {
        var booklet = SchemeSnapshotTests.Booklet(SchemeCatalogue.Find(name)!, pages);
        var steps = Told(booklet).Select(step => Named(step.Words) + (step.Draw is null ? "" : "*"));
        Assert.Equal(told, string.Join(' ', steps));
        Assert.Equal(staples, booklet.Scheme.Making.Finish.Staples(booklet));
    }

    /// <summary>Where a sheet is folded and cut: after how many columns (down) or rows (across), and from where to where.</summary>
    [Theory]
    [InlineData("1x4x2", "cut across 1: 0-2, spine down 1: 0-2")]
    [InlineData("1x8x2", "fold down 2: 0-2, fold across 1: 0-4, spine down 1: 0-2, spine down 3: 0-2")]
    [InlineData("2down", "spine down 1: 0-1")]
    [InlineData("2side", "")]
    [InlineData("2x4x1", "fold across 1: 0-2, spine down 1: 0-2")]
    [InlineData("2x4x2", "fold across 1: 0-2, spine down 1: 0-2")]
    [InlineData("4x4", "fold across 1: 0-2, spine down 1: 0-2")]
    [InlineData("accordion-2", "fold down 1: 0-1, fold down 2: 0-1, fold down 3: 0-1")]
    [InlineData("accordion", "fold down 1: 0-1, fold down 2: 0-1, fold down 3: 0-1")]
    [InlineData("cut-stack", "cut across 1: 0-2, cut down 1: 0-2")]
    [InlineData("eighth", "cut across 1: 0-4, cut down 2: 0-2, spine down 1: 0-2, spine down 3: 0-2")]
    [InlineData("french-fold", "fold across 1: 0-2, spine down 1: 0-2")]
    [InlineData("minizine-16", "slit across 1: 1-3, fold across 1: 0-1, fold across 1: 3-4, fold down 1: 0-2, fold down 2: 0-2, fold down 3: 0-2")]
    [InlineData("minizine", "slit across 1: 1-3, fold across 1: 0-1, fold across 1: 3-4, fold down 1: 0-2, fold down 2: 0-2, fold down 3: 0-2")]
    [InlineData("pages", "")]
    [InlineData("pouch", "fold down 1: 0-1")]
    [InlineData("quarter", "cut across 1: 0-2, spine down 1: 0-2")]
    [InlineData("repeat", "cut across 1: 0-2, cut down 1: 0-2")]
    [InlineData("saddle", "spine down 1: 0-1")]
    [InlineData("signatures", "spine down 1: 0-1")]
    public void Sheets_are_folded_and_cut_along_these_lines(string name, string lines) => Assert.Equal(
        lines, string.Join(", ", SchemeCatalogue.Find(name)!.Lines.Select(line => $"{line.Kind.ToString().ToLowerInvariant()} {(line.Upright ? "down" : "across")} {line.At}: {line.From}-{line.To}")));

    [Theory]
    [InlineData(36, ": 3 sheets each")]
    [InlineData(20, "3 sheets (1), 2 sheets (2)")]
    [InlineData(52, "4 sheets (1), 3 sheets (2–4)")]
    [InlineData(88, "4 sheets (1–4), 3 sheets (5–6)")]
    [InlineData(4, ": 1 sheet each")]
    public void Signatures_are_told_with_their_lengths(int pages, string told) => Assert.Contains(told, Told(SchemeSnapshotTests.Booklet(SchemeCatalogue.Find("signatures")!, pages))[0].Words, StringComparison.Ordinal);

    /// <summary>Where the cover is apart the pile begins with page 3.</summary>
    [Theory]
    [InlineData(0, "page 1")]
    [InlineData(2, "page 3")]
    public void A_pile_is_gathered_from_its_first_page(int before, string told)
    {
        var booklet = SchemeSnapshotTests.Booklet(SchemeCatalogue.Usual, 12) with { PagesBefore = before };
        Assert.Contains(told, Told(booklet)[0].Words, StringComparison.Ordinal);
    }

    private static List<AssemblyStep> Told(BookletToMake booklet) => [.. MakingSteps.Of(booklet, AssemblyWords.Of("en"), new(booklet, null!, null!))];

    private static string Named(string words)
    {
        var names = new List<string>();
        while (words.Length > 0)
        {
            var (name, sentence) = Sentences.First(sentence => sentence.Words.IsMatch(words));
            names.Add(name);
            words = sentence.Replace(words, "");
        }

        return string.Join('+', names);
    }
}
