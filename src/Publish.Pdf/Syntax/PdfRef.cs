namespace Publish.Pdf.Syntax;

/// <summary>An indirect object by its number; generations are always 0. Numbers begin at 1.</summary>
internal readonly record struct PdfRef(int Number)
{
    public static PdfRef None => default;

    public bool IsNone => Number == 0;
}
