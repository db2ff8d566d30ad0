using System.Collections.Concurrent;
using Publish.Files;

namespace Publish.Fonts;

/// <summary>Opened faces of a folder, kept for every library that has them. Safe for use from several threads.</summary>
/// <param name="directory">Absolute. Faces elsewhere are not kept.</param>
public sealed class FaceStore(string directory)
{
    private readonly string within = Path.TrimEndingDirectorySeparator(directory) + Path.DirectorySeparatorChar;
    private readonly ConcurrentDictionary<string, Lazy<FontFace>> faces = new(StringComparer.Ordinal);

    /// <summary>A path lies in the folder.</summary>
    internal bool Holds(string path) => path.StartsWith(within, StringComparison.Ordinal);

    /// <summary>Null for a face that lies elsewhere.</summary>
    /// <exception cref="FontFormatException">The file is broken.</exception>
    internal FontFace? Find(string path) => Holds(path)
        ? faces.GetOrAdd(path, static path => new(() => FontFace.Load(RegularFile.Bytes(path)))).Value
        : null;
}
