namespace Publish.Manuscript.PlainText.Headers;

/// <summary>One <c>Key: value</c> of a library's header, as typed.</summary>
/// <param name="Line">From 1.</param>
internal sealed record HeaderField(string Key, string Value, int Line);

/// <param name="Fields">In the order of the file.</param>
/// <param name="Next">Index of the first line after the header.</param>
internal sealed record Header(List<HeaderField> Fields, int Next)
{
    /// <summary>Fields in a distributor's words before the text; their lines are those of the file as typed.</summary>
    public IReadOnlyList<HeaderField> Card { get; init; } = [];
}
