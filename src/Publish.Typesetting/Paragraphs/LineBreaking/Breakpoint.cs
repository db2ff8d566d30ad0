namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>A place where a line may end. Distances are in steps from the paragraph's start, were it one line.</summary>
internal struct Breakpoint
{
    /// <summary>Where the line's last glyph ends, a hyphen included, the space after it not.</summary>
    public long End;

    /// <summary>Where the next line's first glyph begins.</summary>
    public long Start;

    /// <summary>All stretchable space before <see cref="End"/>.</summary>
    public long GlueToEnd;

    /// <summary>All stretchable space before <see cref="Start"/>.</summary>
    public long GlueToStart;

    /// <summary>How far the line's last character hangs over the right edge.</summary>
    public int RightHang;

    /// <summary>How far the next line's first character hangs over the left edge.</summary>
    public int LeftHang;

    public int Penalty;

    /// <summary>Index of the fragment that the next line begins with, or that is divided; the number of fragments at the end.</summary>
    public int Fragment;

    /// <summary>Which point of a divided fragment; -1 for none.</summary>
    public short Division;

    public BreakpointKind Kind;

    /// <summary>The line holds a leader, which takes up all its room.</summary>
    public int Leaders;
}

/// <remarks>A line that ends inside of an address may fall short of its measure: it has few spaces, or none, to be stretched.</remarks>
internal enum BreakpointKind : byte { Plain, Hyphen, Forced, Address }
