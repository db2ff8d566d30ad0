using Publish.Manuscript.PlainText.Lines;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>The lines over a letter that say who wrote to whom, when and of what.</summary>
internal static class MailHeads
{
    private const int Fewest = 2;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "re", "von", "an", "betreff", "gesendet", "datum", "de", "à", "objet", "envoyé", "para", "asunto", "enviado", "fecha", "da", "a", "oggetto", "data", "van", "aan", "onderwerp",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every line of the run is one. What machines add ("Message-ID:", "X-Spam: no", a line that goes on, the line that parts mails in an archive) may stand among them.</summary>
    public static bool Are(string content, ReadOnlySpan<TextLine> run)
    {
        var known = 0;
        for (var i = 0; i < run.Length; i++)
        {
            var text = content.AsSpan(run[i].Start, run[i].Length);
            var colon = text.IndexOf(':');
            if (i == 0 && PartsMails(text)) continue;
            if (colon > 0 && Keys.Contains(text[..colon])) known++;
            else if (!(known > 0 && (run[i].Indent > 0 || (colon > 0 && IsKey(text[..colon]))))) return false;
        }
        return known >= Fewest;
    }

    /// <summary>"From somebody@example.org Tue Mar  3 10:11:12 2020".</summary>
    private static bool PartsMails(ReadOnlySpan<char> line) => line.StartsWith("From ") && line[^1] is >= '0' and <= '9' && line.Count(':') == 2;

    /// <summary>Words with hyphens and no spaces.</summary>
    private static bool IsKey(ReadOnlySpan<char> name) => char.IsAsciiLetterUpper(name[0]) && name.IndexOfAnyExcept(KeySigns) < 0 && (name.Contains('-') || name is "References");

    /// <summary>The sender's name as it stands over a mail: what is typed below its text, and says a part of that, signs it.</summary>
    public static bool Names(ReadOnlySpan<char> head, ReadOnlySpan<char> name)
    {
        foreach (var range in head.Split('\n'))
        {
            var line = head[range];
            var colon = line.IndexOf(':');
            if (colon <= 0 || !Senders.Contains(line[..colon])) continue;
            var at = line[colon..].IndexOf(name, StringComparison.Ordinal);
            return at > 0 && !char.IsLetterOrDigit(line[colon + at - 1]) && (colon + at + name.Length == line.Length || !char.IsLetterOrDigit(line[colon + at + name.Length]));
        }
        return false;
    }

    private static readonly System.Buffers.SearchValues<char> KeySigns = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Senders = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "from", "von", "de", "da", "van" }.GetAlternateLookup<ReadOnlySpan<char>>();
}
