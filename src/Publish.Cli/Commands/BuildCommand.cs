using System.CommandLine;
using Publish.Cli.Reporting;
using Publish.Press;

namespace Publish.Cli.Commands;

/// <summary><c>publish build PATH</c>: everything from the manuscript, into the output folder.</summary>
internal static class BuildCommand
{
    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("build", "Make the zine: PDF, booklets, EPUB");
        var verb = new BuildVerb(press, streams);
        verb.AddOptionsTo(command, makes: true);
        command.SetAction(parsed => verb.Run(parsed, build => build.Make(), BuildReport.Write));
        return command;
    }
}
