using Publish.Lint;
using Publish.Lint.Fixing;
using Publish.Manuscript;
using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Mending;

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
