namespace Publish.Epub.Package;

/// <param name="Path">From the package document.</param>
/// <param name="Properties">Of EPUB's vocabulary; null for none.</param>
/// <param name="InSpine">Read in its turn.</param>
internal sealed record ManifestItem(string Id, string Path, string MediaType, string? Properties = null, bool InSpine = false);
