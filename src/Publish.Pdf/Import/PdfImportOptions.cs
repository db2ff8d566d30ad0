namespace Publish.Pdf.Import;

/// <summary>How a PDF is opened.</summary>
public sealed record PdfImportOptions
{
    public static PdfImportOptions None { get; } = new();

    /// <summary>Null to try without.</summary>
    public string? Password { get; init; }

    /// <summary>Also finds out how near to the edges of each page something is printed, which takes its time.</summary>
    public bool Measures { get; init; }

    /// <summary>Gives a password for a PDF that does not open without, or null to let it be; null where nobody can be asked.</summary>
    public Func<string?>? AskPassword { get; init; }
}
