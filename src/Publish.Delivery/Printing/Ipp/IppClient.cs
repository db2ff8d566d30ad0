using System.Net;
using System.Net.Http.Headers;

namespace Publish.Delivery.Printing.Ipp;

/// <summary>Asks a print server and gives its answers: the protocol's messages, each as one HTTP request (RFC 8010, section 4).</summary>
internal sealed class IppClient(PrintServer server) : IDisposable
{
    /// <summary>A printer says what it has to in far less.</summary>
    private const int LargestAnswer = 16 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceWithDocument = TimeSpan.FromMinutes(10);

    private readonly HttpClient http = new(server.Way()) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LargestAnswer };

    public PrintServer Server => server;

    /// <param name="path">Of the printer or job, on the server.</param>
    /// <param name="document">What is to be printed; empty for all other questions.</param>
    /// <exception cref="PrinterUnreachable">There is no answer, or none that makes sense.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IppMessage Ask(string path, IppMessage question, ReadOnlyMemory<byte> document, CancellationToken stop)
    {
        var answer = Send(path, question, document, stop);
        return answer.Status == IppStatus.VersionNotSupported && question.Version != IppMessage.Version1
            ? Send(path, question with { Version = IppMessage.Version1 }, document, stop)
            : answer;
    }

    public void Dispose() => http.Dispose();

    private IppMessage Send(string path, IppMessage question, ReadOnlyMemory<byte> document, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(document.IsEmpty ? Patience : PatienceWithDocument);
        try
        {
            return Send(new Uri(server.Web, path), question, document, limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new PrinterUnreachable("it does not answer");
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or InvalidDataException or System.Net.Sockets.SocketException)
        {
            throw new PrinterUnreachable(Reason(broken), broken);
        }
    }

    private IppMessage Send(Uri address, IppMessage question, ReadOnlyMemory<byte> document, CancellationToken stop)
    {
        using var content = new IppContent(IppWriter.Write(question), document);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/ipp");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        using var response = http.Send(request, stop);
        if (response.StatusCode != HttpStatusCode.OK) throw new PrinterUnreachable(Refusal(response.StatusCode));
        using var body = response.Content.ReadAsStream(stop);
        using var bytes = new MemoryStream();
        body.CopyTo(bytes);
        return IppReader.Read(bytes.ToArray());
    }

    private static string Refusal(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "it wants to know who is asking, and Publish has no password to give",
        HttpStatusCode.NotFound => "nothing is at this address",
        HttpStatusCode.UpgradeRequired => "it speaks only over a secured connection; give its address as ipps://…",
        _ => $"it refuses, with the web's number {(int)status}",
    };

    private static string Reason(Exception broken) => broken switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "there is no machine of this name",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "nobody answers there",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "the secured connection failed; its certificate may be its own",
        InvalidDataException => "its answer is not one of a printer",
        _ => "the connection broke off",
    };
}

/// <summary>A message with the document behind it, without copying the document.</summary>
internal sealed class IppContent(byte[] message, ReadOnlyMemory<byte> document) : HttpContent
{
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        stream.Write(message);
        stream.Write(document.Span);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(message).ConfigureAwait(false);
        await stream.WriteAsync(document).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = message.Length + document.Length;
        return true;
    }
}
