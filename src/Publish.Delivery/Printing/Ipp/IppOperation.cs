namespace Publish.Delivery.Printing.Ipp;

/// <summary>What a printer can be asked (RFC 8011, section 5.4.15; those above 0x4000 are CUPS's own).</summary>
internal enum IppOperation : ushort
{
    PrintJob = 0x0002,
    CancelJob = 0x0008,
    GetJobAttributes = 0x0009,
    GetPrinterAttributes = 0x000B,
    CupsGetDefault = 0x4001,
    CupsGetPrinters = 0x4002,
}

/// <summary>How it answers (RFC 8011, appendix B). Below 0x0100 it did what it was asked.</summary>
internal enum IppStatus : ushort
{
    Forbidden = 0x0401,
    NotAuthenticated = 0x0402,
    NotAuthorized = 0x0403,
    NotPossible = 0x0404,
    NotFound = 0x0406,
    Gone = 0x0407,
    FormatNotSupported = 0x040A,
    ValueNotSupported = 0x040B,
    VersionNotSupported = 0x0503,
    NotAccepting = 0x0506,
    Busy = 0x0507,
}
