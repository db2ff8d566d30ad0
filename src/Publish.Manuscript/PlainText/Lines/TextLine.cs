namespace Publish.Manuscript.PlainText.Lines;

/// <summary>One line of the file without the white space around it.</summary>
/// <param name="Start">Offset of its first visible character; of its end where it is blank.</param>
/// <param name="End">Offset after its last visible character.</param>
/// <param name="Indent">Columns before the first visible character; a tab goes to the next multiple of four.</param>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
    public bool IsBlank => Start == End;

    public int Length => End - Start;
}
