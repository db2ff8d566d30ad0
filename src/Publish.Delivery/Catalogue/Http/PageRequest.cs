namespace Publish.Delivery.Catalogue.Http;

/// <summary>What a browser asks for: the first line and the headers of HTTP/1.1 (RFC 9112), nothing more.</summary>
/// <param name="Path">Decoded, from its first slash, without what follows a question mark.</param>
/// <param name="Query">What follows it, as it came.</param>
/// <param name="Headers">By their names, in any case.</param>
internal sealed record PageRequest(string Method, string Path, string Query, bool Modern, IReadOnlyDictionary<string, string> Headers)
{
    public bool HeadOnly => Method == "HEAD";

    /// <summary>The connection may be used again: nothing follows that would have to be read, and the other side does not hang up.</summary>
    public bool KeepsOpen => Modern && Header("Connection")?.Contains("close", StringComparison.OrdinalIgnoreCase) != true && Header("Content-Length") is null or "0" && Header("Transfer-Encoding") is null;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>What a form or a template has put behind the question mark; null where it has not.</summary>
    public string? Wish(string name) => Query.Split('&').Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == name) is [_, var value]
        ? Uri.UnescapeDataString(value.Replace('+', ' '))
        : null;

    /// <summary>Null for what is no request.</summary>
    public static PageRequest? Read(string head)
    {
        var lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, var target, "HTTP/1.1" or "HTTP/1.0"] || method.Length == 0 || TargetOf(target) is not var (path, query)) return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1).Where(line => line.Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            // A space before the colon and a line that goes on are ways to smuggle (RFC 9112, sections 5.1 and 5.2).
            if (colon <= 0 || line[..colon].AsSpan().ContainsAny(' ', '\t')) return null;
            var first = headers.TryAdd(line[..colon], line[(colon + 1)..].Trim());
            // Two names for this server: which of them was looked at is how somebody gets by (RFC 9112, section 3.2).
            if (!first && line[..colon].Equals("Host", StringComparison.OrdinalIgnoreCase)) return null;
        }

        var modern = lines[0].EndsWith("1.1", StringComparison.Ordinal);
        return modern && !headers.ContainsKey("Host") ? null : new(method, path, query, modern, headers);
    }

    private static (string Path, string Query)? TargetOf(string target)
    {
        var whole = target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? target.IndexOf('/', 7) is > 0 and var slash ? target[slash..] : "/" : target;
        if (!whole.StartsWith('/')) return null;
        var parts = whole.Split('#')[0].Split('?', 2);
        return (Uri.UnescapeDataString(parts[0]), parts is [_, var query] ? query : "");
    }
}
