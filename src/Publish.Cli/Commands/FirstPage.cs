using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Publish.Cli.Commands;

/// <summary>What <c>publish</c> alone and <c>publish --help</c> say: how to get from nothing to a folded zine.</summary>
internal static class FirstPage
{
    private const string Words = """
        publish makes a zine from what you wrote: a PDF to read, booklets to print and
        fold, and an EPUB for phones and e-readers.

          publish new my-zine          a folder to start from, with everything explained
          publish build my-zine        make it; the finished files go to dist/
          publish watch my-zine        make it again each time you save
          publish check my-zine        only say what is wrong
          publish glossary my-zine     where each term is used, and what is not defined
          publish import essay.txt -o my-zine
                                       a library's plain text, as a folder to edit
          publish impose some.pdf      anybody's PDF on sheets, to print and fold
          publish preflight some.pdf   what a print shop would send it back for
          publish print my-zine        the sheets to your printer, turned over right
          publish printer add laser    what its test sheet shows, for every later sheet
          publish styles               the styles, what each is for, your pages in each
          publish load my-zine         the e-book onto an e-reader that is plugged in
          publish serve                your zines as a page, for phones and e-readers
          publish explain ZP301        what a warning means, with an example
          publish install              put this command on your PATH

        Useful with build and watch:
          -o FOLDER                    where the finished files go (dist)
          --style NAME                 one that publish styles lists, or one of your own
          --paper a4|letter            booklets for one paper only
          --only reading,epub          make only these
          --strict                     take every warning for an error

        publish build --help lists the rest, and so on for each of them.
        """;

    public static int Print(TextWriter output)
    {
        output.WriteLine(Words);
        return ExitCode.Fine;
    }

    /// <summary>The verbs keep the usual help; the program itself gets the page above.</summary>
    public static void ReplaceHelp(RootCommand root, TextWriter output)
    {
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: SynchronousCommandLineAction usual } help)
            help.Action = new Help(usual, root, output);
    }

    private sealed class Help(SynchronousCommandLineAction usual, RootCommand root, TextWriter output) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult) =>
            parseResult.CommandResult.Command == root ? Print(output) : usual.Invoke(parseResult);
    }
}
