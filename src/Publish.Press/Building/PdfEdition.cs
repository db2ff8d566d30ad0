using Publish.Model;
using Publish.Pdf;

namespace Publish.Press.Building;

/// <summary>A standard as it is named in <c>--standard</c>, and the PDF that keeps it.</summary>
/// <param name="Shown">As the standard is called: "PDF/A-4".</param>
internal sealed record PdfEdition(string Name, string Shown, OutputKinds Kind, PdfStandard Standard)
{
    public static PdfEdition Reading { get; } = new("ua-1", "PDF/UA-1", OutputKinds.Reading, PdfStandard.Accessible);

    public static PdfEdition Archive { get; } = new("a-2b", "PDF/A-2b", OutputKinds.Archive, PdfStandard.Archive);

    private static readonly PdfEdition[] All =
    [
        Reading,
        new("ua-2", "PDF/UA-2", OutputKinds.Reading, PdfStandard.Accessible2),
        Archive,
        new("a-4", "PDF/A-4", OutputKinds.Archive, PdfStandard.Archive4),
    ];

    public static string List { get; } = string.Join(", ", All.Select(edition => edition.Name));

    /// <summary>In any case, with or without "PDF/" and hyphens.</summary>
    public static PdfEdition? Find(string name)
    {
        var plain = Plain(name.StartsWith("pdf/", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);
        return Array.Find(All, edition => Plain(edition.Name).Equals(plain, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal);

    public static string? Nearest(string name) => NearestName.Of(name, All.Select(edition => edition.Name));

    /// <summary>The one that a kind of PDF is made to keep; the usual one where none was asked for.</summary>
    public static PdfEdition Of(OutputKinds kind, Seq<PdfEdition> asked)
    {
        foreach (var edition in asked)
            if (edition.Kind == kind) return edition;
        return kind == OutputKinds.Archive ? Archive : Reading;
    }
}
