using System.Net;
using System.Net.Sockets;
using Publish.Delivery.Catalogue.Http;
using Publish.Model.Source;

namespace Publish.Delivery.Catalogue;

/// <summary>Offers a shelf on the network until it is stopped: a small server of HTTP/1.1 that knows GET and HEAD.</summary>
/// <remarks>The framework's own listener wants rights on Windows for anything but the loopback, and its large server is not there with the plain runtime.</remarks>
public sealed class CatalogueServer : IDisposable
{
    private const int MostAtOnce = 128;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    private readonly TcpListener listener;
    private readonly CatalogueSite site;

    private CatalogueServer(TcpListener listener, CatalogueSite site) => (this.listener, this.site) = (listener, site);

    /// <summary>Where it listens; the port is the one that was given where 0 was asked for.</summary>
    public IPEndPoint Place => (IPEndPoint)listener.LocalEndpoint;

    /// <summary>Begins to listen; null, with a diagnostic, where that is not possible.</summary>
    /// <param name="shelf">The shelf as it is whenever somebody asks.</param>
    public static CatalogueServer? Open(IPAddress address, int port, Func<Shelf> shelf, DiagnosticBag bag)
    {
        var listener = new TcpListener(address, port);
        try
        {
            listener.Start();
            return new(listener, new(shelf, IPAddress.IsLoopback(address)));
        }
        catch (SocketException refused)
        {
            listener.Dispose();
            bag.CannotListen(address, port, refused.SocketErrorCode);
            return null;
        }
    }

    /// <summary>Serves until it is stopped; then answers that are under way are broken off.</summary>
    public async Task Serve(CancellationToken stop)
    {
        using var places = new SemaphoreSlim(MostAtOnce);
        var busy = new List<Task>();
        try
        {
            while (true)
            {
                await places.WaitAsync(stop).ConfigureAwait(false);
                var client = await Next(stop).ConfigureAwait(false);
                busy.RemoveAll(done => done.IsCompleted);
                busy.Add(ServeOne(client, places, stop));
            }
        }
        catch (OperationCanceledException)
        {
            listener.Stop();
            // Whatever breaks off with an answer, that it is broken off is all there is to say.
            await Task.WhenAll(busy).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The next visitor. One who hangs up at the door, or a system that has no more sockets for a moment, ends nothing.</summary>
    private async Task<TcpClient> Next(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await listener.AcceptTcpClientAsync(stop).ConfigureAwait(false);
            }
            catch (SocketException)
            {
                await Task.Delay(Breath, stop).ConfigureAwait(false);
            }
        }
    }

    public void Dispose() => listener.Dispose();

    private async Task ServeOne(TcpClient client, SemaphoreSlim places, CancellationToken stop)
    {
        try
        {
            await new PageConnection(client, site.Answer).Serve(stop).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }
}
