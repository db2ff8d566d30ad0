using System.Text;
using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Markup.Planning;

/// <summary>The files that pictures become, by their path in the manuscript.</summary>
public sealed class ScreenPictureFiles
{
    private readonly Dictionary<string, PictureFile> byPath = new(StringComparer.Ordinal);

    public static ScreenPictureFiles Of(Seq<Picture> pictures)
    {
        var files = new ScreenPictureFiles();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "cover.png", "cover.jpg", "cover.svg" };
        foreach (var picture in pictures)
            files.byPath.TryAdd(picture.Path, new(Name(picture, taken), picture));
        return files;
    }

    /// <summary>Null where the manuscript's reader could not bring the picture, and has said so.</summary>
    public PictureFile? Find(string path) => byPath.GetValueOrDefault(path);

    public static string Extension(PictureFormat format) => format switch
    {
        PictureFormat.Png => ".png",
        PictureFormat.Svg => ".svg",
        _ => ".jpg",
    };

    public static string MediaType(PictureFormat format) => format switch
    {
        PictureFormat.Png => "image/png",
        PictureFormat.Svg => "image/svg+xml",
        _ => "image/jpeg",
    };

    // ASCII alone: some readers unpack a book to a file system that knows nothing else.
    private static string Name(Picture picture, HashSet<string> taken)
    {
        var stem = new StringBuilder();
        foreach (var c in Path.GetFileNameWithoutExtension(picture.Path))
            stem.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-');
        var name = stem.ToString().Trim('-');
        if (name.Length == 0) name = "picture";
        var candidate = name + Extension(picture.Format);
        for (var n = 2; !taken.Add(candidate); n++)
            candidate = $"{name}-{n}{Extension(picture.Format)}";
        return candidate;
    }
}

/// <param name="Name">In the folder of pictures.</param>
public sealed record PictureFile(string Name, Picture Picture)
{
    public string Path => "images/" + Name;
}
