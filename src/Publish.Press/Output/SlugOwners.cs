using System.Text;
using Publish.Files;
using Publish.Model.Naming;

namespace Publish.Press.Output;

/// <summary>Remembers which manuscript a name in an output folder belongs to, so that two zines with one title do not overwrite each other.</summary>
/// <remarks>A line a name, <c>.publish/NAME.owner</c>: a hash of the way from the output folder to the manuscript, since whoever gets the folder need not learn where it was made. Names are
/// one where a disk takes them for one, whether this disk does or not: capitals and small letters, accents composed and apart.</remarks>
internal sealed class SlugOwners(string folder)
{
    private const string Ending = ".owner";

    /// <summary>A file name may have 255 bytes on common file systems, and "-booklet-letter-flip-long.pdf" is to follow.</summary>
    private const int MostBytes = 200;

    private static readonly string[] Taken = [OutputManifest.NameFor(""), ".pdf", ".epub"];

    private readonly string records = Path.Combine(folder, Publish.Files.Changes.FolderChange.RecordsName);

    /// <summary>The name itself where it is free or the manuscript's own already; else the name with the manuscript's folder added, then with a number.</summary>
    /// <param name="claims">What others say who are at work in the folder, as <see cref="Claim"/> writes it.</param>
    public string Choose(string slug, string manuscript, IReadOnlyList<string> claims)
    {
        var owner = OwnerOf(manuscript);
        var names = Names();
        if (IsOpenTo(slug, owner, claims, names)) return slug;
        var stem = $"{slug}-{Slug.From(NameOf(manuscript))}";
        if (stem != $"{slug}-{slug}" && Encoding.UTF8.GetByteCount(stem) <= MostBytes && IsOpenTo(stem, owner, claims, names)) return stem;
        for (var number = 2; ; number++)
        {
            var numbered = $"{slug}-{number}";
            if (IsOpenTo(numbered, owner, claims, names)) return numbered;
        }
    }

    /// <summary>What a build says of itself as long as it is under way.</summary>
    public string Claim(string slug, string manuscript) => $"{Folded(slug)}\n{OwnerOf(manuscript)}";

    /// <summary>Whether the name was this manuscript's before.</summary>
    public bool Owns(string slug, string manuscript) => RecordOf(slug) is { } record && Reads(record, manuscript);

    /// <summary>The path in the output folder of the line for a name.</summary>
    public static string RecordFor(string slug) => $"{Publish.Files.Changes.FolderChange.RecordsName}/{slug}{Ending}";

    public byte[] Line(string manuscript) => Encoding.UTF8.GetBytes(OwnerOf(manuscript) + "\n");

    /// <summary>As disks compare names that do not tell capitals from small letters, or one form of Unicode from the other.</summary>
    public static string Folded(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC).ToUpperInvariant();
        }
        catch (ArgumentException)
        {
            return name.ToUpperInvariant();
        }
    }

    private bool IsOpenTo(string slug, string owner, IReadOnlyList<string> claims, HashSet<string> names)
    {
        var folded = Folded(slug);
        if (claims.Any(claim => claim.StartsWith(folded + "\n", StringComparison.Ordinal) && claim != $"{folded}\n{owner}")) return false;
        return RecordOf(slug) is { } record ? IsOwner(record, owner) : !Array.Exists(Taken, end => names.Contains(Folded(slug + end)));
    }

    /// <summary>Of all that lies in the folder.</summary>
    private HashSet<string> Names() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Folded(Path.GetFileName(entry)))]
        : [];

    /// <summary>The line for a name; null where nobody has it.</summary>
    private string? RecordOf(string slug)
    {
        var plain = Path.Combine(records, slug + Ending);
        if (File.Exists(plain)) return plain;
        return Directory.Exists(records) ? Directory.EnumerateFiles(records).FirstOrDefault(path => Folded(Path.GetFileName(path)) == Folded(slug + Ending)) : null;
    }

    private bool Reads(string record, string manuscript) => IsOwner(record, OwnerOf(manuscript));

    private static bool IsOwner(string record, string owner) => RegularFile.Text(record).TrimEnd('\n') is var line && (line == owner || Hashed(line) == owner);

    private string OwnerOf(string manuscript) => Hashed(WayTo(manuscript));

    private static string Hashed(string way) => Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(way)));

    private string WayTo(string manuscript) =>
        Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(manuscript)).Replace('\\', '/').TrimEnd('/');

    private static string NameOf(string manuscript) =>
        Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(manuscript)));
}
