using System.Globalization;
using System.Text;

namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>Numbers suspicions by the words around them: FNV-1a over the kind and up to 30 characters of the paragraph on each side, white space counted as one space, so that
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
        var from = finding.Start;
        while (from > 0 && finding.Start - from < Reach && !IsBlankLine(from - 1, -1))
            from--;
        var to = finding.End;
        while (to < content.Length && to - finding.End < Reach && !IsBlankLine(to, 1))
            to++;
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

    /// <summary>The paragraph ends here, and the next one's words say nothing about this one.</summary>
    private bool IsBlankLine(int at, int step)
    {
        if (content[at] is not ('\n' or '\r')) return false;
        var ends = 0;
        while (at >= 0 && at < content.Length && char.IsWhiteSpace(content[at]) && ends < 2)
        {
            if (content[at] == '\n') ends++;
            at += step;
        }
        return ends > 1;
    }

    private static ulong Hash(ulong hash, string text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
