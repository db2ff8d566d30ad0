using System.CommandLine;
using Publish.Cli.Reporting;

namespace Publish.Cli.Commands;

/// <summary>How the command speaks: the same options on every verb.</summary>
internal sealed class SpeakingOptions
{
    public static Option<bool> Trace { get; } = new("--trace")
    {
        Description = "Should Publish itself fail, show the details that its makers need",
        Recursive = true,
        Hidden = true,
    };

    private readonly Option<bool> plain = new("--plain") { Description = "Whole lines only: no colours, nothing redrawn" };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Say nothing unless something is wrong" };

    public void AddTo(Command command)
    {
        command.Options.Add(plain);
        command.Options.Add(quiet);
    }

    public IScreen Screen(ParseResult parsed, StandardStreams streams)
    {
        var silent = parsed.GetValue(quiet);
        return parsed.GetValue(plain) || !streams.Interactive || AskedForPlain()
            ? new PlainScreen(streams.Out, streams.Error, silent)
            : new RichScreen(silent);
    }

    private static bool AskedForPlain() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        || Environment.GetEnvironmentVariable("TERM") == "dumb";
}
