using Publish.Model.Naming;
using Publish.Model.Pictures;

namespace Publish.Manuscript.Files;

/// <summary>What another program's picture is called in a folder that is made of its text.</summary>
internal static class SafePictureName
{
    /// <param name="name">What it was called; only its words are used.</param>
    /// <param name="taken">Names that are given already, whatever their case; this one is added.</param>
    public static string Of(string name, PictureFormat format, HashSet<string> taken)
    {
        var end = format switch { PictureFormat.Png => "png", PictureFormat.Jpeg => "jpg", _ => "svg" };
        var stem = Slug.From(Path.GetFileNameWithoutExtension(name.Replace('\\', '/')));
        if (stem == "zine") stem = "picture";
        var path = $"images/{stem}.{end}";
        for (var number = 2; !taken.Add(path); number++)
            path = FormattableString.Invariant($"images/{stem}-{number}.{end}");
        return path;
    }
}
