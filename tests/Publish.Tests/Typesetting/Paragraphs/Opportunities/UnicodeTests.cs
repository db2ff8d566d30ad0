using System.Globalization;
using Publish.Typesetting.Paragraphs.Opportunities;

namespace Publish.Tests.Typesetting.Paragraphs.Opportunities;

/// <summary>Unicode's own tests, all of them, of version 15.0, which the table of classes was made from.</summary>
public sealed class UnicodeTests
{
    /// <summary>Where we part texts otherwise, on purpose: what it is, how many cases show it, and how it is known by the characters on either side.</summary>
    private static readonly (string Reason, int Cases, Func<string, int, bool, bool> IsIt)[] Deviations =
    [
        ("an em dash is not parted from the word before it (LB17, LB31)", 63, (text, at, allowed) => !allowed && text[at] == '\u2014'),
        ("an ellipsis is not parted from the word after it (LB22)", 12, (text, at, allowed) => !allowed && Class(Before(text, at)) == LineBreakClass.IN),
        ("a closing quotation mark does not hold on to an opening bracket behind a space (LB15)", 6, (text, at, allowed) => allowed && text[at - 1] == ' ' && Class(text[at]) is LineBreakClass.OP or LineBreakClass.OPW),
        ("signs of per cent and of currencies hold on to brackets, and stops, commas and slashes to numbers, wherever they stand (LB25): the file takes its Example 7, which looks for whole numbers", 34,
            (text, at, allowed) => !allowed && IsOfNumbers(Class(Before(text, at)), Class(text[at]))),
        ("a tone of skin is held only by pictographs that there are, not by numbers kept for later ones (LB30b)", 1, (text, at, allowed) => allowed && char.IsSurrogatePair(text[at], text[at + 1]) && LineBreakClasses.Of(char.ConvertToUtf32(text, at)) == LineBreakClass.EM),
    ];

    private static LineBreakClass Class(char character) => LineBreakClasses.Of(character);

    private static bool IsOfNumbers(LineBreakClass before, LineBreakClass after) => (before, after) is
        (LineBreakClass.CL or LineBreakClass.CP or LineBreakClass.CPW, LineBreakClass.PO or LineBreakClass.PR)
        or (LineBreakClass.PO or LineBreakClass.PR, LineBreakClass.OP or LineBreakClass.OPW)
        or (LineBreakClass.IS or LineBreakClass.SY, LineBreakClass.NU);

    // Marks are taken with what they stand on (LB9).
    private static char Before(string text, int at)
    {
        do at--;
        while (at > 0 && Class(text[at]) is LineBreakClass.CM or LineBreakClass.ZWJ);
        return text[at];
    }

    [Fact]
    public void Lines_may_end_where_Unicode_says_but_for_what_is_listed()
    {
        var seen = new int[Deviations.Length];
        var unexplained = new List<string>();
        var cases = BreakCase.Of("LineBreakTest.txt");
        foreach (var one in cases)
        {
            var allowed = new bool[one.Text.Length];
            LineBreakOpportunities.Find(one.Text, allowed);
            var wrong = Enumerable.Range(1, one.Text.Length - 1).Where(i => allowed[i] != one.Breaks[i]).ToList();
            if (wrong.Count == 0) continue;
            var reasons = wrong.Select(at => Array.FindIndex(Deviations, deviation => deviation.IsIt(one.Text, at, allowed[at]))).ToList();
            if (reasons.Contains(-1)) unexplained.Add($"{one} at {string.Join(' ', wrong)}: {string.Join(' ', wrong.Select(at => allowed[at]))}");
            else seen[reasons[0]]++;
        }
        Assert.True(unexplained.Count == 0, string.Join('\n', unexplained.Take(60)));
        Assert.Equal(Deviations.Select(deviation => (deviation.Reason, deviation.Cases)), Deviations.Select((deviation, i) => (deviation.Reason, seen[i])));
        Assert.Equal(7654, cases.Count);
    }

    /// <summary>The runtime's own clusters, which fallback to another face never parts.</summary>
    [Fact]
    public void Characters_are_taken_together_as_Unicode_says()
    {
        var cases = BreakCase.Of("GraphemeBreakTest.txt");
        Assert.Equal(602, cases.Count);
        Assert.Equal([], cases.Where(one => !StringInfo.ParseCombiningCharacters(one.Text).SequenceEqual(Enumerable.Range(0, one.Text.Length).Where(i => one.Breaks[i]))).Select(one => one.ToString()));
    }

    [Fact]
    public void The_table_has_the_class_of_every_character_that_the_tests_name() =>
        Assert.All(BreakCase.Of("LineBreakTest.txt").SelectMany(one => one.Text.EnumerateRunes()).Distinct(), rune => Assert.InRange((int)LineBreakClasses.Of(rune.Value), 0, (int)LineBreakClass.CPW));
}
