namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>Leads from a place in a block's text to the place in the file.</summary>
internal readonly struct LinePlaces
{
    private readonly int first;
    private readonly int[]? textStarts;
    private readonly int[]? fileStarts;

    public LinePlaces(int first) => this.first = first;

    public LinePlaces(int[] textStarts, int[] fileStarts)
    {
        this.textStarts = textStarts;
        this.fileStarts = fileStarts;
        first = fileStarts[0];
    }

    /// <summary>Where lines begin in the text; empty for a text of one line.</summary>
    public ReadOnlySpan<int> TextStarts => textStarts;

    public int Offset(int inText)
    {
        if (textStarts is null) return first + inText;
        var index = Array.BinarySearch(textStarts, inText);
        if (index < 0) index = ~index - 1;
        return fileStarts![index] + inText - textStarts[index];
    }
}
