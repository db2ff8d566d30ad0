using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>What the reading of one file hands along: its place, and what it shares with the other files.</summary>
/// <param name="Start">Where Markdown begins in the file, in UTF-16 units: behind a front matter.</param>
internal sealed record Reading(SourceText Text, int File, int Start, DiagnosticBag Diagnostics, PictureShelf Pictures, Identifiers Identifiers)
{
    public Notes Notes { get; init; } = Notes.None;

    public SourceSpan Span(Markdig.Syntax.SourceSpan span) =>
        span.IsEmpty ? new(File, Start + Math.Max(0, span.Start), 0) : new(File, Start + span.Start, span.Length);

    /// <summary>As it was typed.</summary>
    public string Slice(SourceSpan span) => Text.Content.Substring(span.Start, Math.Min(span.Length, Text.Content.Length - span.Start));
}
