using Publish.Lint;
using Publish.Lint.Fixing;
using Publish.Manuscript;
using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Mending;

/// <summary>Mends in a manuscript what is safe to be mended, until nothing is left to mend.</summary>
/// <remarks>A file is only changed where its shape, its code and its verse stay as they are: it is read again as it would be, and compared.
/// All files are changed or none, with their line ends and byte-order marks (<see cref="RewrittenFiles"/>).</remarks>
internal sealed class ManuscriptFixes(string manuscript, DiagnosticBag diagnostics)
{
    /// <summary>A fix may make room for another (an invisible character between two spaces), but not for ever.</summary>
    private const int MostRounds = 8;

    private readonly List<MendedPlace> mended = [];

    /// <summary>What was mended, or would be, in the order in which it was.</summary>
    public IReadOnlyList<MendedPlace> Mended => mended;

    /// <param name="write">False to only say what would be done; then one round is all that can be told.</param>
    /// <returns>Whether every change could be made; else none was.</returns>
    public bool Run(bool write)
    {
        using var files = new RewrittenFiles(manuscript, diagnostics);
        if (new SettingsFixes(manuscript, mended, diagnostics).Run(write ? files : null) && Rounds(write ? files : null) && files.Keep()) return true;
        mended.Clear();
        return false;
    }

    private bool Rounds(RewrittenFiles? written)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var changed = false;
            var said = new DiagnosticBag();
            if (ManuscriptReader.Read(manuscript, Pressroom.Readers, said) is not { } read) return true;
            // What is mended changes places, so pictures' names go first, then what is nearly Markdown, and the rest in the next round.
            var files = PictureFixes.Of(read).ToList();
            if (files.Count == 0 || written is null) files.AddRange(NearMarkdownFixes.Of(read, said.Sorted()).Where(file => IsOwn(file.Path)));
            if (files.Count == 0 || written is null) files.AddRange(Safe(read));
            foreach (var file in files)
            {
                if (written is not null && !Write(written, read, file)) return false;
                mended.AddRange(file.Mended.Select(finding => MendedPlace.Of(finding, read.Sources)));
                changed = true;
            }
            if (!changed || written is null) break;
        }
        return true;
    }

    private static IEnumerable<FixedFile> Safe(ManuscriptFiles read)
    {
        var levels = LintLevels.Of(read.Document.Settings, new DiagnosticBag());
        var findings = Linter.Check(new(read.Document, read.Sources), levels);
        return ((IEnumerable<FixedFile>)FixedFile.Of(findings, read.Sources)).Where(file => IsOwn(file.Path) && KeepsItsShape(read, file));
    }

    /// <summary>A series' glossary belongs to others too, and a library's text is mended by import.</summary>
    private static bool IsOwn(string path) =>
        MarkdownText.IsNameOf(path) && !path.StartsWith("..", StringComparison.Ordinal);

    private static bool KeepsItsShape(ManuscriptFiles read, FixedFile file)
    {
        var before = MarkdownText.Read(read.Folder, file.Path, read.Sources.Files[file.File - 1].Content, new DiagnosticBag());
        var after = MarkdownText.Read(read.Folder, file.Path, file.Content, new DiagnosticBag());
        return Skeleton.Of(before) == Skeleton.Of(after);
    }

    private static bool Write(RewrittenFiles written, ManuscriptFiles read, FixedFile file) =>
        written.Write(read.FullPath(file.Path), file.Path, text => file.AppliedTo(text, read.Sources.Files[file.File - 1].Content.Length));
}

/// <summary>A change to a line, for those who want to see it.</summary>
/// <param name="Before">The line as it was.</param>
/// <param name="After">The line as this change alone leaves it.</param>
public sealed record MendedPlace(string Code, string Path, int Line, string Message, string Before, string After)
{
    internal static MendedPlace Of(LintFinding finding, SourceSet sources)
    {
        var (fix, source) = (finding.Fix!, sources.Find(finding.Fix!.Span)!);
        var (line, column) = source.Locate(fix.Span.Start);
        var before = source.Line(line);
        var end = Math.Min(before.Length, column - 1 + fix.Span.Length);
        return new(finding.Rule.Code, source.Path, line, finding.Message, before, before[..(column - 1)] + fix.Replacement + before[end..]);
    }
}

/// <summary>Names of pictures that are typed in another case than their files': the one change of a text that brings a picture back, and nothing else.</summary>
internal static class PictureFixes
{
    private static readonly LintRule Rule = new("ZP031", Severity.Error, "A picture is named in another case than its file.")
    {
        Hint = "Write the name as the file has it.",
        Breaks = "![A gull](images/Gull.PNG)",
        Keeps = "![A gull](images/gull.png)",
        Fixes = true,
    };

    /// <summary>A file each, the changes in the order of their places.</summary>
    public static IEnumerable<FixedFile> Of(ManuscriptFiles read)
    {
        var findings = read.Pictures.Misnamed.Select(picture => Find(picture, read.Sources)).OfType<LintFinding>();
        return FixedFile.Of(Seq.Of(findings.DistinctBy(finding => finding.Fix!.Span)), read.Sources);
    }

    /// <summary>Null where the name does not stand there once, as it was typed.</summary>
    private static LintFinding? Find(MisnamedPicture picture, SourceSet sources)
    {
        if (sources.Find(picture.Span) is not { } source || picture.Typed.Length == 0) return null;
        var words = source.Content.AsSpan(picture.Span.Start, Math.Min(picture.Span.Length, source.Content.Length - picture.Span.Start));
        var at = words.IndexOf(picture.Typed);
        if (at < 0 || words[(at + 1)..].IndexOf(picture.Typed) >= 0) return null;
        var place = new SourceSpan(picture.Span.File, picture.Span.Start + at, picture.Typed.Length);
        return new(Rule, place, $"The file is called {picture.Meant}", new(place, picture.Meant));
    }
}
