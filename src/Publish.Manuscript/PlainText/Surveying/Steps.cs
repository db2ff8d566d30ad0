using Publish.Manuscript.PlainText.Classifying;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>How many blank lines stand before blocks, as ranks of the text's own steps: in many texts four mean a chapter, two a section, one a paragraph.</summary>
internal sealed class Steps
{
    private const int Highest = 3;

    /// <summary>Of all blocks, those with a wider gap before them may be no more than this share for gaps to mean anything.</summary>
    private const int MostPercent = 45;

    private const int UsualColumns = 72;

    private const int FewestHeads = 3;

    private readonly int usual;

    public Steps(Sheet sheet, int columns)
    {
        Columns = columns == 0 ? UsualColumns : columns;
        usual = Math.Max(1, sheet.UsualBlanks);
        var (wide, heads) = (0, 0);
        for (var i = 1; i < sheet.Count; i++)
        {
            if (sheet[i].Block.BlanksBefore <= usual) continue;
            wide++;
            if (sheet[i].Block.Text.Length <= Look.Longest) heads++;
        }
        Speak = wide >= 2 && wide * 100 <= MostPercent * sheet.Count && heads * 2 >= wide;
    }

    /// <summary>The width of the page, in columns.</summary>
    public int Columns { get; }

    /// <summary>The text parts its sections by wider gaps.</summary>
    public bool Speak { get; private set; }

    /// <summary>Where many more blocks look like headings by themselves than stand below a wider gap, gaps are chance.</summary>
    public void Ask(Sheet sheet)
    {
        if (!Speak) return;
        var (sure, wide) = (0, 0);
        for (var i = 1; i < sheet.Count; i++)
        {
            if (sheet[i].Block.BlanksBefore > usual) wide++;
            if (HeadingEvidence.Of(sheet, i).IsEnough) sure++;
        }
        Speak = sure < FewestHeads || wide * 4 >= sure;
    }

    /// <summary>0 for the gap between paragraphs, or less; 3 for the widest.</summary>
    public int Rank(int blanks) => Math.Clamp(blanks - usual, 0, Highest);
}
