namespace Publish.Cli.Reporting;

/// <summary>Waits until a person at a terminal has put the pile back.</summary>
internal static class PilePrompt
{
    /// <returns>False where the person leaves it.</returns>
    public static bool Ask(TextWriter screen)
    {
        screen.Write("Press Enter when the pile is back in the tray (Q leaves the backs for later): ");
        screen.Flush();
        while (true)
        {
            var key = Console.ReadKey(intercept: true).Key;
            if (key is not (ConsoleKey.Enter or ConsoleKey.Q or ConsoleKey.Escape)) continue;
            screen.WriteLine();
            return key == ConsoleKey.Enter;
        }
    }
}
