using System.Text.RegularExpressions;

namespace Publish.Acceptance.Tags;

/// <summary>A word as it is read out: what stands between two spaces, or between the borders of blocks.</summary>
/// <param name="Language">That it is read in.</param>
/// <param name="Place">In the manuscript, "01-text.md:12"; in what was read, the element.</param>
internal sealed record SpokenWord(string Text, string Language, string Place)
{
    /// <summary>In words that are expected: a page's number, any list mark, the pages of an entry's uses, a full stop that a style may set.</summary>
    public const char PageNumber = '\uE000', AnyMark = '\uE001', Uses = '\uE002', MayStop = '\uE003';

    /// <summary>Whether it is made by the program as a row of any length.</summary>
    public bool IsUses => Text.Length == 1 && Text[0] == Uses;

    public bool Is(SpokenWord read) => Language == read.Language && Says(read.Text);

    public bool Says(string read) =>
        Text == read || (Text.AsSpan().IndexOfAnyInRange(PageNumber, MayStop) >= 0 && Regex.IsMatch(read, $"^{Pattern()}$", RegexOptions.CultureInvariant));

    private string Pattern() => string.Concat(Text.Select(sign => sign switch
    {
        PageNumber => "[0-9ivxlc]+",
        AnyMark => "[^\\p{L}\\p{N}]",
        MayStop => "\\.?",
        _ => Regex.Escape(sign.ToString()),
    }));
}

/// <summary>Splits what is said into words.</summary>
internal sealed class SpokenWords
{
    private readonly List<SpokenWord> words = [];
    private readonly System.Text.StringBuilder word = new();
    private (string Language, string Place) began = ("", "");

    public IReadOnlyList<SpokenWord> All
    {
        get
        {
            Part();
            return words;
        }
    }

    /// <summary>Nothing goes on from what was said last.</summary>
    public void Part()
    {
        if (word.Length > 0) words.Add(new(word.ToString(), began.Language, began.Place));
        word.Clear();
    }

    /// <summary>A word of its own, whatever is in it.</summary>
    public void Whole(string text, string language, string place)
    {
        Part();
        words.Add(new(text, language, place));
    }

    public void Say(string text, string language, string place) => Say(text, language, _ => place);

    /// <param name="placeOf">Of the letter at an offset.</param>
    public void Say(string text, string language, Func<int, string> placeOf)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) Part();
            else if (text[i] is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF'))
            {
                if (word.Length == 0) began = (language, placeOf(i));
                word.Append(text[i]);
            }
        }
    }
}
