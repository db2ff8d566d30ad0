using System.CommandLine;
using Publish.Cli.Reporting;

namespace Publish.Cli.Commands;

/// <summary><c>publish check PATH</c>: everything is made and thrown away, so that every problem shows.</summary>
internal static class CheckCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("check", "Say what is wrong in the manuscript; make nothing");
        var verb = new BuildVerb(streams);
        verb.AddOptionsTo(command, makes: false);
        command.SetAction(parsed => verb.Run(parsed, build => build.Check(), BuildReport.WriteProblems));
        return command;
    }
}
