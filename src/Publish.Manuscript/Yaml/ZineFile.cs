using Publish.Model;

namespace Publish.Manuscript.Yaml;

/// <summary>What <c>zine.yaml</c> or a front matter says.</summary>
/// <param name="Contents">Files in reading order; null for the order of their names.</param>
/// <param name="Places">Where each key stood, for diagnostics that come later.</param>
internal sealed record ZineFile(Metadata Metadata, Settings Settings, Seq<SettingScalar>? Contents, SettingMap Places)
{
    public static ZineFile Empty { get; } = new(new(), new(), null, new([], SourceSpan.None));

    public SourceSpan PlaceOf(string key) => Places.Find(key)?.Span ?? SourceSpan.None;
}
