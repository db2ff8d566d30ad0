namespace Publish.Typesetting.Imposition.Folding;

/// <summary>How many sheets are worked on at a time.</summary>
public readonly record struct Gathering
{
    /// <summary>The whole pile.</summary>
    public static Gathering All => default;

    /// <summary>In each; 0 for all of them, or where a <see cref="Range"/> decides.</summary>
    public int Sheets { get; private init; }

    /// <summary>The last gathering may have fewer sheets; else blanks fill it.</summary>
    public bool MayEndShort { get; private init; }

    /// <summary>Pages in a gathering, least and most: all are then of one length. Null where the sheets are counted.</summary>
    public (int Least, int Most)? Range { get; private init; }

    /// <summary>A number of sheets, always.</summary>
    public static Gathering Each(int sheets) => new() { Sheets = sheets };

    /// <summary>A number of sheets, fewer in the last.</summary>
    public static Gathering Signatures(int sheets) => new() { Sheets = Math.Max(1, sheets), MayEndShort = true };

    /// <summary>All of one length, which is chosen by the number of pages.</summary>
    public static Gathering Within(int least, int most) => new() { Range = (least, most) };
}
