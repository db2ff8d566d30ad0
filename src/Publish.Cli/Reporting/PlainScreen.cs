using Publish.Press.Reporting;

namespace Publish.Cli.Reporting;

/// <summary>Whole lines, no colour, nothing drawn twice: for pipes, logs, screen readers and old terminals.</summary>
/// <param name="silent">Results and progress are left out (<c>--quiet</c>); problems are not.</param>
internal sealed class PlainScreen(TextWriter output, TextWriter error, bool silent) : IScreen
{
    private readonly Lock gate = new();

    public bool Silent => silent;

    public void Say(params ReadOnlySpan<Piece> pieces)
    {
        if (!silent) Write(output, pieces);
    }

    public void Warn(params ReadOnlySpan<Piece> pieces) => Write(error, pieces);

    public T Watch<T>(Func<IProgress<string>, T> work)
    {
        if (silent) return work(Unheard.Steps);
        using var steps = new SlowSteps(step => Warn("… " + step));
        return work(steps);
    }

    private void Write(TextWriter writer, ReadOnlySpan<Piece> pieces)
    {
        lock (gate)
        {
            foreach (var piece in pieces)
                writer.Write(piece.Text);
            writer.WriteLine();
            writer.Flush();
        }
    }

    private sealed class Unheard : IProgress<string>
    {
        public static readonly Unheard Steps = new();

        public void Report(string value)
        {
        }
    }
}
