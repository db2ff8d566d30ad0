using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Yaml;

/// <summary>What <c>zine.yaml</c> or a front matter says.</summary>
/// <param name="Contents">Files in reading order; null for the order of their names.</param>
/// <param name="Places">Where each key stood, for diagnostics that come later.</param>
internal sealed record ZineFile(Metadata Metadata, Settings Settings, Seq<SettingScalar>? Contents, SettingMap Places)
{
    public static ZineFile Empty { get; } = new(new(), new(), null, new([], SourceSpan.None));

    /// <summary>The settings could not be read, which has been said: what is missing in them is not the writer's mistake.</summary>
    public static ZineFile Broken { get; } = Empty with { IsBroken = true };

    public bool IsBroken { get; init; }

    /// <summary>Pages outside of the text, in the order in which they were named.</summary>
    public Seq<NamedPage> Pages { get; init; }

    public SourceSpan PlaceOf(string key) => Places.Find(key)?.Span ?? SourceSpan.None;
}
