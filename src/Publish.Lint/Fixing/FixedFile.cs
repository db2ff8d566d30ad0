using System.Text;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Lint.Fixing;

/// <summary>A file as <c>--fix</c> would leave it.</summary>
/// <param name="File">Its number in the source set.</param>
/// <param name="Path">As it is shown to the writer.</param>
/// <param name="Content">The whole text, mended.</param>
/// <param name="Mended">What was mended, in the order of lines.</param>
public sealed record FixedFile(int File, string Path, string Content, Seq<LintFinding> Mended)
{
    /// <summary>Makes all fixes that do not overlap: of two that do, the first is made now and the other at the next reading.</summary>
    public static Seq<FixedFile> Of(Seq<LintFinding> findings, SourceSet sources)
    {
        var files = new List<FixedFile>();
        foreach (var group in ((IEnumerable<LintFinding>)findings).Where(f => f is { Fix: not null, Rule.Fixes: true }).GroupBy(f => f.Fix!.Span.File).OrderBy(g => g.Key))
            if (sources.Find(new(group.Key, 0, 0)) is { } source) files.Add(Mend(group.Key, source, group));
        return Seq.Of(files);
    }

    /// <summary>The same changes made to the file as it stands on the disk: with its own line ends, and with characters that reading replaced by others.</summary>
    /// <returns>Null where it is no longer the file that was read.</returns>
    public string? AppliedTo(string raw, int length)
    {
        var offsets = OffsetsOf(raw);
        return offsets.Count == length + 1 ? Applied(raw, offset => offsets[offset]) : null;
    }

    /// <summary>Where each character stood before "\r\n" became "\n", and the end.</summary>
    public static List<int> OffsetsOf(string raw)
    {
        var offsets = new List<int>(raw.Length + 1);
        for (var at = 0; at < raw.Length; at++)
        {
            offsets.Add(at);
            if (raw[at] == '\r' && at + 1 < raw.Length && raw[at + 1] == '\n') at++;
        }
        offsets.Add(raw.Length);
        return offsets;
    }

    private string Applied(string content, Func<int, int> offsetOf)
    {
        var (result, at) = (new StringBuilder(content.Length), 0);
        foreach (var finding in Mended)
        {
            var start = offsetOf(finding.Fix!.Span.Start);
            result.Append(content, at, start - at).Append(finding.Fix.Replacement);
            at = offsetOf(finding.Fix.Span.End);
        }
        return result.Append(content, at, content.Length - at).ToString();
    }

    private static FixedFile Mend(int file, SourceText source, IEnumerable<LintFinding> findings)
    {
        var (mended, at) = (new List<LintFinding>(), 0);
        foreach (var finding in findings.OrderBy(f => f.Fix!.Span.Start).ThenBy(f => f.Rule.Code, StringComparer.Ordinal))
        {
            if (finding.Fix!.Span.Start < at) continue;
            at = finding.Fix.Span.End;
            mended.Add(finding);
        }
        var whole = new FixedFile(file, source.Path, source.Content, Seq.Of(mended));
        return whole with { Content = whole.Applied(source.Content, offset => offset) };
    }
}
