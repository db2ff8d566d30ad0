using Publish.Delivery.Printing;
using Publish.Model.Source;

namespace Publish.Cli.Sending.Printing;

/// <summary>A printer by its name or its address, and where it is spoken to.</summary>
internal sealed record PrinterChoice(PrintServer Server, Printer Printer)
{
    /// <returns>Null, with a diagnostic, where nobody is there.</returns>
    public static PrinterChoice? Find(string? typed, DiagnosticBag bag, CancellationToken stop)
    {
        if (ServerOf(typed) is not { } server)
        {
            bag.NotAnAddress(typed!);
            return null;
        }

        if (Printers.List(server, bag, stop) is not { } printers) return null;
        if (Choose(server.IsOnePrinter ? null : typed, printers) is { } printer) return new(server, printer);
        if (printers.Count == 0) bag.NoPrinters(server);
        else bag.WhichPrinter(typed, printers);
        return null;
    }

    /// <summary>Null for what looks like an address and is none.</summary>
    public static PrintServer? ServerOf(string? typed) => typed?.Contains("://", StringComparison.Ordinal) == true
        ? PrintServer.At(typed)
        : PrintServer.Usual(Environment.GetEnvironmentVariable("CUPS_SERVER"));

    private static Printer? Choose(string? name, IReadOnlyList<Printer> printers) =>
        name is not null ? printers.FirstOrDefault(printer => printer.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        : printers is [var only] ? only
        : printers.FirstOrDefault(printer => printer.IsUsual);
}
