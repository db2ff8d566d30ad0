using Publish.Cli.Commands;
using Publish.Cli.Reporting;

namespace Publish.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var streams = StandardStreams.Open();
        try
        {
            return CommandTree.Run(arguments, streams);
        }
        catch (Exception fault)
        {
            OurFault.Report(fault, streams.Error, withTrace: arguments.Contains("--trace"));
            return ExitCode.OurFault;
        }
    }
}
