using System.Net;

namespace Publish.Delivery.Printing.Ipp;

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
