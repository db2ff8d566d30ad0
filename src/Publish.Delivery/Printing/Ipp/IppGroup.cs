namespace Publish.Delivery.Printing.Ipp;

/// <summary>The attributes of one thing: of the operation, a job, a printer.</summary>
/// <param name="Tag">What they belong to.</param>
internal sealed record IppGroup(IppTag Tag, IReadOnlyList<IppAttribute> Attributes)
{
    /// <summary>None where there is no such attribute.</summary>
    public IReadOnlyList<IppValue> Values(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Values ?? [];

    public IReadOnlyList<string> Texts(string name) => [.. Values(name).Where(value => value.Text.Length > 0).Select(value => value.Text)];

    /// <summary>Empty where there is none.</summary>
    public string Text(string name) => Values(name) is [var first, ..] ? first.Text : "";

    /// <summary>Null where there is none.</summary>
    public int? Number(string name) => Values(name) is [{ Tag: IppTag.Integer or IppTag.Enum or IppTag.Boolean } first, ..] ? first.Number : null;

    /// <summary>Null where there is none.</summary>
    public bool? Flag(string name) => Number(name) is { } number ? number != 0 : null;
}
