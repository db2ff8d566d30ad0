namespace Publish.Manuscript.Importing;

/// <summary>How sure an importer is of a file, the least first; the surest has it, and of several the one that was registered first.</summary>
public enum Certainty
{
    /// <summary>It may be: nothing speaks against it.</summary>
    Perhaps,

    /// <summary>Its name says so.</summary>
    ByName,

    /// <summary>Its first bytes say so, and no other kind has such.</summary>
    ByContent,
}
