using Publish.Model.Source;

namespace Publish.Lint.Reading;

/// <summary>Where the keys of the zine's card stand: in <c>zine.yaml</c>, or in the front matter of a single file.</summary>
internal sealed class MetadataPlaces
{
    private readonly SourceText? source;
    private readonly int file;

    private MetadataPlaces(SourceText? source, int file) => (this.source, this.file) = (source, file);

    public static MetadataPlaces Of(SourceSet sources)
    {
        for (var i = 0; i < sources.Files.Count; i++)
            if (sources.Files[i] is { Path: "zine.yaml" or "zine.yml" } zine) return new(zine, i + 1);
        return sources.Files is [{ } only] && only.Content.StartsWith("---", StringComparison.Ordinal) ? new(only, 1) : new(null, sources.Files.Count > 0 ? 1 : 0);
    }

    public bool Has(string key) => Line(key) > 0;

    /// <summary>The line of a key; the start of the card where it has none.</summary>
    public SourceSpan Of(string key)
    {
        if (source is null) return new(file, 0, 0);
        var line = Line(key);
        return line == 0 ? new(file, 0, 0) : new(file, source.StartOfLine(line), source.Line(line).Length);
    }

    private int Line(string key)
    {
        for (var line = 1; source is not null && line <= source.LineCount; line++)
        {
            var text = source.Line(line);
            if (text.StartsWith(key, StringComparison.Ordinal) && text.AsSpan(key.Length).TrimStart() is [':', ..]) return line;
        }
        return 0;
    }
}
