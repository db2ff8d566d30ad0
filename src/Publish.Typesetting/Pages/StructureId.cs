namespace Publish.Typesetting.Pages;

/// <summary>What something on a page belongs to: a place among the kids of a <see cref="StructureNode"/>, numbered through the document, or an
/// <see cref="Artifact"/>. What is set in several pieces, on several lines or pages, has one for all of them.</summary>
/// <param name="Value">From 0 in the structure; negative outside of it.</param>
public readonly record struct StructureId(int Value)
{
    /// <summary>Neither of the structure nor outside of it: not given yet, or to a node.</summary>
    public static StructureId None => new(int.MinValue);

    public bool IsNone => Value == int.MinValue;

    /// <summary>A place in the structure.</summary>
    public bool IsContent => Value >= 0;

    // By hand, since what the compiler writes goes by way of a comparer.
    public bool Equals(StructureId other) => Value == other.Value;

    public override int GetHashCode() => Value;
}
