namespace Publish.Delivery.Printing.Ipp;

/// <summary>Questions about jobs.</summary>
internal static class JobRequest
{
    private static IppAttribute Asker => new("requesting-user-name", IppValue.Name(Environment.UserName));

    /// <param name="printer">Its address.</param>
    public static IppMessage Print(string printer, PrintOrder order) => IppMessage.Request(
        IppOperation.PrintJob,
        [
            new("printer-uri", IppValue.Uri(printer)),
            Asker,
            new("job-name", IppValue.Name(Shortened(order.Title))),
            new("ipp-attribute-fidelity", new IppValue(IppTag.Boolean, Number: 0)),
            new("document-format", new IppValue(IppTag.MimeType, "application/pdf")),
        ],
        new IppGroup(IppTag.JobGroup, [.. Template(order)]));

    public static IppMessage About(IppOperation operation, string printer, int job) => IppMessage.Request(
        operation,
        [
            new("printer-uri", IppValue.Uri(printer)),
            new("job-id", IppValue.Integer(job)),
            Asker,
            .. operation == IppOperation.GetJobAttributes ? [JobWatch.Wanted] : (IppAttribute[])[],
        ]);

    private static IEnumerable<IppAttribute> Template(PrintOrder order)
    {
        yield return new("copies", IppValue.Integer(order.Copies));
        yield return new("sides", IppValue.Keyword(PrintOrder.Keyword(order.Sides)));
        if (order.Paper is { } paper) yield return new("media", IppValue.Keyword(paper));
        yield return new("print-scaling", IppValue.Keyword(order.ActualSize ? "none" : "fit"));
        if (order.Grey) yield return new("print-color-mode", IppValue.Keyword("monochrome"));
        if (order.Copies > 1) yield return new("multiple-document-handling", IppValue.Keyword("separate-documents-collated-copies"));
    }

    /// <summary>A name may have 255 bytes (RFC 8011, section 5.1.3).</summary>
    private static string Shortened(string title) => title.Length <= 60 ? title : title[..59] + "…";
}
