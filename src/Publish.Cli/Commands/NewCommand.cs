using System.CommandLine;
using Publish.Cli.Reporting;
using Publish.Cli.Starting;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Press.Reporting;

namespace Publish.Cli.Commands;

/// <summary><c>publish new FOLDER</c>: a folder to start from.</summary>
internal static class NewCommand
{
    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("new", "Start a zine: a folder with everything in it explained");
        var folder = new Argument<string>("FOLDER") { Description = "The folder to make; its name becomes the title until you change it" };
        var speaking = new SpeakingOptions();
        command.Arguments.Add(folder);
        speaking.AddTo(command);
        command.SetAction(parsed => Run(press.Settings.Styles, parsed.GetRequiredValue(folder), speaking.Screen(parsed, streams)));
        return command;
    }

    private static int Run(string styles, string folder, IScreen screen)
    {
        var bag = new DiagnosticBag();
        try
        {
            Starter.LayOut(styles, folder, NewIdentifier.Urn(), ReleaseCommand.Today(), bag);
        }
        catch (Exception fault) when (OutputDiagnostics.IsAboutOutput(fault))
        {
            bag.CannotWrite(folder, fault);
        }
        if (Problems.Show(bag, screen)) return ExitCode.Errors;
        screen.Say("There is a zine to start from in ", new(folder, Tone.Path), ". Write in the .md files, then:");
        screen.Say($"  publish watch {folder}    makes it again each time you save");
        screen.Say($"  publish build {folder}    makes it once");
        return ExitCode.Fine;
    }
}
