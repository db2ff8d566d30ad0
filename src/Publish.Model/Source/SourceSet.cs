namespace Publish.Model.Source;

/// <summary>The files of one manuscript, numbered from 1; 0 stands for "nowhere".</summary>
public sealed class SourceSet
{
    private readonly List<SourceText> files;

    public SourceSet()
        : this([])
    {
    }

    private SourceSet(List<SourceText> files) => this.files = files;

    public IReadOnlyList<SourceText> Files => files;

    public int Add(SourceText file)
    {
        files.Add(file);
        return files.Count;
    }

    /// <summary>The same files under the same numbers, to which others can be added apart.</summary>
    public SourceSet Copy() => new([.. files]);

    /// <summary>The file that a span lies in; null for a span that lies nowhere.</summary>
    public SourceText? Find(SourceSpan span) =>
        span.File > 0 && span.File <= files.Count ? files[span.File - 1] : null;
}
