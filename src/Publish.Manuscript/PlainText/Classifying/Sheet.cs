using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>All blocks of a text on one sheet, each pencilled with what it is taken for; the steps of classification write on it in turn.</summary>
internal sealed class Sheet
{
    private const int FewestProse = 3;

    private readonly Draft[] drafts;

    public Sheet(IReadOnlyList<TextBlock> blocks, string language, InferenceLog log)
    {
        drafts = new Draft[blocks.Count];
        for (var i = 0; i < drafts.Length; i++)
            drafts[i] = new(blocks[i]);
        Language = language;
        Log = log;
        UsualBlanks = Usual(blocks);
        WritesSmall = IsSmall(blocks);
    }

    public string Language { get; }

    public InferenceLog Log { get; }

    /// <summary>Blank lines that stand between most blocks.</summary>
    public int UsualBlanks { get; }

    /// <summary>Paragraphs begin with small letters as often as not: that one does so says nothing.</summary>
    public bool WritesSmall { get; }

    public int Count => drafts.Length;

    public Draft this[int index] => drafts[index];

    public void Mark(int index, Draft draft) => drafts[index] = draft;

    public void Mark(int index, Role role) => drafts[index] = drafts[index] with { Role = role };

    public void Omit(int index, Omission why) => drafts[index] = drafts[index] with { Role = Role.Omitted, Left = why };

    public bool Is(int index, Role role) => index >= 0 && index < drafts.Length && drafts[index].Role == role;

    public bool IsOpen(int index) => Is(index, Role.Paragraph);

    public void Note(InferenceKind kind, Confidence confidence, int index, string what, string why) =>
        Log.Add(kind, confidence, drafts[index].Block.Start, $"{what}: {InferenceLog.Excerpt(drafts[index].Words)}", why);

    private static bool IsSmall(IReadOnlyList<TextBlock> blocks)
    {
        var (prose, small) = (0, 0);
        foreach (var block in blocks)
        {
            if (block.Shape != BlockShape.Prose || !Phrase.EndsSentence(block.Text)) continue;
            prose++;
            if (Phrase.StartsLower(block.Text)) small++;
        }
        return prose >= FewestProse && small * 2 >= prose;
    }

    private static int Usual(IReadOnlyList<TextBlock> blocks)
    {
        Span<int> counts = stackalloc int[4];
        counts.Clear();
        for (var i = 1; i < blocks.Count; i++)
            counts[Math.Min(blocks[i].BlanksBefore, 3)]++;
        var usual = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[usual]) usual = i;
        return usual;
    }
}
