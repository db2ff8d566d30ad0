using System.CommandLine;
using Publish.Cli.PrinterProfiles;
using Publish.Cli.Reporting;
using Publish.Press.Printing.Machines;

namespace Publish.Cli.Commands;

/// <summary><c>publish printer add|list|show|remove</c>: what is known of printers, from their test sheets.</summary>
internal static class PrinterCommand
{
    public static Command Create(StandardStreams streams)
    {
        var command = new Command("printer", "Keep what a test sheet shows of a printer, so that every sheet makes up for it")
        {
            Add(streams),
            List(streams),
            One("show", "Show what is known of a printer", streams, (verbs, name) => verbs.Show(name)),
            One("remove", "Forget what is known of a printer", streams, (verbs, name) => verbs.Remove(name)),
        };
        return command;
    }

    private static Argument<string> NameArgument() => new("NAME") { Description = "What it is called: best the name of its queue, which publish print --list shows" };

    private static Option<string?> FolderOption() => new("--beside") { Description = "Keep it beside a zine, in its styles/printers, in place of your own settings", HelpName = "ZINE" };

    private static PrinterBook BookOf(string? zine) => new(zine is null ? PrinterBook.UsualFolder : Path.Combine(File.Exists(zine) ? Path.GetDirectoryName(Path.GetFullPath(zine))! : zine, "styles", "printers"));

    private static Command Add(StandardStreams streams)
    {
        var command = new Command("add", "Keep what you read off the test sheet (publish print my-zine --what test), or what scans of it show");
        var (name, options, beside, speaking) = (NameArgument(), new ReadingOptions(), FolderOption(), new SpeakingOptions());
        command.Arguments.Add(name);
        options.AddTo(command);
        command.Options.Add(beside);
        speaking.AddTo(command);
        command.SetAction(parsed =>
        {
            var screen = speaking.Screen(parsed, streams);
            var isAsked = streams.Interactive && !screen.Silent && !Console.IsInputRedirected;
            return new PrinterVerbs(BookOf(parsed.GetValue(beside)), screen).Add(
                options.Wanted(parsed, parsed.GetRequiredValue(name)), isAsked ? printer => new ReadingQuestions(Console.In, streams.Error).Ask(printer) : null);
        });
        return command;
    }

    private static Command List(StandardStreams streams)
    {
        var command = new Command("list", "List the printers of which something is known");
        var (json, beside, speaking) = (new Option<bool>("--json") { Description = "Answer in JSON, for other programs" }, FolderOption(), new SpeakingOptions());
        command.Options.Add(json);
        command.Options.Add(beside);
        speaking.AddTo(command);
        command.SetAction(parsed => new PrinterVerbs(BookOf(parsed.GetValue(beside)), speaking.Screen(parsed, streams)) is var verbs && parsed.GetValue(json) ? verbs.ListJson(streams.Out) : verbs.List());
        return command;
    }

    private static Command One(string verb, string about, StandardStreams streams, Func<PrinterVerbs, string, int> run)
    {
        var command = new Command(verb, about);
        var (name, beside, speaking) = (NameArgument(), FolderOption(), new SpeakingOptions());
        command.Arguments.Add(name);
        command.Options.Add(beside);
        speaking.AddTo(command);
        command.SetAction(parsed => run(new(BookOf(parsed.GetValue(beside)), speaking.Screen(parsed, streams)), parsed.GetRequiredValue(name)));
        return command;
    }
}

/// <summary>What a test sheet shows.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string[]> scan = new("--scan")
    {
        Description = "Scans of the test sheet (PNG or JPEG): the front and the back on black paper, or one of the whole sheet against the light",
        HelpName = "FILES",
        Arity = new ArgumentArity(1, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly (string Key, Option<string?> Option)[] readings =
    [
        ("back-shift", Typed("--back-shift", "How far the back lies to the right and down of the front, looking at the back: \"0.8mm,-0.5mm\"", "RIGHT,DOWN")),
        ("skew", Typed("--skew", "How far the back turns clockwise against the front on 100 mm: 0.2mm", "LENGTH")),
        ("front-shift", Typed("--front-shift", "How far the front lies to the right and down of where it should on the paper", "RIGHT,DOWN")),
        ("front-skew", Typed("--front-skew", "How far the front turns clockwise on 100 mm", "LENGTH")),
        ("clear", Typed("--clear", "How near to the paper's edge it prints: 5mm", "LENGTH")),
        ("flip", Typed("--flip", "The edge that it turns sheets over", "short|long")),
        ("sides", Typed("--sides", "one: it does not turn sheets over by itself", "both|one")),
        ("feeding", Typed("--feeding", "With --sides one: which sheet it takes first when the printed fronts lie in its tray again", "first|last")),
        ("gain", Typed("--gain", "By how much a tone of 50 % comes out darker: 18%", "PERCENT")),
        ("frequency", Typed("--frequency", "Lines or dots an inch that it holds", "NUMBER")),
        ("description", Typed("--description", "Which machine it is, for people", "WORDS")),
    ];

    private readonly Option<string?> drums = Typed("--drums", "The inks that there are for it, with commas between: black,fluorescent-pink", "NAMES");

    public void AddTo(Command command)
    {
        command.Options.Add(scan);
        foreach (var (_, option) in readings) command.Options.Add(option);
        command.Options.Add(drums);
    }

    public PrinterToAdd Wanted(ParseResult parsed, string name)
    {
        var read = new PrinterReadings();
        foreach (var (key, option) in readings) read.Add(key, parsed.GetValue(option));
        return new(name, read.AddDrums(parsed.GetValue(drums)), parsed.GetValue(scan) ?? []);
    }

    private static Option<string?> Typed(string name, string about, string help) => new(name) { Description = about, HelpName = help };
}
