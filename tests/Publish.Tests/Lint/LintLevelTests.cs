using Publish.Lint;
using Publish.Model.Source;

namespace Publish.Tests.Lint;

public sealed class LintLevelTests
{
    [Theory]
    [InlineData("", "Warning", "")]
    [InlineData("lint: off\n", "", "")]
    [InlineData("lint: {ZL101: error}\n", "Error", "")]
    [InlineData("lint: {ZL101: note}\n", "Note", "")]
    [InlineData("lint: {ZL101: off}\n", "", "")]
    [InlineData("lint: {ZL101: loud}\n", "Warning", "ZP342")]
    [InlineData("lint: {ZL999: off}\n", "Warning", "ZP341")]
    [InlineData("lint: loud\n", "Warning", "ZP340")]
    [InlineData("lint: [ZL101]\n", "Warning", "ZP340")]
    public void The_zine_says_what_a_rule_weighs(string setting, string severity, string complaint)
    {
        using var manuscript = LintRuleTests.Written(new("Two  spaces.", LintExample.GoodZine + setting));
        var read = manuscript.Read();
        var bag = new DiagnosticBag();
        var levels = LintLevels.Of(read.Document.Settings, bag);
        Assert.Equal(complaint, string.Join(' ', bag.Sorted().Select(d => d.Code)));
        var found = new DiagnosticBag();
        Linter.Report(Linter.Check(new(read.Document, read.Files!.Sources), levels), levels, found);
        Assert.Equal(severity, string.Join(' ', found.Sorted().Select(d => d.Severity)));
    }

    [Fact]
    public void What_is_found_comes_in_the_order_of_its_places_whichever_rule_found_it()
    {
        using var manuscript = LintRuleTests.Written(new("Two  spaces, the the word.\n\nThe the word, two  spaces.", LintExample.GoodZine));
        var found = LintRuleTests.Check(manuscript.Read()).Where(finding => finding.Span.Start > 0).ToArray();
        Assert.True(found.Select(finding => finding.Rule.Code).Distinct().Count() > 1);
        Assert.Equal(found.OrderBy(finding => finding.Span.File).ThenBy(finding => finding.Span.Start), found);
    }
}
