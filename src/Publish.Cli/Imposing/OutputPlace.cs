using Publish.Model;

namespace Publish.Cli.Imposing;

/// <summary>Where the sheets go.</summary>
internal static class OutputPlace
{
    /// <summary>What our files say of their maker in plain bytes, and others do not.</summary>
    private static ReadOnlySpan<byte> Maker => "<pdf:Producer>Publish"u8;

    /// <summary>The file that was asked for, or a name of our own in the folder that was asked for; never the source itself, and under a name that nobody chose
    /// only over sheets of ours.</summary>
    public static string Of(ImposeRequest request, DiagnosticBag bag)
    {
        var own = $"{Path.GetFileNameWithoutExtension(request.Source)}-{request.Scheme.Name}-{request.Sheet.Name}{(request.Flip == Typesetting.Pages.FlipEdge.Long ? "-flip-long" : "")}.pdf";
        var chosen = request.Output is { } output && !IsFolder(output);
        var path = chosen ? request.Output! : Path.Combine(request.Output ?? "", own);
        if (Path.GetFullPath(path) == Path.GetFullPath(request.Source)) bag.WouldReplaceItsSource(path);
        else if (!chosen && File.Exists(path) && !IsOurs(path)) bag.WouldReplaceAnothers(path);
        return path;
    }

    private static bool IsFolder(string output) => Directory.Exists(output) || Path.EndsInDirectorySeparator(output) || output.EndsWith('/');

    private static bool IsOurs(string path)
    {
        try
        {
            return File.ReadAllBytes(path).AsSpan().IndexOf(Maker) >= 0;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
