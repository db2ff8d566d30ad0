using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Publish.Cli.Reporting;
using Publish.Delivery.Catalogue;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Press.Editions;
using Publish.Press.Reporting;

namespace Publish.Cli.Sending.Serving;

/// <summary>Offers an output folder until it is stopped, and says where, and who can see it.</summary>
internal static class ServeVerb
{
    public static async Task<int> Run(EditionList editions, string folder, IPAddress address, int port, IScreen screen, CancellationToken stop)
    {
        var bag = new DiagnosticBag();
        if (!Directory.Exists(folder)) bag.NoShelf(folder);
        var shelf = new DistShelf(folder, editions);
        using var server = bag.HasErrors ? null : CatalogueServer.Open(address, port, shelf.Now, bag);
        if (Problems.Show(bag, screen) || server is null) return ExitCode.Errors;
        Announce(folder, shelf.Now().Zines.Count, server.Place, screen);
        await server.Serve(stop).ConfigureAwait(false);
        screen.Say("Stopped. Nothing is offered any more.");
        return ExitCode.Fine;
    }

    private static void Announce(string folder, int zines, IPEndPoint place, IScreen screen)
    {
        screen.Say(new(Plural.Of(zines, "zine"), Tone.Strong), " from ", new(folder, Tone.Path));
        foreach (var address in Addresses(place.Address))
        {
            screen.Say("  BROWSER  ", new($"http://{address}:{place.Port}/", Tone.Path));
            screen.Say("  READER   ", new($"http://{address}:{place.Port}/opds", Tone.Path), " as a catalogue in KOReader, Thorium and others");
        }

        screen.Say(IPAddress.IsLoopback(place.Address)
            ? "Only this computer can see it. For phones and e-readers in your network: --listen all"
            : "Everybody in your network can see and fetch these zines, without a password. Nothing else on this computer can be seen.");
        screen.Say("Ctrl+C ends this.");
    }

    /// <summary>"All addresses" is none that one could type: those that others can reach are named.</summary>
    private static IReadOnlyList<string> Addresses(IPAddress listened)
    {
        if (!listened.Equals(IPAddress.Any) && !listened.Equals(IPAddress.IPv6Any)) return [Typed(listened)];
        var own = NetworkInterface.GetAllNetworkInterfaces()
            .Where(card => card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(one => one.Address)
            .Where(one => one.AddressFamily == AddressFamily.InterNetwork)
            .Select(Typed)
            .ToArray();
        return own.Length > 0 ? own : ["localhost"];
    }

    private static string Typed(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : IPAddress.IsLoopback(address) ? "localhost" : address.ToString();
}
