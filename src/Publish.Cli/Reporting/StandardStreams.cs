using System.Text;

namespace Publish.Cli.Reporting;

/// <summary>Standard output and error as UTF-8, whatever the locale, so that a pipe gets the same bytes everywhere.</summary>
internal sealed record StandardStreams(TextWriter Out, TextWriter Error, bool Interactive) : IDisposable
{
    public static StandardStreams Open()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
        var plain = Console.IsOutputRedirected || Console.IsErrorRedirected;
        return new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), !plain);
    }

    public void Dispose()
    {
        Flush(Out);
        Flush(Error);
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 4096) { NewLine = Environment.NewLine };

    private static void Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
            // The reader of the pipe went away: nobody is left to tell.
        }
    }
}
