using System.Globalization;

namespace Publish.Delivery.Catalogue.Http;

/// <summary>Parts of an answer, and answers that need no body because they are known already (RFC 9110, sections 13 and 14).</summary>
internal static class Conditions
{
    public static PageAnswer Apply(PageRequest request, PageAnswer answer)
    {
        if (answer.Status != 200 || answer.Tag.Length == 0) return answer;
        if (request.Header("If-None-Match") is { } known && Names(known, answer.Tag)) return answer with { Status = 304, Type = "", Bytes = [], File = null, Length = 0 };
        if (request.Header("If-Range") is { } state && state != answer.Tag) return answer;
        return request.Header("Range") is { } range ? Part(range, answer) : answer;
    }

    private static bool Names(string known, string tag) => known.Trim() == "*"
        || known.Split(',', StringSplitOptions.TrimEntries).Any(one => (one.StartsWith("W/", StringComparison.Ordinal) ? one[2..] : one) == tag);

    /// <summary>One range is served; of several, the whole, as a server may.</summary>
    private static PageAnswer Part(string range, PageAnswer answer)
    {
        if (!range.StartsWith("bytes=", StringComparison.Ordinal) || range[6..].Split('-') is not [var first, var last] || (first.Length == 0 && last.Length == 0)) return answer;
        if ((first.Length > 0 && Number(first) is null) || (last.Length > 0 && Number(last) is null)) return answer;
        var from = first.Length > 0 ? Number(first)!.Value : Math.Max(0, answer.Length - Number(last)!.Value);
        var to = first.Length > 0 && last.Length > 0 ? Math.Min(Number(last)!.Value, answer.Length - 1) : answer.Length - 1;
        if (first.Length > 0 && last.Length > 0 && Number(last) < Number(first)) return answer;
        return from > to || from >= answer.Length
            ? PageAnswer.Words(416, FormattableString.Invariant($"Content-Range: bytes */{answer.Length}"))
            : Cut(answer, from, to);
    }

    private static PageAnswer Cut(PageAnswer answer, long from, long to) => answer with
    {
        Status = 206,
        Start = from,
        Length = to - from + 1,
        Bytes = answer.File is null ? answer.Bytes[(int)from..((int)to + 1)] : [],
        Lines = [.. answer.Lines, FormattableString.Invariant($"Content-Range: bytes {from}-{to}/{answer.Length}")],
    };

    private static long? Number(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
