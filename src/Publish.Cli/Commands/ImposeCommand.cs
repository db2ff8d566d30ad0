using System.CommandLine;
using Publish.Cli.Imposing;
using Publish.Cli.Reporting;

namespace Publish.Cli.Commands;

/// <summary><c>publish impose FILE.pdf</c>: anybody's PDF on sheets to print, fold and staple.</summary>
internal static class ImposeCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("impose", "Put the pages of any PDF on sheets, to print, fold and staple");
        var options = new ImposeOptions();
        var speaking = new SpeakingOptions();
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for other programs" };
        options.AddTo(command);
        speaking.AddTo(command);
        command.Options.Add(json);
        command.SetAction(parsed => parsed.GetValue(json)
            ? Finish(new ImposeRun(options.Request(parsed), null).Make(), outcome => ImposeReport.WriteJson(outcome, streams.Out))
            : Run(Asking(options.Request(parsed), speaking.Screen(parsed, streams), streams), speaking.Screen(parsed, streams)));
        return command;
    }

    private static int Run(ImposeRequest request, IScreen screen) =>
        Finish(screen.Watch(progress => new ImposeRun(request, progress).Make()), outcome => ImposeReport.Write(outcome, screen));

    private static ImposeRequest Asking(ImposeRequest request, IScreen screen, StandardStreams streams) =>
        streams.Interactive && !screen.Silent && !Console.IsInputRedirected
            ? request with { AskPassword = () => PasswordPrompt.Ask(request.Source, streams.Error) }
            : request;

    private static int Finish(ImposeOutcome outcome, Action<ImposeOutcome> answer)
    {
        answer(outcome);
        return outcome.Succeeded ? ExitCode.Fine : ExitCode.Errors;
    }
}
