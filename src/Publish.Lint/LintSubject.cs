using Publish.Lint.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Lint;

/// <summary>A manuscript to be looked at.</summary>
/// <param name="Document">As it was read, before any pass: typographic marks as they were typed.</param>
/// <param name="Sources">The files that spans point into.</param>
public sealed record LintSubject(Document Document, SourceSet Sources)
{
    /// <summary>Every run of text outside of code, in reading order.</summary>
    internal IReadOnlyList<Passage> Passages { get; } = PassageReader.Read(Document, Sources);

    /// <summary>The place of a key of <c>zine.yaml</c> or of the front matter; the file's start where the key is not there.</summary>
    internal MetadataPlaces Card { get; } = MetadataPlaces.Of(Sources);
}
