using System.CommandLine;
using Publish.Cli.Reporting;
using Publish.Cli.Watching;
using Publish.Press;

namespace Publish.Cli.Commands;

/// <summary><c>publish watch PATH</c>: builds again at each save, until it is stopped.</summary>
internal static class WatchCommand
{
    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("watch", "Make the zine again each time you save");
        var options = new BuildOptions(press.Editions);
        var speaking = new SpeakingOptions();
        options.AddTo(command, makes: true);
        speaking.AddTo(command);
        command.SetAction((parsed, stop) => Task.Run(() => Watch(press, Drafted(options.Request(parsed)), speaking.Screen(parsed, streams), stop), CancellationToken.None));
        return command;
    }

    private static BuildRequest Drafted(BuildRequest request) => request with { Wanted = request.Wanted with { Draft = true } };

    private static int Watch(Pressroom press, BuildRequest request, IScreen screen, CancellationToken stop)
    {
        if (!Path.Exists(request.Manuscript))
        {
            BuildReport.Write(new ZineJob(press, request, null).Make(), screen);
            return ExitCode.Errors;
        }
        using var saves = new Saves(request.Manuscript, request.Output);
        var listed = false;
        do
        {
            var outcome = screen.Watch(progress => new ZineJob(press, request, progress).Make());
            if (listed) BuildReport.WriteAgain(outcome, screen);
            else BuildReport.Write(outcome, screen);
            listed |= outcome.Succeeded;
            saves.Follow(outcome.Outside);
            screen.Say();
            screen.Say("Waiting for you to save a file. Ctrl+C ends this.");
        }
        while (saves.WaitForNext(stop));
        return ExitCode.Fine;
    }
}
