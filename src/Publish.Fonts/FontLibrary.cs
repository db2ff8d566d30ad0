using System.Collections.Concurrent;
using Publish.Files;

namespace Publish.Fonts;

/// <summary>
/// The faces in a folder of families, <c>fonts/eb-garamond/EBGaramond-BoldItalic.ttf</c>: the folder names the family, the end of the file's name its
/// weight and slope. Only names are read at first; a file is opened when its face is asked for. Safe for use from several threads.
/// </summary>
public sealed class FontLibrary
{
    private readonly List<FontFile> files;
    private readonly FaceStore? kept;
    private readonly ConcurrentDictionary<(string Path, int Index), FontFace> faces = new();

    /// <summary>Lists the families of a folder; a folder that is not there gives a library without any.</summary>
    public FontLibrary(string directory)
        : this([directory])
    {
    }

    /// <summary>Several folders as one; a family in an earlier folder hides one of the same name in a later.</summary>
    /// <param name="unreadable">Files that are passed over; the others of folders that are not kept are opened, and found by the names inside as well. Null where all are as the house has them.</param>
    /// <param name="kept">Opens the faces that outlive this library; null where none do.</param>
    public FontLibrary(IReadOnlyList<string> directories, IReadOnlyCollection<string>? unreadable = null, FaceStore? kept = null)
    {
        this.kept = kept;
        files = [.. directories.SelectMany(directory => unreadable is null || kept?.Holds(directory) == true ? FontFile.In(directory) : FontFile.Opened(directory, unreadable))];
        Families = [.. files.Select(file => file.Family).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The files of a folder of families that cannot be used, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Unreadable(string directory)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in FontFile.AnyIn(directory))
        {
            try
            {
                var data = RegularFile.Bytes(path);
                for (var i = 0; i < FontContainer.Count(data); i++)
                    if (FaceTrial.Fault(FontFace.Load(FontContainer.Face(data, i))) is { } fault) reasons.TryAdd(path, fault);
            }
            catch (FontFormatException broken)
            {
                reasons.Add(path, broken.Message);
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                reasons.Add(path, closed is IrregularFileException irregular ? $"it is {irregular.What}, and no file" : "the file cannot be read");
            }
        }
        return reasons;
    }

    /// <summary>The names of the families' folders, in their order.</summary>
    public IReadOnlyList<string> Families { get; }

    /// <summary>Whether a family is there, by its name or its folder's: "EB Garamond" and "eb-garamond" are one.</summary>
    public bool Has(string family) => FilesOf(family).Count > 0;

    /// <summary>
    /// The face of a family that comes nearest to a weight and slope, by the rules of CSS Fonts 4, section 5.2.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The library has no such family.</exception>
    /// <exception cref="FontFormatException">The file is broken.</exception>
    public FontFace Find(string family, int weight = 400, bool italic = false)
    {
        var files = FilesOf(family);
        return files.Count > 0
            ? Open(Nearest(files, weight, italic))
            : throw new KeyNotFoundException($"There is no font family \"{family}\". There are: {string.Join(", ", Families)}.");
    }

    /// <summary>The same, and a face of the first family there is for one that is not there: a style may name a family that is missing, which is said once, and everything is set all the same.</summary>
    /// <exception cref="KeyNotFoundException">The library is empty.</exception>
    /// <exception cref="FontFormatException">The file is broken.</exception>
    public FontFace FindOrFirst(string family, int weight = 400, bool italic = false) => Find(Has(family) || Families.Count == 0 ? family : Families[0], weight, italic);

    /// <summary>
    /// A face of another family that can set what <paramref name="lacking"/> cannot, as near to its weight and slope as there is; null where none can.
    /// A face of fixed pitch is replaced by one where possible.
    /// </summary>
    public FontFace? FallbackFor(string cluster, FontFace lacking, FontFeatures features = FontFeatures.None)
    {
        FontFace? second = null;
        foreach (var family in Families)
        {
            var face = Open(Nearest(FilesOf(family), lacking.Weight, lacking.IsItalic));
            if (ReferenceEquals(face, lacking) || !face.Covers(cluster, features))
                continue;
            if (face.IsFixedPitch == lacking.IsFixedPitch)
                return face;
            second ??= face;
        }

        return second;
    }

    private List<FontFile> FilesOf(string family)
    {
        var key = FontFile.KeyOf(family);
        var first = files.Find(file => file.IsOf(key));
        return first is null ? [] : files.FindAll(file => file.IsOf(key) && file.Folder == first.Folder);
    }

    private static FontFile Nearest(List<FontFile> files, int weight, bool italic)
    {
        var sloped = files.FindAll(file => file.IsItalic == italic);
        var among = sloped.Count > 0 ? sloped : files;
        return among.MinBy(file => Distance(file.Weight, weight))!;
    }

    // CSS: from 400 to 500 look up to 500 first, then down, then up; below 400 down first; above 500 up first.
    private static int Distance(int has, int wanted) => (has, wanted) switch
    {
        _ when has == wanted => 0,
        _ when wanted is >= 400 and <= 500 && has > wanted && has <= 500 => has - wanted,
        _ when wanted <= 500 => has < wanted ? 1000 + wanted - has : 2000 + has - wanted,
        _ => has > wanted ? has - wanted : 1000 + wanted - has,
    };

    private FontFace Open(FontFile file) => kept?.Find(file.Path) ?? faces.GetOrAdd((file.Path, file.Index), static at => FontFace.Load(FontContainer.Face(RegularFile.Bytes(at.Path), at.Index)));
}
