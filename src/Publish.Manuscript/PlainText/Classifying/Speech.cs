using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Who speaks in an interview or a play: labels before a colon that come again and again ("Q:", "Mira:").</summary>
internal sealed class Speech
{
    private const int LongestLabel = 24;
    private const int MostWords = 3;
    private const int FewestTurns = 4;

    private readonly bool isDialogue;

    private Speech(bool isDialogue) => this.isDialogue = isDialogue;

    public static Speech Of(IReadOnlyList<TextBlock> blocks)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var repeated = 0;
        foreach (var block in blocks)
        {
            var label = Label(block.Text);
            if (label.IsEmpty) continue;
            turns.TryGetValue(label, out var count);
            turns[label] = count + 1;
            if (count > 0) repeated += count == 1 ? 2 : 1;
        }
        return new(repeated >= FewestTurns);
    }

    /// <summary>In a text of turns, a block that begins with a label is one of them.</summary>
    public bool IsTurn(ReadOnlySpan<char> text) => isDialogue && !Label(text).IsEmpty;

    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestLabel)].IndexOf(':');
        if (colon < 1 || colon + 1 >= text.Length || text[colon + 1] != ' ') return default;
        var label = text[..colon];
        return !Phrase.StartsLower(label) && Phrase.Words(label) is >= 1 and <= MostWords ? label : default;
    }
}
