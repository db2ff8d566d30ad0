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

    /// <summary>Every line of the run is one.</summary>
    public static bool Are(string content, ReadOnlySpan<TextLine> run)
    {
        if (run.Length < Fewest) return false;
        foreach (var line in run)
        {
            var text = content.AsSpan(line.Start, line.Length);
            var colon = text.IndexOf(':');
            if (colon <= 0 || !Keys.Contains(text[..colon])) return false;
        }
        return true;
    }
}
