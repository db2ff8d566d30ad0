namespace Publish.Press.Printing;

/// <summary>What a print file is of a zine.</summary>
public enum PrintPart
{
    /// <summary>Pages on sheets, to be folded.</summary>
    Sheets,

    /// <summary>The cover, apart from the rest.</summary>
    Cover,

    /// <summary>Single pages for a print shop.</summary>
    Pages,

    /// <summary>What tries a printer out.</summary>
    Test,
}
