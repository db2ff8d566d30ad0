namespace Publish.Delivery.Printing.Ipp;

/// <summary>What stands before each group and each value of a message (RFC 8010, section 3.5).</summary>
internal enum IppTag : byte
{
    OperationGroup = 0x01,
    JobGroup = 0x02,
    End = 0x03,
    PrinterGroup = 0x04,
    UnsupportedGroup = 0x05,

    /// <summary>The highest tag that begins a group; what is above begins a value.</summary>
    LastGroup = 0x0F,

    Integer = 0x21,
    Boolean = 0x22,
    Enum = 0x23,
    Range = 0x33,
    BeginCollection = 0x34,
    TextWithLanguage = 0x35,
    NameWithLanguage = 0x36,
    EndCollection = 0x37,
    Text = 0x41,
    Name = 0x42,
    Keyword = 0x44,
    Uri = 0x45,
    Charset = 0x47,
    Language = 0x48,
    MimeType = 0x49,
}
