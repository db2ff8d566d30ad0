using Publish.Cli.Reporting;
using Publish.Model.Source;

namespace Publish.Tests.Cli.Reporting;

public sealed class ProblemWriterTests
{
    [Fact]
    public void A_problem_shows_its_place_its_line_a_caret_and_what_to_do() => Assert.Equal(
        """
        text.md:2:8: warning ZP301: 'Leader' is defined twice
            Take a Leader at his word.
                   ^~~~~~
            Hint: Join the two.

        """, Shown("One.\nTake a Leader at his word.\n", "Leader", "'Leader' is defined twice", "Join the two."));

    [Fact]
    public void The_caret_stands_right_under_wide_letters_and_after_tabs() => Assert.Equal(
        "text.md:1:4: warning ZP301: x\n    \t宣a宣\n    \t   ^~\n", Shown("\t宣a宣", "宣", "x", null, last: true));

    [Fact]
    public void A_line_of_a_megabyte_is_shown_around_the_place() =>
        Assert.True(Shown(new string('a', 1 << 20) + "b" + new string('a', 1 << 20), "b", "x", null).Length < 300);

    [Fact]
    public void A_control_character_never_reaches_the_terminal() =>
        Assert.DoesNotContain('\e', Shown("a \e[2J b", "b", "x", null));

    [Fact]
    public void A_problem_without_a_line_names_its_file() => Assert.Equal(
        "dist: error ZP901: the disk is full\n", Written(new SourceSet(), new("ZP901", Severity.Error, SourceSpan.None, "the disk is full", null, "dist")));

    private static string Shown(string text, string at, string message, string? hint, bool last = false)
    {
        var sources = new SourceSet();
        var file = sources.Add(new SourceText("text.md", text));
        var start = last ? text.LastIndexOf(at, StringComparison.Ordinal) : text.IndexOf(at, StringComparison.Ordinal);
        return Written(sources, new("ZP301", Severity.Warning, new(file, start, at.Length), message, hint));
    }

    private static string Written(SourceSet sources, Diagnostic problem)
    {
        var heard = new Heard();
        new ProblemWriter(sources, heard.Screen).Write(problem);
        return heard.Error;
    }
}
