using System.CommandLine;
using Publish.Cli.Reporting;
using Publish.Press.Building;

namespace Publish.Cli.Commands;

/// <summary>What build and check have in common: their options, one run, and an answer in words or in JSON.</summary>
internal sealed class BuildVerb(StandardStreams streams)
{
    private readonly BuildOptions options = new();
    private readonly SpeakingOptions speaking = new();
    private readonly Option<bool> json = new("--json") { Description = "Answer in JSON, for other programs" };

    public void AddOptionsTo(Command command, bool makes)
    {
        options.AddTo(command, makes);
        speaking.AddTo(command);
        command.Options.Add(json);
    }

    public int Run(ParseResult parsed, Func<ZineBuild, BuildOutcome> work, Action<BuildOutcome, IScreen> answer)
    {
        var request = options.Request(parsed);
        if (parsed.GetValue(json)) return Finish(work(new ZineBuild(request, null)), outcome => JsonReport.Write(outcome, streams.Out));
        var screen = speaking.Screen(parsed, streams);
        return Finish(screen.Watch(progress => work(new ZineBuild(request, progress))), outcome => answer(outcome, screen));
    }

    private static int Finish(BuildOutcome outcome, Action<BuildOutcome> answer)
    {
        answer(outcome);
        return outcome.Succeeded ? ExitCode.Fine : ExitCode.Errors;
    }
}
