using System.CommandLine;
using System.CommandLine.Invocation;
using Publish.Cli.Reporting;
using Publish.Press;
using Publish.Press.Printing.Machines;

namespace Publish.Cli.Commands;

/// <summary>All verbs, and the way from a command line to an exit code.</summary>
internal static class CommandTree
{
    public static int Run(string[] arguments, StandardStreams streams)
    {
        var root = Create(streams);
        var words = CommandLineText.Tidy(arguments, root);
        var parsed = root.Parse(words);
        if (CommandLineText.WithoutValue(words, root) is { } empty) return new Refusal(parsed).WriteEmpty(empty, streams.Error);
        if (parsed.Action is ParseErrorAction) return new Refusal(parsed).Write(streams.Error);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = streams.Out,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    internal static RootCommand Create(StandardStreams streams)
    {
        var press = new Pressroom(new() { Printers = PrinterBook.UsualFolder });
        var root = new RootCommand("Makes a zine from a manuscript: a PDF to read, booklets to print and fold, an EPUB for phones and e-readers.")
        {
            NewCommand.Create(press, streams),
            BuildCommand.Create(press, streams),
            WatchCommand.Create(press, streams),
            CheckCommand.Create(press, streams),
            GlossaryCommand.Create(streams),
            ImportCommand.Create(streams),
            ReleaseCommand.Create(streams),
            ImposeCommand.Create(press, streams),
            UnimposeCommand.Create(press, streams),
            PreflightCommand.Create(streams),
            PrintCommand.Create(press, streams),
            PrinterCommand.Create(streams),
            StylesCommand.Create(press, streams),
            StyleCommand.Create(press, streams),
            LoadCommand.Create(press, streams),
            ServeCommand.Create(press, streams),
            ExplainCommand.Create(streams),
            InstallCommand.Create(streams),
        };
        root.Options.Add(SpeakingOptions.Trace);
        FirstPage.ReplaceHelp(root, streams.Out);
        root.SetAction(_ => FirstPage.Print(streams.Out));
        return root;
    }
}
