using System.Text;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Reporting;

/// <summary>Everything that was found, as plain text for a zine's report.</summary>
internal static class FindingsText
{
    /// <summary>More of them help nobody, and would fill a disk.</summary>
    private const int Most = 2000;

    /// <summary>In the order of files and lines, the same at every run; lines end with "\n".</summary>
    public static string Of(Seq<Diagnostic> problems, SourceSet sources)
    {
        var text = new StringWriter(new StringBuilder(), System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine("WHAT WAS FOUND");
        text.WriteLine();
        var lines = new ProblemText(sources);
        var ordered = problems.OrderBy(p => p.Span.File).ThenBy(p => p.Span.Start).ThenBy(p => p.Code, StringComparer.Ordinal).ThenBy(p => p.Message, StringComparer.Ordinal);
        foreach (var problem in ordered.Take(Most))
            foreach (var line in lines.Of(problem))
                text.WriteLine(string.Concat(line.Select(piece => piece.Text)));
        if (problems.Count > Most) text.WriteLine($"… and {problems.Count - Most} more.");
        return text.ToString();
    }
}
