namespace Publish.Delivery.Catalogue.Http;

/// <summary>What a browser gets.</summary>
/// <param name="Status">Of RFC 9110, section 15.</param>
/// <param name="Type">Empty where there is no body.</param>
internal sealed record PageAnswer(int Status, string Type, byte[] Bytes)
{
    /// <summary>A file in place of <see cref="Bytes"/>.</summary>
    public string? File { get; init; }

    public long Length { get; init; } = Bytes.Length;

    /// <summary>Where in the file it begins.</summary>
    public long Start { get; init; }

    /// <summary>What tells one state of it from another, in quotation marks; empty where it is not kept.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Further lines, without their ends.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The file as it is now, whatever takes its place while it is read.</summary>
    /// <returns>Null where there is none, or where it went away or changed since it was looked at: it is being made anew.</returns>
    public FileStream? Open()
    {
        if (File is null) return null;
        try
        {
            var file = new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, useAsync: true);
            if (file.Length >= Start + Length) return file;
            file.Dispose();
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // Said in words by whoever wanted it.
        }

        return null;
    }

    /// <summary>A short answer in words.</summary>
    public static PageAnswer Words(int status, params string[] lines) =>
        new(status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes($"{status} {Reason(status)}\n")) { Lines = lines };

    public static string Reason(int status) => status switch
    {
        200 => "OK",
        206 => "Partial Content",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        416 => "Range Not Satisfiable",
        421 => "Misdirected Request",
        503 => "Service Unavailable",
        431 => "Request Header Fields Too Large",
        _ => "Error",
    };
}
