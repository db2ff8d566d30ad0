namespace Publish.Model;

/// <summary>The quotations that are open at a place of a line, the innermost last.</summary>
internal sealed class OpenQuotes
{
    private readonly Growing<(char Typed, char Closing)> open = new();
    private int doubles;

    /// <summary>Where the last one was opened; a place that no mark has where none was.</summary>
    public int LastAt { get; private set; } = int.MinValue;

    /// <param name="typed">The straight mark, single or double.</param>
    public bool Has(char typed) => typed == '"' ? doubles > 0 : open.Count > doubles;

    public void Open(char typed, char closing, int at)
    {
        open.Add((typed, closing));
        if (typed == '"') doubles++;
        LastAt = at;
    }

    /// <summary>Closes the mark and whatever was left open inside of it; null where none is open.</summary>
    public char? Close(char typed)
    {
        if (!Has(typed)) return null;
        while (true)
        {
            var mark = open[open.Count - 1];
            open.Shorten(open.Count - 1);
            if (mark.Typed == '"') doubles--;
            if (mark.Typed == typed) return mark.Closing;
        }
    }
}
