using Publish.Model;

namespace Publish.Manuscript.Files;

/// <summary>Checks the pictures that a manuscript names, each file once, and keeps where they are.</summary>
internal sealed class PictureShelf(ManuscriptFolder folder, DiagnosticBag diagnostics)
{
    public PictureFiles Pictures { get; } = new();

    /// <summary>The path as the document names it; the typed one where the picture cannot be used, which is an error then.</summary>
    public string Check(string typed, SourceSpan span)
    {
        if (IsOnTheWeb(typed)) diagnostics.PictureOnTheWeb(span, typed);
        else if (Find(typed) is var lookup && lookup is FileLookup.Found found) return Check(found, span);
        else if (lookup is FileLookup.Missing missing) diagnostics.PictureMissing(span, missing.Path, missing.Nearest);
        else diagnostics.PictureOutside(span, typed);
        return typed;
    }

    /// <summary>Web editors write "my%20picture.png" for "my picture.png".</summary>
    private FileLookup Find(string typed)
    {
        var lookup = folder.Find(typed);
        return lookup is FileLookup.Missing && typed.Contains('%', StringComparison.Ordinal) && folder.Find(Uri.UnescapeDataString(typed)) is FileLookup.Found found
            ? found
            : lookup;
    }

    private string Check(FileLookup.Found found, SourceSpan span)
    {
        if (Pictures.Format(found.Path) is not null) return found.Path;
        if (found.Bytes > Limits.PictureBytes) diagnostics.PictureTooLarge(span, found.Path, found.Bytes);
        else if (PictureSignature.Of(found.FullPath) is { } format) Pictures.Add(found.Path, found.FullPath, format, format == PictureFormat.Svg ? ForPrint(found.Path) : null);
        else diagnostics.PictureOfOtherKind(span, found.Path);
        return found.Path;
    }

    private string? ForPrint(string drawing)
    {
        foreach (var end in (ReadOnlySpan<string>)[".png", ".jpg", ".jpeg"])
        {
            if (folder.Find(Path.ChangeExtension(drawing, end)) is FileLookup.Found { Bytes: <= Limits.PictureBytes } twin
                && PictureSignature.Of(twin.FullPath) is PictureFormat.Png or PictureFormat.Jpeg) return twin.FullPath;
        }
        return null;
    }

    private static bool IsOnTheWeb(string path) =>
        path.StartsWith("//", StringComparison.Ordinal) || path.Contains("://", StringComparison.Ordinal)
        || path.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
