using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Imposition;

/// <summary>A sheet that shops sell, upright.</summary>
/// <param name="Name">As it is typed: "a4".</param>
/// <param name="Title">As it is printed on the package: "A4".</param>
public sealed record Paper(string Name, string Title, Size Size)
{
    public static Paper A4 { get; } = new("a4", "A4", new(Length.Mm(210), Length.Mm(297)));

    public static Paper Letter { get; } = new("letter", "Letter", new(Length.Inches(8.5m), Length.Inches(11)));

    /// <summary>Every sheet that files can be made for.</summary>
    public static IReadOnlyList<Paper> All { get; } =
    [
        A4,
        Letter,
        new("a3", "A3", new(Length.Mm(297), Length.Mm(420))),
        new("a5", "A5", new(Length.Mm(148), Length.Mm(210))),
        new("legal", "Legal", new(Length.Inches(8.5m), Length.Inches(14))),
        new("tabloid", "Tabloid", new(Length.Inches(11), Length.Inches(17))),
    ];

    /// <summary>The paper of a name, in any case; null where there is none.</summary>
    public static Paper? Find(string name) => All.FirstOrDefault(paper => paper.Name.Equals(Usual(name), StringComparison.OrdinalIgnoreCase));

    private static string Usual(string name) => name.Trim().ToLowerInvariant() switch
    {
        "11x17" or "11×17" or "ledger" => "tabloid",
        "us-letter" => "letter",
        "us-legal" => "legal",
        var other => other,
    };
}
