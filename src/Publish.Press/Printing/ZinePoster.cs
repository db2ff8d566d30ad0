using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Printing;

/// <summary>The poster that a zine has on the back of its sheet.</summary>
internal static class ZinePoster
{
    /// <returns>The picture's path, and where it was named; null where there is none.</returns>
    public static (string Path, SourceSpan Span)? In(Document document)
    {
        foreach (var section in document.Body)
            if (section is { Place: SectionPlace.Poster, Blocks: [Figure poster, ..] }) return (poster.Picture.Path, section.Span);
        return null;
    }

    /// <summary>Says it where no way to print the zine leaves a back free.</summary>
    public static void Check(Document document, IReadOnlyList<PrintRun> runs, DiagnosticBag bag)
    {
        if (In(document) is var (_, span) && runs.Count > 0 && !runs.Any(run => run.ShowsPoster)) bag.NoBackForPoster(span, string.Join(", ", runs.Select(run => run.Job.SinglePages ? "single pages" : run.Job.Scheme.Name).Distinct()));
    }
}
