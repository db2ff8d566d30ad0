using Publish.Press.Reporting;
using Publish.Press.Statements;

namespace Publish.Cli.Reporting;

/// <summary>
/// What each file would say of its maker:
/// <code>
/// some-zine.pdf says
///   author     Ada                zine.yaml:2
///   made with  Publish            Publish says so of itself
/// </code>
/// </summary>
internal static class StatementReport
{
    public static void Write(IReadOnlyList<FileStatements> files, IScreen screen)
    {
        foreach (var file in files)
            Write(file, screen);
        if (files.Count > 0) screen.Say("Besides what is printed on their pages, that is all that was found in them. Notes of cameras and programs are taken out of pictures, and the list of files holds names, sizes and sums alone.");
    }

    private static void Write(FileStatements file, IScreen screen)
    {
        screen.Say(new(file.File, Tone.Path), file.Statements.Count == 0 ? " says nothing of who made it." : " says");
        var (what, value) = (Widest(file, said => said.What), Math.Min(60, Widest(file, said => said.Value)));
        foreach (var said in file.Statements)
            screen.Say($"  {said.What.PadRight(what)}  ", new(said.Value.PadRight(value), Tone.Strong), "  ", new(said.From, Tone.Quiet));
    }

    private static int Widest(FileStatements file, Func<Statement, string> words) => file.Statements.Count == 0 ? 0 : file.Statements.Max(said => words(said).Length);
}
