using System.Globalization;
using System.Text;

namespace Publish.Markup.Planning;

/// <summary>Ids that are legal in XML and unique in the book, whatever a writer typed.</summary>
public sealed class XmlIds
{
    // What the program's own ids begin with: a writer's "note-1" must not take the place of the note's.
    private static readonly string[] Reserved = ["note-", "call-", "gloss-", "use-", "page-", "section-", "kobo.", "book-"];

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The id itself where it can stand, else one made from it.</summary>
    public string OfWriter(string id)
    {
        var legal = Legal(id);
        foreach (var prefix in Reserved)
            if (legal.StartsWith(prefix, StringComparison.Ordinal)) legal = "x-" + legal;
        return Unique(legal);
    }

    public string Unique(string id)
    {
        var candidate = id;
        for (var n = 2; !taken.Add(candidate); n++)
            candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        return candidate;
    }

    /// <summary>An NCName (Namespaces in XML 1.0, production 4): other characters become hyphens, and it begins with a letter.</summary>
    public static string Legal(string id)
    {
        var tail = Tail(id);
        return tail.Length > 0 && char.IsLetter(tail[0]) ? tail : "x-" + tail;
    }

    /// <summary>What may follow a letter in an NCName.</summary>
    public static string Tail(string id)
    {
        var legal = new StringBuilder(id.Length);
        foreach (var c in id)
            legal.Append(char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-');
        return legal.ToString();
    }
}
