using System.CommandLine;
using Publish.Cli.Reporting;
using Publish.Cli.Unimposing;
using Publish.Press;
using Publish.Press.Unimposing;

namespace Publish.Cli.Commands;

/// <summary><c>publish unimpose FILE</c>: sheets back into pages.</summary>
internal static class UnimposeCommand
{
    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("unimpose", "Take the pages of an imposed PDF off its sheets, in the order of reading");
        var options = new UnimposeOptions();
        var speaking = new SpeakingOptions();
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for other programs" };
        options.AddTo(command);
        speaking.AddTo(command);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var request = options.Request(parsed);
            if (parsed.GetValue(json)) return Finish(press.Unimpose(request), outcome => UnimposeReport.WriteJson(outcome, streams.Out));
            return Run(press, request, speaking.Screen(parsed, streams), streams);
        });
        return command;
    }

    private static int Run(Pressroom press, UnimposeRequest request, IScreen screen, StandardStreams streams)
    {
        if (streams.Interactive && !screen.Silent && !Console.IsInputRedirected)
            request = request with { As = request.As with { AskPassword = () => PasswordPrompt.Ask(request.As.Source, streams.Error) } };
        return Finish(screen.Watch(progress => press.Unimpose(request, progress)), outcome => UnimposeReport.Write(outcome, screen));
    }

    private static int Finish(UnimposeOutcome outcome, Action<UnimposeOutcome> answer)
    {
        answer(outcome);
        return outcome.Succeeded ? ExitCode.Fine : ExitCode.Errors;
    }
}
