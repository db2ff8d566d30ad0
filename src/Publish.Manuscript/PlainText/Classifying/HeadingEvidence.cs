using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>What speaks for a block's being a heading, and what against it.</summary>
/// <param name="Points">The sum; see <see cref="Enough"/>.</param>
/// <param name="Why">The evidence that counted for it.</param>
internal sealed record HeadingEvidence(int Points, HeadingStyle Style, string Why)
{
    /// <summary>From this many points a block is a heading. Tuned on texts of all kinds, so that a false heading is rarer than a missed one.</summary>
    public const int Enough = 4;

    private const int Longest = 140;
    private const int MostWords = 18;

    public static HeadingEvidence None { get; } = new(-100, HeadingStyle.None, "");

    public bool IsEnough => Points >= Enough;

    public static HeadingEvidence Of(Sheet sheet, int i)
    {
        var block = sheet[i].Block;
        if (!sheet.IsOpen(i) || block.Hangs || HeadingMarks.IsCaption(block.Text) || block.Shape is not (BlockShape.Prose or BlockShape.Item or BlockShape.Lines)) return None;
        var text = block.Text.AsSpan();
        if (text.Length > Longest || Phrase.Words(text) > MostWords || text.Count('\n') > 2 || Lexicon.IsClosing(text) || Surveying.SpeakerLabel.IsAsked(text) || Yield.Is(text) || sheet.Is(i + 1, Role.Signature) || (TextLineMarks.StartsWithDash(text) && !Phrase.IsDash(text[^1]))) return None;
        var score = new Score();
        var style = HeadingForm.Judge(ref score, block, sheet.Language);
        if (style == HeadingStyle.None) return None;
        HeadingSurroundings.Judge(ref score, sheet, i);
        if (i + 1 < sheet.Count && sheet[i + 1].Block.BlanksBefore == 0 && Yield.Is(sheet[i + 1].Block.Text)) score.For(2, "it says for how many the dish is");
        return new(score.Points, style, score.Why);
    }
}

/// <summary>Adds up points and remembers why.</summary>
internal struct Score()
{
    private readonly List<string> reasons = [];

    public int Points { get; private set; }

    public readonly string Why => string.Join(", ", reasons);

    public void For(int points, string why)
    {
        Points += points;
        reasons.Add(why);
    }

    public void Against(int points) => Points -= points;
}
