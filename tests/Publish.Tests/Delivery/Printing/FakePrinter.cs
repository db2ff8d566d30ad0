using System.Net;
using System.Net.Sockets;
using System.Text;
using Publish.Delivery.Printing;
using Publish.Delivery.Printing.Ipp;

namespace Publish.Tests.Delivery.Printing;

/// <summary>A printer on the loopback that answers as a test tells it, or goes away.</summary>
internal sealed class FakePrinter : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<IppMessage, IppMessage?> answer;
    private readonly List<byte[]> documents = [];

    /// <param name="answer">Null to close the connection without a word.</param>
    public FakePrinter(Func<IppMessage, IppMessage?> answer)
    {
        this.answer = answer;
        listener.Start();
        new Thread(Serve) { IsBackground = true }.Start();
    }

    /// <summary>It hangs up after the first bytes of a job.</summary>
    public bool HangsUpOnJobs { get; init; }

    public PrintServer Server => PrintServer.At($"ipp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/ipp/print")!;

    public static Printer Plain { get; } = new("fake", "/ipp/print", "", "");

    public IReadOnlyList<byte[]> Documents => documents;

    public static IppMessage Says(IppStatus status) => new(IppMessage.Version2, (ushort)status, 1, []);

    public static IppMessage Says(IppTag tag, params IppAttribute[] attributes) => new(IppMessage.Version2, 0, 1, [new(tag, attributes)]);

    public static IppMessage Job(int state, params string[] reasons) => Says(
        IppTag.JobGroup,
        new IppAttribute("job-id", IppValue.Integer(7)),
        new IppAttribute("job-state", new IppValue(IppTag.Enum, Number: state)),
        new IppAttribute("job-printer-state-reasons", [.. reasons.Append("none").Take(Math.Max(1, reasons.Length)).Select(IppValue.Keyword)]));

    public void Dispose() => listener.Dispose();

    private void Serve()
    {
        try
        {
            while (true)
            {
                using var client = listener.AcceptTcpClient();
                Answer(client);
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private void Answer(TcpClient client)
    {
        try
        {
            var stream = client.GetStream();
            var length = ContentLength(stream);
            if (HangsUpOnJobs && length > 2000)
            {
                client.LingerState = new LingerOption(true, 0);
                return;
            }

            var body = new byte[length];
            stream.ReadExactly(body);
            var question = IppReader.Read(body);
            if ((IppOperation)question.Code == IppOperation.PrintJob) documents.Add(body[IppWriter.Write(question).Length..]);
            if (answer(question) is not { } says) return;
            var bytes = IppWriter.Write(says);
            stream.Write(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: {bytes.Length}\r\nConnection: close\r\n\r\n"));
            stream.Write(bytes);
        }
        catch (IOException)
        {
            // The other side has gone first.
        }
    }

    private static int ContentLength(NetworkStream stream)
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = stream.ReadByte();
            if (read < 0) throw new IOException("hung up");
            head.Append((char)read);
        }

        var line = head.ToString().Split("\r\n").First(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
