using System.Text;

namespace Publish.Cli.Reporting;

/// <summary>Asks a person at a terminal for a password, which is not shown.</summary>
internal static class PasswordPrompt
{
    /// <returns>Null where none is given.</returns>
    public static string? Ask(string file, TextWriter screen)
    {
        screen.Write($"\r{file} is locked. Its password (Enter alone gives up): ");
        screen.Flush();
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        }
        screen.WriteLine();
        return typed.Length > 0 ? typed.ToString() : null;
    }
}
