using Publish.Model.Source;

namespace Publish.Manuscript.Drafting;

/// <summary>What is said of texts from elsewhere, whatever their kind: ZP770 to ZP779.</summary>
internal static class DraftDiagnostics
{
    public static void NothingToRead(this DiagnosticBag bag, string path, string what) =>
        bag.Error("ZP770", SourceSpan.None, $"There is no text in {what}", "See whether it is the file that you meant", path);

    public static void NestedTooDeep(this DiagnosticBag bag, SourceSpan span, string path) =>
        bag.Error("ZP771", span, $"Parts stand within parts, more than {DraftLimits.Depth} deep: no text is made so", "Save it again with the program that made it", span.File == 0 ? path : null);
}

/// <summary>How much a text from elsewhere may hold.</summary>
internal static class DraftLimits
{
    /// <summary>Elements, lists and blocks within each other.</summary>
    public const int Depth = 60;
}
