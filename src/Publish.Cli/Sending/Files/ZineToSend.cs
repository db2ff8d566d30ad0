using Publish.Press.Output;

namespace Publish.Cli.Sending.Files;

/// <summary>A zine's finished files, as its list of files names them.</summary>
/// <param name="Slug">What their names begin with.</param>
/// <param name="Folder">Where they lie, as typed.</param>
internal sealed record ZineToSend(string Slug, string Folder, IReadOnlyList<MadeFile> Files)
{
    public string PathOf(MadeFile file) => Path.Combine(Folder, file.Path);
}
