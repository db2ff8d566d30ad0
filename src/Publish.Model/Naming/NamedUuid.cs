using System.Text;

namespace Publish.Model.Naming;

/// <summary>An identifier for a zine that was given none, from what stays the same from one edition to the next: the same zine is the same book
/// everywhere, whatever was mended in its text.</summary>
public static class NamedUuid
{
    /// <summary>From the file name and the names of the authors.</summary>
    public static string Urn(string slug, Metadata metadata)
    {
        var authors = new List<string>();
        foreach (var contributor in metadata.Contributors)
            if (contributor.Role is "aut" or "cre") authors.Add(contributor.Name);
        return Urn(slug, authors);
    }

    /// <summary>From the file name and the names of the authors. Without authors it tells no more than the name: two zines may share it.</summary>
    public static string Urn(string slug, IEnumerable<string> authors)
    {
        var named = new StringBuilder(slug);
        foreach (var author in authors)
            named.Append('\0').Append(author.Trim());
        return ContentUuid.Urn(Encoding.UTF8.GetBytes(named.ToString()));
    }
}
