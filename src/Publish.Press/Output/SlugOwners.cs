using System.Text;
using Publish.Model.Naming;

namespace Publish.Press.Output;

/// <summary>Remembers which manuscript a name in an output folder belongs to, so that two zines with one title do not overwrite each other.</summary>
/// <remarks>A line of text a name, <c>.publish/NAME.owner</c>: the way from the output folder to the manuscript. It is no part of what is made.</remarks>
internal sealed class SlugOwners(string folder)
{
    public const string FolderName = ".publish";

    /// <summary>A file name may have 255 bytes on common file systems, and "-booklet-letter-flip-long.pdf" is to follow.</summary>
    private const int MostBytes = 200;

    private readonly string records = Path.Combine(folder, FolderName);

    /// <summary>The name itself where it is free or the manuscript's own already; else the name with the manuscript's folder added, then with a number.</summary>
    public string Choose(string slug, string manuscript)
    {
        var owner = OwnerOf(manuscript);
        if (IsOpenTo(slug, owner)) return slug;
        var stem = $"{slug}-{Slug.From(NameOf(manuscript))}";
        if (stem != $"{slug}-{slug}" && Encoding.UTF8.GetByteCount(stem) <= MostBytes && IsOpenTo(stem, owner)) return stem;
        for (var number = 2; ; number++)
        {
            var numbered = $"{slug}-{number}";
            if (IsOpenTo(numbered, owner)) return numbered;
        }
    }

    /// <exception cref="SinkException">The folder cannot be written to.</exception>
    public void Remember(string slug, string manuscript) => SinkException.Guard(() =>
    {
        Directory.CreateDirectory(records);
        File.WriteAllText(RecordOf(slug), OwnerOf(manuscript) + "\n", new UTF8Encoding(false));
        return slug;
    });

    private bool IsOpenTo(string slug, string owner) =>
        File.Exists(RecordOf(slug))
            ? File.ReadAllText(RecordOf(slug)).TrimEnd('\n') == owner
            : !Exists(OutputManifest.NameFor(slug)) && !Exists(slug + ".pdf") && !Exists(slug + ".epub");

    private bool Exists(string name) => File.Exists(Path.Combine(folder, name));

    private string RecordOf(string slug) => Path.Combine(records, slug + ".owner");

    private string OwnerOf(string manuscript) =>
        Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(manuscript)).Replace('\\', '/').TrimEnd('/');

    private static string NameOf(string manuscript) =>
        Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(manuscript)));
}
