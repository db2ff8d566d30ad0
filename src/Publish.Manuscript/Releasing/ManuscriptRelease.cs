using System.Text;
using Publish.Files;
using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown;
using Publish.Model.Source;

namespace Publish.Manuscript.Releasing;

/// <summary>Marks a manuscript as a new edition: moves <c>modified:</c>, writes down what changed, and gives the zine an identifier where it has none.
/// Nothing else in the file changes, to the byte.</summary>
public static class ManuscriptRelease
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">A folder with <c>zine.yaml</c>, or one Markdown file.</param>
    /// <returns>The file that was changed; null, and diagnostics, where nothing was.</returns>
    public static string? Write(string path, Edition edition, DiagnosticBag diagnostics)
    {
        if (FileOfSettings(path) is not { } file)
        {
            diagnostics.NoSettingsToRelease(path);
            return null;
        }

        try
        {
            return Change(file, edition, diagnostics) ? file : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.UnreadableFile(file, FileLoader.Why(e));
        }
        catch (DecoderFallbackException)
        {
            diagnostics.CannotRelease(Path.GetFileName(file), edition.Day);
        }

        return null;
    }

    private static string? FileOfSettings(string path)
    {
        if (File.Exists(path)) return MarkdownNames.IsMarkdown(Path.GetFileName(path)) ? path : null;
        return Array.Find([Path.Combine(path, "zine.yaml"), Path.Combine(path, "zine.yml")], name => File.Exists(name) && RealPath.IsInside(path, name));
    }

    private static bool Change(string file, Edition edition, DiagnosticBag diagnostics)
    {
        var bytes = RegularFile.Bytes(file);
        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        var text = Strict.GetString(bytes.AsSpan(hasMark ? 3 : 0));
        if (ReleaseText.Of(text, MarkdownNames.IsMarkdown(Path.GetFileName(file)), edition, diagnostics) is not { } released)
        {
            if (!diagnostics.HasErrors) diagnostics.CannotRelease(Path.GetFileName(file), edition.Day);
            return false;
        }

        var encoded = Encoding.UTF8.GetBytes(released);
        DraftFile.Write(file, hasMark ? [0xEF, 0xBB, 0xBF, .. encoded] : encoded);
        return true;
    }
}

/// <summary>What is written down of a new edition.</summary>
/// <param name="Day">As <c>2026-11-05</c>.</param>
/// <param name="What">What changed, in the writer's words; empty for nothing to be said.</param>
/// <param name="Identifier">For a zine that has none.</param>
public sealed record Edition(string Day, string What, string Identifier);
