using System.Net.Sockets;

namespace Publish.Delivery.Printing;

/// <summary>Where printers are asked for: this machine's CUPS, another one's, or one printer by its own address.</summary>
/// <param name="Web">The same place as HTTP sees it; its path is "/" for a server of several printers.</param>
/// <param name="Socket">The way to a CUPS on this machine that needs no network; null to go over the network.</param>
public sealed record PrintServer(Uri Web, string? Socket = null)
{
    private const int Port = 631;

    private static readonly string[] Sockets = ["/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd"];

    /// <summary>Its address is that of one printer.</summary>
    public bool IsOnePrinter => Web.AbsolutePath.Length > 1;

    /// <summary>For people.</summary>
    public string Name => Socket ?? Web.Authority;

    /// <summary>
    /// What CUPS's own programs would ask: <c>CUPS_SERVER</c> ("host", "host:port", or the path of a socket) where it is set, else this machine, by CUPS's socket
    /// where there is one and by port 631 where not.
    /// </summary>
    public static PrintServer Usual(string? fromEnvironment)
    {
        var named = fromEnvironment?.Trim() ?? "";
        if (named.StartsWith('/')) return new(Local, named);
        if (named.Length > 0 && Uri.TryCreate("http://" + named.Split('/')[0], UriKind.Absolute, out var web))
            return new(new UriBuilder(web) { Port = web.IsDefaultPort && !named.EndsWith(":80", StringComparison.Ordinal) ? Port : web.Port }.Uri);
        return new(Local, Array.Find(Sockets, File.Exists));
    }

    /// <summary>A printer by its address: <c>ipp://host/printers/name</c>, <c>ipps://…</c>. Null for what is no such address.</summary>
    public static PrintServer? At(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var typed) || typed.Host.Length == 0) return null;
        if (typed.Scheme is not ("ipp" or "ipps" or "http" or "https")) return null;
        var safe = typed.Scheme is "ipps" or "https";
        var port = typed.Port > 0 ? typed.Port : Port;
        return new(new UriBuilder(typed) { Scheme = safe ? "https" : "http", Port = port }.Uri);
    }

    /// <summary>The address that a printer of this server is spoken to at.</summary>
    internal string AddressOf(string path) => $"{(Web.Scheme == "https" ? "ipps" : "ipp")}://{Web.Authority}{path}";

    internal SocketsHttpHandler Way() => new()
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ConnectCallback = Socket is { } path ? (_, _) => ValueTask.FromResult(ConnectTo(path)) : null,
    };

    private static Uri Local => new($"http://localhost:{Port}/");

    private static Stream ConnectTo(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path));
        return new NetworkStream(socket, ownsSocket: true);
    }
}
