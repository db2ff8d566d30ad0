using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Publish.Delivery.Catalogue.Http;

/// <summary>One browser's connection: requests one after the other, each answered whole, until one side hangs up or dawdles.</summary>
internal sealed class PageConnection(TcpClient client, Func<PageRequest, PageAnswer> answer)
{
    private const int LargestHead = 16 << 10;
    private const int MostRequests = 200;

    /// <summary>For a request to come whole, and for each part of an answer to be taken.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>For a request to begin: browsers open several connections just in case, and places are few.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    private readonly byte[] buffer = new byte[LargestHead];
    private int filled;

    public async Task Serve(CancellationToken stop)
    {
        try
        {
            using var stream = client.GetStream();
            for (var count = 0; count < MostRequests && await Turn(stream, count + 1 == MostRequests, stop).ConfigureAwait(false); count++)
            {
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or InvalidOperationException)
        {
            // The browser went away, perhaps before it was listened to, or takes too long.
        }
        finally
        {
            client.Dispose();
        }
    }

    /// <returns>Whether another request may follow.</returns>
    private async Task<bool> Turn(NetworkStream stream, bool last, CancellationToken stop)
    {
        var end = await Head(stream, stop).ConfigureAwait(false);
        if (end == 0) return false;
        var request = end > 0 ? PageRequest.Read(Encoding.Latin1.GetString(buffer, 0, end)) : null;
        if (end > 0) Forget(end + 4);
        var given = end < 0 ? PageAnswer.Words(431) : request is null ? PageAnswer.Words(400) : answer(request);
        var keep = request?.KeepsOpen == true && !last;
        using var file = given.Open();
        if (given.File is not null && file is null) given = PageAnswer.Words(503, "Retry-After: 1");
        await Send(stream, given, file, request?.HeadOnly == true, keep, stop).ConfigureAwait(false);
        if (!keep) await Drain(stream, stop).ConfigureAwait(false);
        return keep;
    }

    /// <returns>The length of a request's head; 0 where none comes, -1 where it is too large.</returns>
    private async Task<int> Head(NetworkStream stream, CancellationToken stop)
    {
        using var limit = Limit(filled == 0 ? Idle : Patience, stop);
        while (true)
        {
            var end = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
            if (end > 0) return end;
            if (end == 0 || filled == buffer.Length) return -1;
            var read = await stream.ReadAsync(buffer.AsMemory(filled), limit.Token).ConfigureAwait(false);
            if (read == 0) return 0;
            if (filled == 0) limit.CancelAfter(Patience);
            filled += read;
        }
    }

    private void Forget(int count)
    {
        buffer.AsSpan(count, filled - count).CopyTo(buffer);
        filled -= count;
    }

    private static async Task Send(NetworkStream stream, PageAnswer given, FileStream? file, bool headOnly, bool keep, CancellationToken stop)
    {
        await Write(stream, Encoding.Latin1.GetBytes(HeadOf(given, keep)), stop).ConfigureAwait(false);
        if (headOnly || given.Status == 304) return;
        if (file is null) await Write(stream, given.Bytes, stop).ConfigureAwait(false);
        else await SendFile(stream, given, file, stop).ConfigureAwait(false);
    }

    private static string HeadOf(PageAnswer given, bool keep)
    {
        var head = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {given.Status} {PageAnswer.Reason(given.Status)}\r\n"));
        if (given.Status != 304) head.Append(CultureInfo.InvariantCulture, $"Content-Length: {given.Length}\r\n");
        if (given.Type.Length > 0) head.Append("Content-Type: ").Append(given.Type).Append("\r\n");
        if (given.Tag.Length > 0) head.Append("ETag: ").Append(given.Tag).Append("\r\nAccept-Ranges: bytes\r\nCache-Control: no-cache\r\n");
        foreach (var line in given.Lines)
            head.Append(line).Append("\r\n");
        head.Append("X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nServer: Publish\r\nConnection: ").Append(keep ? "keep-alive" : "close").Append("\r\n\r\n");
        return head.ToString();
    }

    private static async Task SendFile(NetworkStream stream, PageAnswer given, FileStream file, CancellationToken stop)
    {
        file.Position = given.Start;
        var part = new byte[1 << 16];
        for (var left = given.Length; left > 0;)
        {
            var read = await file.ReadAsync(part.AsMemory(0, (int)Math.Min(part.Length, left)), stop).ConfigureAwait(false);
            // A file that has become shorter: hanging up is the only honest end.
            if (read == 0) throw new EndOfStreamException();
            await Write(stream, part.AsMemory(0, read), stop).ConfigureAwait(false);
            left -= read;
        }
    }

    private static async Task Write(NetworkStream stream, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        using var limit = Limit(Patience, stop);
        await stream.WriteAsync(bytes, limit.Token).ConfigureAwait(false);
    }

    /// <summary>What is still on its way is read, or hanging up would take the answer from the browser before it was seen.</summary>
    private async Task Drain(NetworkStream stream, CancellationToken stop)
    {
        client.Client.Shutdown(SocketShutdown.Send);
        using var limit = Limit(TimeSpan.FromSeconds(2), stop);
        for (var rest = 64; rest > 0 && await stream.ReadAsync(buffer, limit.Token).ConfigureAwait(false) > 0; rest--)
        {
        }
    }

    private static CancellationTokenSource Limit(TimeSpan patience, CancellationToken stop)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        return limit;
    }
}
