using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Publish.Cli.Reporting;

/// <summary>Standard output and error as UTF-8, whatever the locale, so that a pipe gets the same bytes everywhere. One that is closed or full takes no part in what is made, and
/// changes neither what is said nor what the command ends with.</summary>
internal sealed record StandardStreams(TextWriter Out, TextWriter Error, bool Interactive) : IDisposable
{
    public static StandardStreams Open()
    {
        ClosedStreams.Fill();
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
        var plain = ClosedStreams.IsClosed(1) || ClosedStreams.IsClosed(2) || Console.IsOutputRedirected || Console.IsErrorRedirected;
        return new(Writer(1, Console.OpenStandardOutput), Writer(2, Console.OpenStandardError), !plain);
    }

    public void Dispose()
    {
        Out.Flush();
        if (Out is StreamWriter { BaseStream: LenientStream { Refusal: { } refusal } })
            Error.WriteLine($"Standard output could not take all of this ({refusal.TrimEnd('.')}); what was to be done is not touched by that.");
        Error.Flush();
    }

    private static StreamWriter Writer(int number, Func<Stream> open) =>
        new(ClosedStreams.IsClosed(number) ? Stream.Null : new LenientStream(open()), new UTF8Encoding(false), 4096) { NewLine = Environment.NewLine };
}

/// <summary>A stream that may be full or gone: what it does not take is dropped, and remembered to be so.</summary>
internal sealed class LenientStream(Stream to) : Stream
{
    /// <summary>What it said when it refused; null as long as it took all. A reader that went away is no refusal: it has what it wanted.</summary>
    public string? Refusal { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Refusal is not null) return;
        try
        {
            to.Write(buffer);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            Refusal = refused.Message;
        }
    }

    public override void Flush()
    {
        try
        {
            to.Flush();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            Refusal ??= refused.Message;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>
/// A command may be started with its standard streams closed. The next file that is opened gets the number of one, and what is said would go into it; so a free number is taken first, and a number
/// that the runtime has taken already is told by its mark, since what is inherited is never marked to be closed for children.
/// </summary>
internal static partial class ClosedStreams
{
    private const int GetMark = 1;
    private const int CloseOnExec = 1;

    private static readonly bool[] Closed = new bool[3];

    // Held as long as the process lives.
    private static readonly List<SafeFileHandle> Fillers = [];

    public static bool IsClosed(int number) => Closed[number];

    public static void Fill()
    {
        if (OperatingSystem.IsWindows()) return;
        for (var number = 0; number < Closed.Length; number++)
        {
            var mark = Control(number, GetMark);
            Closed[number] = mark < 0 || (mark & CloseOnExec) != 0;
            if (mark < 0) Fillers.Add(File.OpenHandle("/dev/null", FileMode.Open, number == 0 ? FileAccess.Read : FileAccess.Write, FileShare.ReadWrite));
        }
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int number, int command);
}
