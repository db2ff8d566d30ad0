namespace Publish.Cli.Reporting;

/// <summary>What is said when the program itself is wrong: plain words, and a stack trace only for those who ask.</summary>
internal static class OurFault
{
    public static void Report(Exception fault, TextWriter error, bool withTrace)
    {
        var cause = fault is AggregateException several ? several.GetBaseException() : fault;
        error.WriteLine();
        error.WriteLine("Something is wrong with Publish itself. This is our fault, not yours.");
        error.WriteLine($"What it said: {cause.GetType().Name}: {OneLine(cause.Message)}");
        error.WriteLine("Finished files come into place together: if this broke off in the midst of that, the next publish build puts it right.");
        if (withTrace) error.WriteLine(cause);
        else error.WriteLine("To help us mend it, run the same command with --trace and send us what it prints.");
        error.Flush();
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
