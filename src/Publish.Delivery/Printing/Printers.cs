using Publish.Delivery.Printing.Ipp;
using Publish.Model.Source;

namespace Publish.Delivery.Printing;

/// <summary>Which printers there are.</summary>
public static class Printers
{
    /// <summary>All printers of a server, by name, or the one whose address it is; null, with a diagnostic, where nobody answers.</summary>
    public static IReadOnlyList<Printer>? List(PrintServer server, DiagnosticBag bag, CancellationToken stop)
    {
        using var client = new IppClient(server);
        try
        {
            return server.IsOnePrinter ? One(client, stop) : All(client, stop);
        }
        catch (PrinterUnreachable gone)
        {
            bag.NoPrintServer(server, gone.Message);
            return null;
        }
    }

    private static Printer[] All(IppClient client, CancellationToken stop)
    {
        var usual = client.Ask("/", IppMessage.Request(IppOperation.CupsGetDefault, [new("requested-attributes", IppValue.Keyword("printer-name"))]), default, stop);
        var answer = client.Ask("/", IppMessage.Request(IppOperation.CupsGetPrinters, [PrinterReader.Wanted]), default, stop);
        // CUPS answers "not found" where it has no printers.
        if (!answer.Succeeded && answer.Status != IppStatus.NotFound) throw new PrinterUnreachable($"it refuses ({answer.StatusMessage})");
        var name = usual.First(IppTag.PrinterGroup)?.Text("printer-name") ?? "";
        return
        [
            .. answer.Groups.Where(group => group.Tag == IppTag.PrinterGroup).Select(group => PrinterReader.Read(group, null, name))
                .OrderBy(printer => printer.Name, StringComparer.Ordinal),
        ];
    }

    private static Printer[] One(IppClient client, CancellationToken stop)
    {
        var path = client.Server.Web.AbsolutePath;
        var question = IppMessage.Request(IppOperation.GetPrinterAttributes, [new("printer-uri", IppValue.Uri(client.Server.AddressOf(path))), PrinterReader.Wanted]);
        var answer = client.Ask(path, question, default, stop);
        return answer.Succeeded && answer.First(IppTag.PrinterGroup) is { } says
            ? [PrinterReader.Read(says, path, says.Text("printer-name"))]
            : throw new PrinterUnreachable("there is no printer at this address");
    }
}
