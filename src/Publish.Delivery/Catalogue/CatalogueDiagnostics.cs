using System.Net;
using System.Net.Sockets;
using Publish.Model.Source;

namespace Publish.Delivery.Catalogue;

/// <summary>What can keep a catalogue from being offered.</summary>
internal static class CatalogueDiagnostics
{
    public static void CannotListen(this DiagnosticBag bag, IPAddress address, int port, SocketError why) => bag.Error(
        "ZP965", SourceSpan.None, $"nothing can be offered at {address}, port {port}: {Words(why)}", why switch
        {
            SocketError.AddressAlreadyInUse => "Is another publish serve running? Choose another port: --port 8181",
            SocketError.AccessDenied => "Ports below 1024 are for administrators. Choose another: --port 8181",
            _ => "Leave --listen away for this machine alone, or say --listen all for everybody in the network.",
        });

    private static string Words(SocketError why) => why switch
    {
        SocketError.AddressAlreadyInUse => "somebody listens there already",
        SocketError.AccessDenied => "this is not allowed",
        SocketError.AddressNotAvailable => "this machine does not have that address",
        _ => "the network refuses",
    };
}
