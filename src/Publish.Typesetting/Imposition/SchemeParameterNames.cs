using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition;

/// <summary>What a scheme can be told.</summary>
[Flags]
public enum SchemeParameterKinds
{
    None = 0,

    /// <summary>Into how many columns and rows sheets are cut.</summary>
    Grid = 1,

    /// <summary>How many pages stand in a row.</summary>
    Panels = 2,

    /// <summary>How many sheets, or pages, are folded together.</summary>
    Signature = 4,

    /// <summary>Only fronts are printed.</summary>
    OneSide = 8,
}

/// <summary>A scheme that was told something; each gives null where the scheme cannot be told that.</summary>
public static class SchemeParameterNames
{
    /// <param name="across">At least 1, and so with the rows.</param>
    public static Scheme? WithGrid(this Scheme scheme, int across, int down) => scheme.Told(SchemeParameterKinds.Grid, sheet => sheet with { Columns = across, Rows = down });

    /// <param name="panels">At least 2.</param>
    public static Scheme? WithPanels(this Scheme scheme, int panels) => scheme.Told(SchemeParameterKinds.Panels, sheet => sheet with { Columns = panels });

    public static Scheme? OnOneSide(this Scheme scheme) => scheme.TwoSided ? scheme.Told(SchemeParameterKinds.OneSide, sheet => sheet with { TwoSided = false }) : scheme;

    public static Scheme? WithSignatures(this Scheme scheme, Gathering signatures) =>
        scheme.Takes.HasFlag(SchemeParameterKinds.Signature) ? scheme with { Making = scheme.Making with { Gathering = signatures } } : null;

    private static Scheme? Told(this Scheme scheme, SchemeParameterKinds kind, Func<SheetForm, SheetForm> form) =>
        scheme.Takes.HasFlag(kind) ? scheme with { Sheet = form(scheme.Sheet) } : null;
}
