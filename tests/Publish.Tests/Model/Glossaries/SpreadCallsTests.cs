using System.Globalization;
using CsCheck;
using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Tests.Generators;
using static Publish.Tests.Model.Glossaries.Manuscripts;

namespace Publish.Tests.Model.Glossaries;

public sealed class SpreadCallsTests
{
    [Theory]
    [InlineData("0 0 1 1", "a=a* | a=a? | a=a* | a=a?", "1 0 2 0")]
    [InlineData("0 1 2 3", "a=a* | a=a* | a=a* | a=a*", "1 2 3 4")]
    [InlineData("0 0 0 0", "a=a* | a=a? | a=a? | a=a?", "1 0 0 0")]
    [InlineData("0 1 -1 1", "a=a* | a=a* | a=a? | a=a?", "1 2 0 0")]
    public void The_first_use_on_each_spread_calls(string spreads, string uses, string numbers)
    {
        var document = Of([Entry("a") with { CaseExact = true }], "a", "a", "a", "a").With(GlossaryPolicy.FirstInSpread).Footnoted();
        var placed = SpreadCalls.Place(document, Spreads(spreads), new DiagnosticBag());
        Assert.Equal(uses, placed.Uses());
        Assert.Equal(numbers, string.Join(' ', Query.All<TermUse>(placed).Select(u => u.Number)));
    }

    [Fact]
    public void Known_terms_call_on_no_spread()
    {
        var document = Of([Entry("a") with { CaseExact = true }], "a", "a").With(GlossaryPolicy.FirstInSpread);
        document = document with { Settings = document.Settings with { KnownTerms = ["a"] } };
        Assert.Equal("a=a | a=a", SpreadCalls.Place(document.Footnoted(), Spreads("0 1"), new DiagnosticBag()).Uses());
    }

    [Fact]
    public void Placed_twice_it_is_the_same_and_other_policies_are_left_alone() => Documents.Ready.Sample(document =>
    {
        static int SpreadOf(string id) => id.Length % 3;
        var once = SpreadCalls.Place(document, SpreadOf, new DiagnosticBag());
        var isOurs = document.Settings.GlossaryPolicy == GlossaryPolicy.FirstInSpread;
        return isOurs ? SpreadCalls.Place(once, SpreadOf, new DiagnosticBag()) == once : ReferenceEquals(once, document);
    }, iter: 60);

    private static Func<string, int> Spreads(string spreads) =>
        id => int.Parse(spreads.Split(' ')[int.Parse(id[(id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture) - 1], CultureInfo.InvariantCulture);
}
