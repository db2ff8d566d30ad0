namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Marks as they are typed.</summary>
public static class MarkNames
{
    private static readonly (string Name, PrinterMarks Mark)[] Known =
    [
        ("crop", PrinterMarks.Crop), ("fold", PrinterMarks.Fold), ("slit", PrinterMarks.Slit), ("staples", PrinterMarks.Staples),
        ("sewing", PrinterMarks.Sewing), ("collation", PrinterMarks.Collation), ("registration", PrinterMarks.Registration), ("slug", PrinterMarks.Slug),
    ];

    /// <summary>"crop, fold, …".</summary>
    public static string All => string.Join(", ", Known.Select(entry => entry.Name));

    /// <summary>One kind by its name, all or none of them, in any case; null where there is no such mark.</summary>
    public static PrinterMarks? Find(string name) => name.Trim().ToLowerInvariant() switch
    {
        "no" or "none" or "false" or "off" => PrinterMarks.None,
        "yes" or "all" or "true" or "on" => PrinterMarks.All,
        var word => Array.Find(Known, entry => entry.Name == word) is { Name: not null } known ? known.Mark : null,
    };
}
