using System.CommandLine;
using Publish.Cli.Reporting;
using Publish.Cli.Sending.Printing;
using Publish.Press;

namespace Publish.Cli.Commands;

/// <summary><c>publish print [PATH]</c>: the sheets to a printer, two-sided as they must be.</summary>
internal static class PrintCommand
{
    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("print", "Print a zine's sheets, or any PDF, the way they must be printed to be folded");
        var options = new PrintOptions();
        var speaking = new SpeakingOptions();
        var json = new Option<bool>("--json") { Description = "With --list: answer in JSON, for other programs" };
        options.AddTo(command);
        speaking.AddTo(command);
        command.Options.Add(json);
        command.SetAction((parsed, stop) => Task.Run(() => Run(press, parsed, options, speaking.Screen(parsed, streams), parsed.GetValue(json) ? streams.Out : null, streams, stop), CancellationToken.None));
        return command;
    }

    /// <param name="json">Null to answer in words.</param>
    private static int Run(Pressroom press, ParseResult parsed, PrintOptions options, IScreen screen, TextWriter? json, StandardStreams streams, CancellationToken stop)
    {
        try
        {
            if (parsed.GetValue(options.List))
                return json is null ? PrinterListing.Run(options.Printer(parsed), screen, stop) : PrinterListing.RunJson(options.Printer(parsed), json, stop);
            return new PrintVerb(press, options.Request(parsed), screen, Asker(screen, streams), stop).Run();
        }
        catch (OperationCanceledException)
        {
            screen.Warn("Stopped. Nothing was printed.");
            return ExitCode.Errors;
        }
    }

    private static Func<bool>? Asker(IScreen screen, StandardStreams streams) =>
        streams.Interactive && !screen.Silent && !Console.IsInputRedirected ? () => PilePrompt.Ask(streams.Error) : null;
}
