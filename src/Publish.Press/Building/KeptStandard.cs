using Publish.Model;
using Publish.Model.Naming;
using Publish.Pdf;

namespace Publish.Press.Building;

/// <summary>A standard that a PDF can be made to keep, as it is named in <c>--standard</c>.</summary>
public sealed class KeptStandard
{
    private static readonly KeptStandard[] All =
    [
        new("ua-1", "PDF/UA-1", "reading", PdfStandard.Accessible),
        new("ua-2", "PDF/UA-2", "reading", PdfStandard.Accessible2),
        new("a-2b", "PDF/A-2b", "archive", PdfStandard.Archive),
        new("a-4", "PDF/A-4", "archive", PdfStandard.Archive4),
    ];

    private KeptStandard(string name, string shown, string edition, PdfStandard standard) => (Name, Shown, Edition, Standard) = (name, shown, edition, standard);

    public string Name { get; }

    /// <summary>As the standard is called: "PDF/A-4".</summary>
    public string Shown { get; }

    /// <summary>The name of the edition whose file keeps it.</summary>
    public string Edition { get; }

    internal PdfStandard Standard { get; }

    /// <summary>All names in a sentence.</summary>
    public static string Listed { get; } = string.Join(", ", All.Select(standard => standard.Name));

    /// <summary>In any case, with or without "PDF/" and hyphens; null for what is none.</summary>
    public static KeptStandard? Find(string name)
    {
        var plain = Plain(name.StartsWith("pdf/", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);
        return Array.Find(All, standard => Plain(standard.Name).Equals(plain, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name that a mistyped one may have meant; null for none.</summary>
    public static string? Nearest(string name) => NearestName.Of(name, All.Select(standard => standard.Name));

    /// <summary>The one that an edition is made to keep; the usual one where none was asked for, and null for an edition that keeps none.</summary>
    internal static KeptStandard? Of(string edition, Seq<KeptStandard> asked)
    {
        foreach (var standard in asked)
            if (standard.Edition == edition) return standard;
        return Array.Find(All, standard => standard.Edition == edition);
    }

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal);
}
