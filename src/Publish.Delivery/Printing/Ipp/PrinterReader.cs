namespace Publish.Delivery.Printing.Ipp;

/// <summary>A printer from what it says of itself.</summary>
internal static class PrinterReader
{
    /// <summary>What it is asked for.</summary>
    public static IppAttribute Wanted { get; } = new("requested-attributes",
    [
        .. new[]
        {
            "printer-name", "printer-uri-supported", "printer-info", "printer-make-and-model", "printer-location", "printer-state", "printer-state-reasons",
            "printer-is-accepting-jobs", "sides-supported", "media-supported", "media-ready", "media-default", "color-supported",
            "document-format-supported", "print-scaling-supported",
        }.Select(IppValue.Keyword),
    ]);

    /// <param name="path">Its path on the server, where that is known; else it tells.</param>
    public static Printer Read(IppGroup says, string? path, string usual)
    {
        var name = says.Text("printer-name");
        var formats = says.Texts("document-format-supported");
        return new(name, path ?? PathOf(says.Text("printer-uri-supported"), name), Title(says), says.Text("printer-location"))
        {
            IsUsual = name == usual,
            State = says.Number("printer-state") switch { 4 => PrinterState.Printing, 5 => PrinterState.Stopped, _ => PrinterState.Idle },
            Accepting = says.Flag("printer-is-accepting-jobs") ?? true,
            Troubles = Trouble.Of(says.Texts("printer-state-reasons")),
            Sides = [.. says.Texts("sides-supported").Select(SidesOf).OfType<Sides>()],
            Papers = Papers(says, "media-supported"),
            Loaded = Papers(says, "media-ready"),
            UsualPaper = Media.Read(says.Text("media-default")),
            Colour = says.Flag("color-supported") ?? false,
            TakesPdf = formats.Count == 0 || formats.Contains("application/pdf"),
            KeepsSize = says.Texts("print-scaling-supported").Contains("none"),
        };
    }

    private static string Title(IppGroup says) => says.Text("printer-info") is { Length: > 0 } info ? info : says.Text("printer-make-and-model");

    private static string PathOf(string uri, string name) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) ? address.AbsolutePath : "/printers/" + Uri.EscapeDataString(name);

    private static Media[] Papers(IppGroup says, string attribute) => [.. says.Texts(attribute).Select(Media.Read).OfType<Media>()];

    private static Sides? SidesOf(string keyword) => keyword switch
    {
        "one-sided" => Sides.One,
        "two-sided-long-edge" => Sides.TwoLongEdge,
        "two-sided-short-edge" => Sides.TwoShortEdge,
        _ => null,
    };
}
