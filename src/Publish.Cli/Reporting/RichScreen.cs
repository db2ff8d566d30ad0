using Publish.Press.Reporting;
using Spectre.Console;

namespace Publish.Cli.Reporting;

/// <summary>Colours, and one line of progress that moves: for people at a terminal.</summary>
internal sealed class RichScreen(bool silent) : IScreen
{
    private const string ClearLine = "\r\e[2K";

    private readonly IAnsiConsole output = AnsiConsole.Console;
    private readonly IAnsiConsole error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public bool Silent => silent;

    public void Say(params ReadOnlySpan<Piece> pieces)
    {
        if (!silent) Write(output, pieces);
    }

    public void Warn(params ReadOnlySpan<Piece> pieces) => Write(error, pieces);

    public T Watch<T>(Func<IProgress<string>, T> work)
    {
        using var steps = new SlowSteps(step =>
        {
            if (!silent) error.Write(new ControlCode($"{ClearLine}… {step}"));
        });
        try
        {
            return work(steps);
        }
        finally
        {
            steps.Dispose();
            error.Write(new ControlCode(ClearLine));
        }
    }

    private static void Write(IAnsiConsole console, ReadOnlySpan<Piece> pieces)
    {
        var line = new Paragraph();
        foreach (var piece in pieces)
            line.Append(piece.Text, StyleOf(piece.Tone));
        console.Write(line.Overflow(Overflow.Fold));
        console.WriteLine();
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(Color.Grey),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Note => new Style(Color.Aqua),
        Tone.Path => new Style(Color.Green),
        Tone.Text => Style.Plain,
        _ => throw new ArgumentOutOfRangeException(nameof(tone)),
    };
}
