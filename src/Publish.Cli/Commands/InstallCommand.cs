using System.CommandLine;
using Publish.Cli.Installing;
using Publish.Cli.Reporting;
using Publish.Model.Source;
using Publish.Press.Output;
using Publish.Press.Reporting;

namespace Publish.Cli.Commands;

/// <summary><c>publish install</c>: this command on the PATH of whoever runs it.</summary>
internal static class InstallCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("install", "Put publish on your PATH");
        var speaking = new SpeakingOptions();
        speaking.AddTo(command);
        command.SetAction(parsed => Run(InstallPlan.ForThisMachine(), speaking.Screen(parsed, streams)));
        return command;
    }

    private static int Run(InstallPlan plan, IScreen screen)
    {
        var bag = new DiagnosticBag();
        try
        {
            plan.CarryOut();
        }
        catch (Exception fault) when (OutputDiagnostics.IsAboutOutput(fault))
        {
            bag.CannotWrite(plan.Home, fault);
        }
        if (Problems.Show(bag, screen)) return ExitCode.Errors;
        screen.Say("Copied publish to ", new(plan.Home, Tone.Path));
        screen.Say("and put the command at ", new(plan.Shim, Tone.Path));
        screen.Say(plan.IsOnPath ? "It is on your PATH: try  publish --help" : $"That folder is not on your PATH yet. {plan.HowToAddIt}");
        return ExitCode.Fine;
    }
}
