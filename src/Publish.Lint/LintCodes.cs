namespace Publish.Lint;

/// <summary>Rules of which others may have said already what they would say.</summary>
public static class LintCodes
{
    /// <summary>Markup that other programs understand.</summary>
    public const string OtherDialect = "ZL146";

    /// <summary>A table of the manuscript without heads.</summary>
    public const string HeadlessTable = "ZL212";

    /// <summary>The same in the finished e-book.</summary>
    public const string HeadlessTableOfBook = "ZL454";
}
