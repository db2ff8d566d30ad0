using System.CommandLine;
using System.Text;
using Publish.Cli.Reporting;
using Publish.Files;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;
using Publish.Press.Reporting;

namespace Publish.Cli.Commands;

/// <summary><c>publish styles</c>: which there are, and pages of a zine in each.</summary>
internal static class StylesCommand
{
    public static Command Create(Pressroom press, StandardStreams streams)
    {
        var command = new Command("styles", "List the styles and what each is for; or show a zine's pages in each, in one file");
        var zine = new Argument<string?>("ZINE") { Description = "A manuscript: its own styles are listed too, and --gallery shows its pages", Arity = ArgumentArity.ZeroOrOne };
        var gallery = new Option<string?>("--gallery") { Description = "Write a page for browsers with the zine's first pages, or those of a specimen, in each style", HelpName = "FILE" };
        var speaking = new SpeakingOptions();
        command.Arguments.Add(zine);
        command.Options.Add(gallery);
        speaking.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(press, parsed.GetValue(zine), parsed.GetValue(gallery), speaking.Screen(parsed, streams), cancellation)));
        return command;
    }

    private static int Run(Pressroom press, string? zine, string? gallery, IScreen screen, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        if (gallery is null) List(press, zine, screen, bag);
        else Show(press, zine, gallery, screen, bag, cancellation);
        return Problems.Show(bag, screen) ? ExitCode.Errors : ExitCode.Fine;
    }

    private static void List(Pressroom press, string? zine, IScreen screen, DiagnosticBag bag)
    {
        foreach (var style in press.Styles(zine, bag)) screen.Say(new(style.Name.PadRight(12), Tone.Strong), $" {style.Description}{(style.IsOwn ? " (your own)" : "")}");
        screen.Say("");
        screen.Say("  publish styles my-zine --gallery styles.html   your pages in each");
        screen.Say("  publish style new mine --from chapbook         a copy to change");
    }

    /// <summary>Said before minutes are spent on pages that nothing could take.</summary>
    private static bool CanBeWritten(string gallery, DiagnosticBag bag)
    {
        if (Directory.Exists(gallery))
        {
            bag.GalleryIsFolder(gallery);
            return false;
        }
        try
        {
            using var draft = new DraftFile(Path.GetFullPath(gallery), _ => { });
            return true;
        }
        catch (Exception fault) when (OutputDiagnostics.IsAboutOutput(fault))
        {
            bag.GalleryRefused(gallery, fault);
            return false;
        }
    }

    private static void Show(Pressroom press, string? zine, string gallery, IScreen screen, DiagnosticBag bag, CancellationToken cancellation)
    {
        if (!CanBeWritten(gallery, bag)) return;
        if (screen.Watch(progress => press.Gallery(zine, bag, progress, cancellation)) is not { } page) return;
        try
        {
            using var draft = new DraftFile(Path.GetFullPath(gallery), stream => stream.Write(Encoding.UTF8.GetBytes(page)));
            draft.Place();
            screen.Say("The pages in each style: ", new(gallery, Tone.Path));
        }
        catch (Exception fault) when (OutputDiagnostics.IsAboutOutput(fault))
        {
            bag.GalleryRefused(gallery, fault);
        }
    }
}

/// <summary><c>publish style new NAME</c>: a style of one's own to begin with.</summary>
internal static class StyleCommand
{
    public static Command Create(Pressroom press, StandardStreams streams) => new("style", "Begin a style of your own") { New(press, streams) };

    private static Command New(Pressroom press, StandardStreams streams)
    {
        var command = new Command("new", "Copy a style into the styles folder of a zine, with comments on all that can be said");
        var name = new Argument<string>("NAME") { Description = "What the new style is called" };
        var from = new Option<string>("--from") { Description = "The style that it begins as", HelpName = "STYLE", DefaultValueFactory = _ => "pamphlet" };
        var beside = new Option<string>("--beside") { Description = "The zine that it is for", HelpName = "ZINE", DefaultValueFactory = _ => "." };
        var speaking = new SpeakingOptions();
        command.Arguments.Add(name);
        command.Options.Add(from);
        command.Options.Add(beside);
        speaking.AddTo(command);
        command.SetAction(parsed =>
        {
            var (screen, bag, own) = (speaking.Screen(parsed, streams), new DiagnosticBag(), parsed.GetRequiredValue(name));
            if (press.CopyStyle(own, parsed.GetRequiredValue(from), parsed.GetRequiredValue(beside), bag) is { } made)
            {
                screen.Say("A style to begin with: ", new(Path.Combine(made, "theme.yaml"), Tone.Path));
                screen.Say($"  Name it in zine.yaml:  style: {own}");
            }
            return Problems.Show(bag, screen) ? ExitCode.Errors : ExitCode.Fine;
        });
        return command;
    }
}
