using System.CommandLine;
using Publish.Cli.Imposing;
using Publish.Cli.Reporting;
using Publish.Press;
using Publish.Press.Imposing;
using Publish.Typesetting.Imposition;

namespace Publish.Cli.Commands;

/// <summary><c>publish impose FILE</c>: anybody's PDF on sheets to print, fold and staple.</summary>
internal static class ImposeCommand
{
    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("impose", "Put the pages of any PDF on sheets, to print, fold and staple");
        var options = new ImposeOptions();
        var speaking = new SpeakingOptions();
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for other programs" };
        options.AddTo(command);
        speaking.AddTo(command);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            if (options.IsForList(parsed)) return List(press, streams);
            var request = options.Request(parsed);
            if (parsed.GetValue(json)) return Finish(press.Impose(request), outcome => ImposeReport.WriteJson(outcome, streams.Out));
            return Run(press, request, speaking.Screen(parsed, streams), streams);
        });
        return command;
    }

    private static int List(Pressroom press, StandardStreams streams)
    {
        streams.Out.Write(SchemeCatalogue.List(press.Schemes(".")));
        return ExitCode.Fine;
    }

    private static int Run(Pressroom press, ImposeRequest request, IScreen screen, StandardStreams streams)
    {
        if (streams.Interactive && !screen.Silent && !Console.IsInputRedirected)
            request = request with { AskPassword = () => PasswordPrompt.Ask(request.Source, streams.Error) };
        return Finish(screen.Watch(progress => press.Impose(request, progress)), outcome => ImposeReport.Write(outcome, screen));
    }

    private static int Finish(ImposeOutcome outcome, Action<ImposeOutcome> answer)
    {
        answer(outcome);
        return outcome.Succeeded ? ExitCode.Fine : ExitCode.Errors;
    }
}
