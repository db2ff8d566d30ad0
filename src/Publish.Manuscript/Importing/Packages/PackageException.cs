namespace Publish.Manuscript.Importing.Packages;

/// <summary>A package, or a part of it, cannot be read: for readers that are deep inside of it. It never leaves an importer.</summary>
internal sealed class PackageException(PackageFault fault, string part = "") : Exception(fault.ToString())
{
    public PackageFault Fault => fault;

    /// <summary>The name of the part; empty for the whole.</summary>
    public string Part => part;
}

internal enum PackageFault
{
    Damaged,
    Empty,
    TooLarge,
    TooManyParts,
    TooDeep,
    DeclaresEntities,
    Locked,
    OldWord,
    OtherKind,
    NoDocument,
}
