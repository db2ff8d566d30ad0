namespace Publish.Delivery.Catalogue.Http;

/// <summary>What a browser asks for: the first line and the headers of HTTP/1.1 (RFC 9112), nothing more.</summary>
/// <param name="Path">Decoded, from its first slash, without what follows a question mark.</param>
/// <param name="Headers">By their names, in any case.</param>
internal sealed record PageRequest(string Method, string Path, bool Modern, IReadOnlyDictionary<string, string> Headers)
{
    public bool HeadOnly => Method == "HEAD";

    /// <summary>The connection may be used again: nothing follows that would have to be read, and the other side does not hang up.</summary>
    public bool KeepsOpen => Modern && Header("Connection")?.Contains("close", StringComparison.OrdinalIgnoreCase) != true && Header("Content-Length") is null or "0" && Header("Transfer-Encoding") is null;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Null for what is no request.</summary>
    public static PageRequest? Read(string head)
    {
        var lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, var target, "HTTP/1.1" or "HTTP/1.0"] || method.Length == 0 || PathOf(target) is not { } path) return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1).Where(line => line.Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            // A space before the colon and a line that goes on are ways to smuggle (RFC 9112, sections 5.1 and 5.2).
            if (colon <= 0 || line[..colon].AsSpan().ContainsAny(' ', '\t')) return null;
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var modern = lines[0].EndsWith("1.1", StringComparison.Ordinal);
        return modern && !headers.ContainsKey("Host") ? null : new(method, path, modern, headers);
    }

    private static string? PathOf(string target)
    {
        var whole = target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? target.IndexOf('/', 7) is > 0 and var slash ? target[slash..] : "/" : target;
        return whole.StartsWith('/') ? Uri.UnescapeDataString(whole.Split('?', '#')[0]) : null;
    }
}
