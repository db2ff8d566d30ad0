namespace Publish.Pdf.Import.Mending;

/// <summary>An object as it stands in a damaged file.</summary>
/// <param name="Place">Of its number, from the file's first byte.</param>
/// <param name="Head">From after "obj" to its stream or its end: where its dictionary is.</param>
internal readonly record struct FoundObject(int Number, int Place, Range Head)
{
    // No dictionary that matters here is longer; what lies between an object and a lost end is not looked through.
    public const int LongestHead = 1 << 16;
}
