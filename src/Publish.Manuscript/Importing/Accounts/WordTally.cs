namespace Publish.Manuscript.Importing.Accounts;

/// <summary>Counts the words of one run of text that comes in pieces: runs of anything but white space that hold a letter or a digit.</summary>
internal struct WordTally
{
    private bool holdsLetter;

    public int Words { get; private set; }

    public static int Of(ReadOnlySpan<char> text)
    {
        var tally = new WordTally();
        tally.Add(text);
        tally.Break();
        return tally.Words;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) Break();
            else if (!holdsLetter) holdsLetter = char.IsLetterOrDigit(text[i]) || (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && System.Text.Rune.IsLetterOrDigit(new(text[i], text[i + 1])));
        }
    }

    /// <summary>A line or a paragraph ends.</summary>
    public void Break()
    {
        if (holdsLetter) Words++;
        holdsLetter = false;
    }

    /// <summary>Words that were counted elsewhere.</summary>
    public void Count(int words) => Words += words;
}
