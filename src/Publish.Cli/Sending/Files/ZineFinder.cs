using System.Security.Cryptography;
using Publish.Cli.Commands;
using Publish.Cli.Reporting;
using Publish.Files;
using Publish.Files.Changes;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Output;

namespace Publish.Cli.Sending.Files;

/// <summary>Finds the files that are to be sent: a manuscript is made first, so that nobody prints what was written yesterday; an output folder is taken as it is.</summary>
/// <param name="screen">Hears what making has to complain of.</param>
internal sealed class ZineFinder(Pressroom press, DiagnosticBag bag, IScreen screen)
{
    /// <param name="path">A manuscript or an output folder, as typed.</param>
    /// <param name="making">How a manuscript is made; its path is <paramref name="path"/>.</param>
    /// <param name="zine">Which of the folder's; null where it holds one only.</param>
    /// <returns>Null, with a diagnostic, where there is none.</returns>
    public ZineToSend? Find(string path, BuildRequest making, string? zine)
    {
        if (Directory.Exists(path)) bag.WasSettled(path, FolderChange.Settle(path));
        if (!Path.Exists(path)) bag.NothingThere(path);
        else if (ListsIn(path) is { Count: > 0 } lists) return Choose(path, lists, zine);
        else if (IsManuscript(path)) return Make(making);
        else bag.NoFinishedFiles(path);
        return null;
    }

    private static List<OutputManifest> ListsIn(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + OutputManifest.NameFor("")).Order(StringComparer.Ordinal).Select(OutputManifest.Read).OfType<OutputManifest>()]
        : [];

    private static bool IsManuscript(string path) => File.Exists(path) || Directory.EnumerateFiles(path, "*.md").Any() || File.Exists(Path.Combine(path, "zine.yaml"));

    private ZineToSend? Choose(string folder, List<OutputManifest> lists, string? zine)
    {
        var chosen = zine is null ? lists : lists.FindAll(list => list.Slug == zine);
        if (chosen is [var one])
        {
            MadeFile[] files = [.. one.Files.Where(file => IsThere(folder, file.Path))];
            if (Array.Find(files, file => !IsAsListed(folder, file)) is { } other) bag.NotAsListed(Path.Combine(folder, other.Path));
            return new(one.Slug, folder, files);
        }
        bag.WhichZine(folder, zine, lists.Select(list => list.Slug));
        return null;
    }

    /// <summary>A list may have been changed by somebody: only names in the folder itself are taken.</summary>
    private static bool IsThere(string folder, string name) => name.Length > 0 && name.IndexOfAny(['/', '\\']) < 0 && File.Exists(Path.Combine(folder, name));

    /// <summary>What it was when it came into place.</summary>
    private static bool IsAsListed(string folder, MadeFile file)
    {
        try
        {
            using var stream = RegularFile.Open(Path.Combine(folder, file.Path));
            return stream.Length == file.Bytes && Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Sha256;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private ZineToSend? Make(BuildRequest making)
    {
        var outcome = screen.Watch(progress => new ZineJob(press, making, progress).Make());
        BuildReport.ShowProblems(outcome.Sources, outcome.Problems, screen);
        if (outcome.Zine is { } made) return new(made.Name, made.Place, made.Files);
        bag.NotMade(making.Manuscript);
        return null;
    }
}
