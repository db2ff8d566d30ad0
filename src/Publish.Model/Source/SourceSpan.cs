namespace Publish.Model.Source;

/// <summary>Where a node stood in the manuscript.</summary>
/// <param name="File">The file's number in the <see cref="SourceSet"/>, from 1; 0 for a node that no file holds.</param>
/// <param name="Start">Offset in UTF-16 units from the start of the file.</param>
/// <param name="Length">In UTF-16 units.</param>
public readonly record struct SourceSpan(int File, int Start, int Length)
{
    public static SourceSpan None => default;

    public int End => Start + Length;
}
