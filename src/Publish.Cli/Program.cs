using Publish.Cli.Commands;
using Publish.Cli.Reporting;
using Publish.Files;

namespace Publish.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        Disk.HearOfLimits();
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
