namespace Publish.Manuscript.PlainText.Import;

/// <summary>How a plain text is imported.</summary>
public sealed record TextImportOptions
{
    /// <summary>Changes suspected scanning errors; see <see cref="PlainTextChoices.Fix"/>.</summary>
    public bool Fix { get; init; }
}
