using System.Globalization;
using System.Text;

namespace Publish.Manuscript.PlainText;

/// <summary>Makes an entry's id of its term: small letters and digits, hyphens between words; a number where two terms come out alike.</summary>
internal static class EntryId
{
    public static string Of(string term, HashSet<string> taken)
    {
        var id = new StringBuilder();
        foreach (var c in term)
        {
            if (char.IsLetterOrDigit(c)) id.Append(char.ToLowerInvariant(c));
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        var stem = id.ToString().Trim('-');
        if (stem.Length == 0) stem = "entry";
        var unique = stem;
        for (var n = 2; !taken.Add(unique); n++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        return unique;
    }
}
