namespace Publish.Manuscript.Markdown.Reading;

/// <summary>How wide the lines of one file are typed: those of a text that is broken by hand at a column come up to it, all but the last of a paragraph.</summary>
internal sealed class TextWidth(string text)
{
    /// <summary>Nobody breaks prose at fewer columns.</summary>
    private const int Least = 38;

    private const int Widest = 400;

    /// <summary>This part of the text stands on lines of the width or longer; a web address alone does not widen it.</summary>
    private const int OneIn = 10;

    /// <summary>Programs that break lines do not fill each of them.</summary>
    private const int Slack = 4;

    private readonly Lazy<int> width = new(() => Measure(text), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>In columns.</summary>
    public int Columns => width.Value;

    /// <summary>Whether the next line's first word would have found room behind a line.</summary>
    /// <param name="line">As typed, with what stands before it.</param>
    public bool HasRoom(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool clearly)
    {
        next = next.TrimStart(" \t>");
        var word = next.IndexOfAny(' ', '\t');
        return line.TrimEnd().Length + 1 + (word < 0 ? next.TrimEnd().Length : word) + (clearly ? Slack : 0) <= Columns;
    }

    private static int Measure(string text)
    {
        var counts = new int[Widest + 1];
        var all = 0;
        foreach (var typed in text.AsSpan().EnumerateLines())
        {
            var line = typed.TrimEnd();
            if (line.IsEmpty || line.TrimStart() is ['#' or '|' or '`' or '~' or ':' or '!' or '+', ..] or ['[', '^', ..]) continue;
            counts[Math.Min(line.Length, Widest)] += line.Length;
            all += line.Length;
        }
        var (length, held) = (Widest, 0);
        while (length > Least && (held += counts[length]) * OneIn < all) length--;
        return Math.Max(Least, length);
    }
}
