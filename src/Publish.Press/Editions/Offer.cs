namespace Publish.Press.Editions;

/// <summary>An edition as it is offered on a shelf.</summary>
/// <param name="Words">What it is, for those who choose: "PDF to read".</param>
public sealed record Offer(OfferedFor Use, string Words);

/// <summary>What somebody takes a file for.</summary>
public enum OfferedFor
{
    /// <summary>An e-book for any reader.</summary>
    Epub,

    /// <summary>An e-book for one maker's readers.</summary>
    Kepub,

    /// <summary>Pages on a screen.</summary>
    Reading,

    Web,

    Print,
}
