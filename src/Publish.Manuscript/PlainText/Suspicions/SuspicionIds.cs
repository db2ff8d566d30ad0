using System.Globalization;
using System.Text;

namespace Publish.Manuscript.PlainText;

/// <summary>Numbers suspicions by the words around them: FNV-1a over the kind and 30 characters on each side, white space counted as one space, so that
/// neither other lines nor another width change a number. The second of two alike gets "#2" hashed in.</summary>
internal sealed class SuspicionIds(string content)
{
    private const int Reach = 30;

    private readonly Dictionary<ulong, int> seen = [];

    public (string Id, string Context) Of(Finding finding)
    {
        var context = Context(finding);
        var hash = Hash(Hash(14695981039346656037, finding.Kind.ToString()), context);
        var times = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        if (times > 1) hash = Hash(hash, string.Create(CultureInfo.InvariantCulture, $"#{times}"));
        return ((hash >> 24).ToString("x10", CultureInfo.InvariantCulture), context);
    }

    private string Context(Finding finding)
    {
        var from = Math.Max(0, finding.Start - Reach);
        var to = Math.Min(content.Length, finding.End + Reach);
        if (from > 0 && char.IsLowSurrogate(content[from])) from++;
        if (to < content.Length && char.IsLowSurrogate(content[to])) to--;
        var text = new StringBuilder(to - from);
        for (var i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(content[i])) text.Append(content[i]);
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
        return text.ToString().Trim();
    }

    private static ulong Hash(ulong hash, string text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
