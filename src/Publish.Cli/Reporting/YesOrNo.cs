namespace Publish.Cli.Reporting;

/// <summary>Asks a person at a terminal; anything but a Y is a no.</summary>
internal static class YesOrNo
{
    public static bool Ask(string question, TextWriter screen)
    {
        screen.Write($"\r{question} (y/N) ");
        screen.Flush();
        var yes = Console.ReadKey(intercept: true).Key == ConsoleKey.Y;
        screen.WriteLine(yes ? "yes" : "no");
        return yes;
    }
}
