using Publish.Fonts;
using Publish.Manuscript;
using Publish.Model.Source;

namespace Publish.Press.Building;

/// <summary>The fonts of a zine: its style's, those in the manuscript's own <c>fonts/</c>, and the house's. What is no font is said and passed over.</summary>
internal static class ZineFonts
{
    private const string Folder = "fonts";

    public static FontLibrary Of(HouseStyle style, ManuscriptFiles manuscript, House house, DiagnosticBag bag)
    {
        string[] own = [Path.Combine(style.Folder, Folder), Path.Combine(manuscript.Folder, Folder)];
        var unreadable = new List<string>();
        foreach (var (path, reason) in own.SelectMany(FontLibrary.Unreadable))
        {
            unreadable.Add(path);
            bag.UnreadableFont(Path.GetRelativePath(manuscript.Folder, path).Replace('\\', '/'), reason);
        }
        return new([.. own, house.Fonts], unreadable, house.Faces);
    }
}
