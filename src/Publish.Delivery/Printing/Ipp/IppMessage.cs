namespace Publish.Delivery.Printing.Ipp;

/// <summary>A request or an answer of the Internet Printing Protocol (RFC 8010, section 3.1.1).</summary>
/// <param name="Version">The major version in the upper byte, the minor one in the lower.</param>
/// <param name="Code">An operation in a request, a status in an answer.</param>
internal sealed record IppMessage(ushort Version, ushort Code, int RequestId, IReadOnlyList<IppGroup> Groups)
{
    public const ushort Version2 = 0x0200;
    public const ushort Version1 = 0x0101;

    public IppStatus Status => (IppStatus)Code;

    public bool Succeeded => Code < 0x0100;

    /// <summary>What the printer says of its answer in words of its own; mostly empty.</summary>
    public string StatusMessage => First(IppTag.OperationGroup)?.Text("status-message") ?? "";

    public IppGroup? First(IppTag tag) => Groups.FirstOrDefault(group => group.Tag == tag);

    /// <summary>A question to a printer, with what every request must begin with.</summary>
    /// <param name="about">What it is about: a printer's or a job's address and whatever else the operation takes.</param>
    public static IppMessage Request(IppOperation operation, IEnumerable<IppAttribute> about, params IReadOnlyList<IppGroup> more) =>
        new(Version2, (ushort)operation, 1,
        [
            new(IppTag.OperationGroup,
            [
                new("attributes-charset", new IppValue(IppTag.Charset, "utf-8")),
                new("attributes-natural-language", new IppValue(IppTag.Language, "en")),
                .. about,
            ]),
            .. more,
        ]);
}
