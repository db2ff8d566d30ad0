using System.CommandLine;
using Publish.Cli.Linting;
using Publish.Cli.Reporting;
using Publish.Press;

namespace Publish.Cli.Commands;

/// <summary><c>publish check PATH</c>: everything is made and thrown away, so that every problem shows, and the manuscript is held against the rules
/// of good style. With <c>--fix</c> what is safe to be mended is mended first.</summary>
internal sealed class CheckCommand
{
    private readonly Option<bool> fix = new("--fix") { Description = "Mend what is safe to be mended, and show each change" };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "With --fix: only show what would be changed" };
    private readonly Option<bool> isPrivate = new("--private") { Description = "List what each finished file would say of its maker, and where the manuscript says it" };
    private readonly BuildVerb verb;

    private CheckCommand(Pressroom press, StandardStreams streams) => verb = new(press, streams);

    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("check", "Say what is wrong in the manuscript, or could be better; make nothing");
        var check = new CheckCommand(press, streams);
        check.verb.AddOptionsTo(command, makes: false);
        command.Options.Add(check.fix);
        command.Options.Add(check.dryRun);
        command.Options.Add(check.isPrivate);
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (mends, isDry, tells) = (parsed.GetValue(fix), parsed.GetValue(dryRun), parsed.GetValue(isPrivate));
        Func<ZineJob, Made> check = build => mends ? build.CheckMended(!isDry) : build.Check();
        return verb.Run(parsed, tells ? build => build.Told(() => check(build)) : check, (outcome, screen) =>
        {
            if (tells) StatementReport.Write(outcome.Statements, screen);
            Answer(outcome, mends, isDry, screen);
        });
    }

    private static void Answer(Made outcome, bool mends, bool isDry, IScreen screen)
    {
        if (mends) MendingReport.Write(outcome.Mended, !isDry, screen);
        BuildReport.WriteProblems(outcome, screen);
    }
}
