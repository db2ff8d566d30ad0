namespace Publish.Acceptance.Imposing;

/// <summary>A PDF that this project did not make.</summary>
/// <param name="Make">Writes it under a path.</param>
internal sealed record ForeignPdf(string Name, Action<ScratchFolder, string> Make)
{
    /// <summary>Writes what is to be seen on its pages, where the PDF itself does not show that to every viewer.</summary>
    public Action<ScratchFolder, string>? Seen { get; init; }

    public string? Password { get; init; }

    /// <summary>Points in a unit: poppler takes it for 1.</summary>
    public decimal Unit { get; init; } = 1;

    public override string ToString() => Name;
}
