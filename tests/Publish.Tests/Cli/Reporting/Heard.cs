using Publish.Cli.Reporting;

namespace Publish.Tests.Cli.Reporting;

/// <summary>A plain screen that keeps what was said.</summary>
internal sealed class Heard
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    public Heard(bool silent = false) => Screen = new PlainScreen(output, error, silent);

    public IScreen Screen { get; }

    public string Output => output.ToString();

    public string Error => error.ToString();
}
