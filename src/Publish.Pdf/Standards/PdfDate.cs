using System.Globalization;

namespace Publish.Pdf.Standards;

/// <summary>A date in the two forms that a PDF has it.</summary>
internal static class PdfDate
{
    /// <summary>As the document information has it (ISO 32000-1, 7.9.4): D:20190501120000+02'00'.</summary>
    public static string ForInfo(DateTimeOffset date) =>
        date.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture) + Zone(date.Offset, "'", "'");

    /// <summary>As XMP has it (ISO 8601): 2019-05-01T12:00:00+02:00.</summary>
    public static string ForXmp(DateTimeOffset date) =>
        date.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + Zone(date.Offset, ":", "");

    private static string Zone(TimeSpan offset, string between, string after) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh", CultureInfo.InvariantCulture) + between
        + offset.ToString("mm", CultureInfo.InvariantCulture) + after;
}
