using System.Text;
using Publish.Model;

namespace Publish.Epub.Package;

/// <summary>An identifier for a zine that was given none, from what stays the same from one edition to the next: the same zine is the same book
/// everywhere, whatever was mended in its text.</summary>
internal static class NamedUuid
{
    /// <summary>From the file name and the names of the authors.</summary>
    public static string Urn(string slug, Metadata metadata)
    {
        var named = new StringBuilder(slug);
        foreach (var contributor in metadata.Contributors)
            if (contributor.Role is "aut" or "cre") named.Append('\0').Append(contributor.Name.Trim());
        return ContentUuid.Urn(Encoding.UTF8.GetBytes(named.ToString()));
    }
}
