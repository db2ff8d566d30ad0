using System.CommandLine;
using Publish.Cli.Imposing;
using Publish.Cli.Reporting;
using Publish.Press;

namespace Publish.Cli.Commands;

/// <summary>What build and check have in common: their options, one run, and an answer in words or in JSON.</summary>
internal sealed class BuildVerb(Pressroom press, StandardStreams streams)
{
    private readonly BuildOptions options = new(press.Editions);
    private readonly SpeakingOptions speaking = new();
    private readonly Option<bool> json = new("--json") { Description = "Answer in JSON, for other programs" };

    private bool makes;

    public void AddOptionsTo(Command command, bool makes)
    {
        this.makes = makes;
        options.AddTo(command, makes);
        speaking.AddTo(command);
        command.Options.Add(json);
    }

    public int Run(ParseResult parsed, Func<ZineJob, Made> work, Action<Made, IScreen> answer)
    {
        var request = options.Request(parsed);
        var isOfDrawnPages = makes && PdfBuild.IsFor(request.Manuscript);
        if (parsed.GetValue(json) && isOfDrawnPages) return PdfBuild.RunInJson(press, request, streams.Out);
        if (parsed.GetValue(json)) return Finish(work(new ZineJob(press, request, null)), outcome => JsonReport.Write(outcome, streams.Out));
        var screen = speaking.Screen(parsed, streams);
        if (isOfDrawnPages) return PdfBuild.Run(press, request, screen);
        return Finish(screen.Watch(progress => work(new ZineJob(press, request, progress))), outcome => answer(outcome, screen));
    }

    private static int Finish(Made outcome, Action<Made> answer)
    {
        answer(outcome);
        return outcome.Succeeded ? ExitCode.Fine : ExitCode.Errors;
    }
}
