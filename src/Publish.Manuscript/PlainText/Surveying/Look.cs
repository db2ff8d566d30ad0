using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>How a short block is numbered or named.</summary>
internal enum LookForm { Words, Part, Chapter, Roman, Arabic, RomanTitle, ArabicTitle, LetterTitle, Standing }

internal enum LookCase { Sentence, Title, Capitals }

internal enum LookPlace { Margin, SetIn, Centred, Right }

/// <summary>What short blocks of one kind have in common: the features by which a printer would tell them apart.</summary>
/// <param name="Gap">The rank of the blank lines before it.</param>
/// <param name="Wrapper">The sign that it stands in: <c>_ = + ~ [ ( {</c> or a quotation mark; '\0' for none.</param>
internal readonly record struct Look(LookForm Form, LookCase Case, LookPlace Place, int Gap, Ending End, char Wrapper)
{
    public const int Longest = 140;

    private const int MostWords = 20;
    private const int MostLines = 4;
    private const int CentredFrom = 8;

    public bool IsNumberAlone => Form is LookForm.Roman or LookForm.Arabic;

    public bool IsNumbered => Form is not (LookForm.Words or LookForm.Standing);

    /// <summary>Null where the block is too long, or marked as something else.</summary>
    public static Look? Of(TextBlock block, Steps steps)
    {
        if (block.Hangs || HeadingMarks.IsCaption(block.Text) || block.Shape is not (BlockShape.Prose or BlockShape.Lines or BlockShape.Item)) return null;
        var text = block.Text.AsSpan().Trim();
        if (text.Length is 0 or > Longest || text.Count('\n') >= MostLines || (block.Shape == BlockShape.Item && block.Marker.IsBullet) || Phrase.Words(text) > MostWords) return null;
        if ((!char.IsLetterOrDigit(text[^1]) && IsInitials(text)) || SpeakerLabel.IsAsked(text) || (TextLineMarks.StartsWithDash(text) && !Phrase.IsDash(text[^1]))) return null;
        var wrapper = WrapperOf(text);
        var bare = text.Trim("_=+~");
        return new(FormOf(bare), CaseOf(bare), PlaceOf(block, steps.Columns), steps.Rank(block.BlanksBefore), EndOf(bare), wrapper);
    }

    private static LookPlace PlaceOf(TextBlock block, int columns)
    {
        if (block.Indent < 2) return LookPlace.Margin;
        var first = block.Text.AsSpan();
        if (first.IndexOf('\n') is > 0 and var end) first = first[..end];
        var right = columns - block.Indent - first.Length;
        if (block.Indent >= CentredFrom && Math.Abs(block.Indent - right) <= 8) return LookPlace.Centred;
        return block.Indent > columns / 3 && right < block.Indent / 2 ? LookPlace.Right : LookPlace.SetIn;
    }

    /// <summary>"J. T.", "W.B.", "J. P. T.": who signs, or an abbreviation.</summary>
    private static bool IsInitials(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        var count = 0;
        while (words.MoveNext())
        {
            if (words.Current.Length > 1 || !char.IsUpper(words.Current[0])) return false;
            count++;
        }
        return count > 1;
    }

    /// <summary>The number that it carries; 0 for none.</summary>
    public static int NumberOf(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        while (words.MoveNext())
        {
            var word = words.Current;
            if (char.IsAsciiDigit(word[0])) return int.TryParse(word.TrimEnd("abcdefghijklmnopqrstuvwxyzª°º"), out var digits) ? digits : 0;
            if (RomanNumeralReader.Read(word) is > 0 and var roman && (char.IsUpper(word[0]) || word.Length > 1)) return roman;
            if (SpelledNumbers.Of(word) is > 0 and var spelled) return spelled;
            if (!Lexicon.ChapterWords.Contains(word) && !Lexicon.PartWords.Contains(word) && !Lexicon.ShortChapterWords.Contains(word)) return 0;
        }
        return 0;
    }

    private static char WrapperOf(ReadOnlySpan<char> text) => text[0] switch
    {
        '_' or '=' or '+' or '~' or '*' when text[^1] == text[0] || text[^2] == text[0] => text[0],
        '[' or '(' or '{' => text[0],
        '"' or '“' or '«' or '„' or '‘' => '"',
        '\'' => '"',
        _ => '\0',
    };

    private static Ending EndOf(ReadOnlySpan<char> text) => Phrase.End(text) switch
    {
        Ending.Exclamation => Ending.Question,
        Ending.Semicolon => Ending.Comma,
        var end => end,
    };

    private static LookForm FormOf(ReadOnlySpan<char> text)
    {
        var first = Phrase.FirstWord(text);
        if (first.IsEmpty) return LookForm.Words;
        if (IsNumeral(text.Trim("-–—.[]()§:* "), out var arabic)) return arabic ? LookForm.Arabic : LookForm.Roman;
        var counted = NumberOf(text) > 0;
        if (Lexicon.PartWords.Contains(first) && counted && !char.IsLower(first[0])) return LookForm.Part;
        if ((Lexicon.ChapterWords.Contains(first) || Lexicon.ShortChapterWords.Contains(first)) && counted && !char.IsLower(first[0])) return LookForm.Chapter;
        if (CountsAThing(text, first)) return LookForm.Chapter;
        if (Titled(text) is not LookForm.Words and var form) return form;
        var standing = text.TrimEnd(":. ");
        return Lexicon.StandingHeads.Contains(standing) || Lexicon.NotesHeads.Contains(standing) ? LookForm.Standing : LookForm.Words;
    }

    private static bool IsNumeral(ReadOnlySpan<char> text, out bool arabic)
    {
        arabic = text.Length is > 0 and <= 3 && text.IndexOfAnyExceptInRange('0', '9') < 0;
        return arabic || (text.Length is > 0 and <= 8 && char.IsUpper(text[0]) && RomanNumeralReader.Read(text) > 0);
    }

    /// <summary>"Erster Streich.", "SECOND ACT", "Premier acte", "Erstes Kapitel: Der Draht": an ordinal and the thing that is counted, with nothing or a title behind it.</summary>
    public static bool CountsAThing(ReadOnlySpan<char> text, ReadOnlySpan<char> first)
    {
        if (SpelledNumbers.OfOrdinal(first) == 0 || !char.IsUpper(first[0])) return false;
        var thing = Phrase.SecondWord(text);
        if (thing.IsEmpty || !(Lexicon.ChapterWords.Contains(thing) || Lexicon.PartWords.Contains(thing) || Lexicon.ShortChapterWords.Contains(thing))) return false;
        var rest = text[(text.IndexOf(thing) + thing.Length)..];
        return Phrase.Words(rest) == 0 || rest[0] is '.' or ':' || rest.StartsWith(" -") || rest.StartsWith(" –") || rest.StartsWith(" —");
    }

    /// <summary>"I. THE ARRIVAL", "1. GOOD NIGHT", "A. The Project".</summary>
    private static LookForm Titled(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        if (space < 2 || space > 8 || space + 1 >= text.Length || text[space - 1] is not ('.' or ':' or ')' or '-' or '—')) return LookForm.Words;
        var number = text[..(space - 1)];
        var title = text[space..].TrimStart();
        if (title.IsEmpty || !(char.IsUpper(title[0]) || title[0] is '"' or '“' or '«' or '¿' or '¡' or '_')) return LookForm.Words;
        // "E. A. WEAVER": a name with its initials.
        if (number.Length == 1 && char.IsLetter(number[0]) && title is [_, '.', ' ', ..] && char.IsLetter(title[0])) return LookForm.Words;
        if (IsNumeral(number, out var arabic)) return arabic ? LookForm.ArabicTitle : LookForm.RomanTitle;
        return number.Length == 1 && char.IsAsciiLetterUpper(number[0]) ? LookForm.LetterTitle : LookForm.Words;
    }

    private static LookCase CaseOf(ReadOnlySpan<char> text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }
        if (upper >= 2 && lower * 6 <= upper) return LookCase.Capitals;
        if (lower == 0) return LookCase.Title;
        var oneName = Phrase.Words(text) == 1 && char.IsUpper(Phrase.FirstWord(text)[0]);
        return oneName || Phrase.TitleCaseShare(text) >= 60 ? LookCase.Title : LookCase.Sentence;
    }
}

/// <summary>Numbers as words, in the languages of texts that are read.</summary>
internal static class SpelledNumbers
{
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Cardinals = Table(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf", "un deux trois quatre cinq six sept huit neuf dix onze douze", "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "une");

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Ordinals = Table(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
        "erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter elfter zwölfter", "erstes zweites drittes viertes fünftes sechstes siebtes achtes neuntes zehntes elftes zwölftes dreizehntes vierzehntes fünfzehntes sechzehntes siebzehntes achtzehntes neunzehntes zwanzigstes", "- - - - - - siebentes", "- - - - - - siebenter",
        "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte", "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
        "première second", "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo", "primera segunda tercera cuarta quinta sexta séptima octava novena décima",
        "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo", "prima seconda terza quarta quinta sesta settima ottava nona decima");

    public static int Of(ReadOnlySpan<char> word) => Cardinals.TryGetValue(word, out var number) ? number : OfOrdinal(word);

    public static int OfOrdinal(ReadOnlySpan<char> word) => Ordinals.TryGetValue(word, out var number) ? number : 0;

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table(params ReadOnlySpan<string> rows)
    {
        var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var number = 0;
            foreach (var word in row.Split(' ')) table.TryAdd(word, ++number);
        }
        return table.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
