using Publish.Model.Source;
using Publish.Press;
using Publish.Typesetting;

namespace Publish.Fuzz.Judging;

/// <summary>Whether what came out of the press may go out of the house.</summary>
internal static class MadeJudge
{
    /// <param name="typed">What the manuscript is made of.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public static string? Of(Made made, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, ReadOnlySpan<byte> typed)
    {
        var mayStandIn = typed.IndexOf("\uFFFC"u8) >= 0;
        foreach (var problem in made.Problems)
            if (Of(problem, made.Sources, mayStandIn) is { } wrong) return $"{problem.Code}: {wrong}";
        if (made.Zine is null) return made.Problems.Any(problem => problem.Severity == Severity.Error) ? null : "nothing was made, and no error says why";
        if (made.Problems.Any(problem => problem.Severity == Severity.Error && !TypesettingMatters.BarsPages(problem))) return "a zine was made in spite of an error";
        if (made.Problems.Any(TypesettingMatters.BarsPages) && made.Zine.Files.Any(file => file.Path.EndsWith(".pdf", StringComparison.Ordinal))) return "pages were made of boxes";
        foreach (var file in made.Zine.Files)
        {
            if (!files.TryGetValue(file.Path, out var bytes)) return $"{file.Path} is listed and not there";
            Samples.Offer(file.Path, bytes.Span);
            if (Of(file.Path, bytes) is { } wrong) return $"{Path.GetExtension(file.Path)}: {wrong}";
        }
        return null;
    }

    /// <summary>The first file that is not the same in both; null where all are.</summary>
    public static string? Difference(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> one, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> other) =>
        one.Keys.Union(other.Keys).Order(StringComparer.Ordinal).FirstOrDefault(name => !one.TryGetValue(name, out var left) || !other.TryGetValue(name, out var right) || !left.Span.SequenceEqual(right.Span));

    private static string? Of(string path, ReadOnlyMemory<byte> bytes) => Path.GetExtension(path) switch
    {
        ".pdf" => PdfJudge.Of(bytes.ToArray(), deep: bytes.Length % 4 == 0),
        ".epub" => EpubJudge.Of(bytes.ToArray()),
        ".html" => bytes.Span.IndexOf("<script"u8) >= 0 ? "has a script" : null,
        _ => bytes.Length == 0 ? "is empty" : null,
    };

    /// <summary>A message is a sentence about a place that is there.</summary>
    /// <param name="mayStandIn">The sign by which we stand in for what is no letter was typed, and may be quoted.</param>
    private static string? Of(Diagnostic problem, SourceSet sources, bool mayStandIn)
    {
        if (string.IsNullOrWhiteSpace(problem.Message)) return "says nothing";
        if (problem.Message.Contains('\uFFFC') && !mayStandIn || problem.Message.Contains("Exception", StringComparison.Ordinal) && !problem.Message.Contains('"')) return "speaks of our insides: " + problem.Message;
        return sources.Find(problem.Span) is { } text && problem.Span.End > text.Content.Length ? "points beyond the file's end" : null;
    }
}
