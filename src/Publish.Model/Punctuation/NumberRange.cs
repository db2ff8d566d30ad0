using Publish.Model.Glossaries.Matching;

namespace Publish.Model.Punctuation;

/// <summary>Tells "1914-18", "pages 12-14" and "9:00-17:00" from dates, telephone numbers and codes.</summary>
internal static class NumberRange
{
    private const int LongestWord = 10;

    private static readonly MatchedWords Pages = new("p pp s pg pag pags pagg с стр str page pages seite seiten pagina paginas pagine sida sidor side sider sivu sivut");

    private static readonly MatchedWords Codes = new("tel phone fax fon telefon telephone telefono isbn issn call");

    private static readonly MatchedWords Endings = new("st nd rd th er ern am pm a e");

    /// <param name="before">Where the text before the hyphen ends; it may have moved to the front already.</param>
    /// <param name="after">Where the text after the hyphen begins.</param>
    public static bool IsAt(TypedLine line, int before, int after) =>
        NumberToken.Before(line, before) is { } first && NumberToken.After(line, after) is { } second && Ends(line, second) && Makes(line, first, second);

    /// <summary>"1668 - 1694": two numbers, the second the greater one.</summary>
    /// <param name="write">Where the hyphens are to be written.</param>
    /// <param name="read">Where they stand.</param>
    public static bool IsSpacedAt(TypedLine line, int write, int read, int length)
    {
        if (line[write - 1] != ' ' || line[read + length] != ' ' || !char.IsAsciiDigit(line[write - 2]) || !line.AreTogether(read - 1, read + length)) return false;
        if (NumberToken.Before(line, write - 1) is not { } first || NumberToken.After(line, read + length + 1) is not { } second) return false;
        if (length == 2 && (first.Digits < 4 || second.Digits < 4)) return false;
        return second.Digits >= first.Digits && second.Value > first.Value && !Computes(line, first.Start - 1, -1) && !Computes(line, second.End, 1)
            && Ends(line, second) && Makes(line, first, second);
    }

    private static bool Computes(TypedLine line, int at, int step)
    {
        while (line[at] == ' ')
            at += step;
        return line[at] is '=' or '+' or '-' or '*' or '×' or '/' or '–' or '<' or '>';
    }

    private static bool Makes(TypedLine line, NumberToken first, NumberToken second)
    {
        if (!Begins(line, first.Start)) return false;
        Span<char> word = stackalloc char[WordFolding.MaximumLength];
        var typed = WordBefore(line, first.Start);
        word = typed.Length > LongestWord ? [] : word[..WordFolding.Fold(typed, word)];
        if (Codes.Has(word)) return false;
        if (first.Marks > 0 || second.Marks > 0) return first.Marks == second.Marks || first.Marks + second.Marks == 1;
        if (Pages.Has(word)) return true;
        if (first.Digits > 2 && line[second.End] is ' ' or '\u00A0' && char.IsAsciiDigit(line[second.End + 1])) return false;
        return IsInOrder(first, second);
    }

    /// <summary>Years, scores and what counts up; "555-1234" and "020-7946" do not.</summary>
    private static bool IsInOrder(NumberToken first, NumberToken second)
    {
        if (first.HasLeadingZero || (second.HasLeadingZero && !(first.Digits == 4 && second.Digits == 2)))
            return first.HasLeadingZero && first.Digits == second.Digits && first.Digits == 2 && second.Value > first.Value;
        return (first.Digits, second.Digits) switch
        {
            (4, 2) => second.Value > first.Value % 100 || second.Value == (first.Value + 1) % 100,
            (4, 1) => second.Value > first.Value % 10,
            (4, 3) or (3, 4) => false,
            ( <= 2, <= 2) => true,
            ( <= 2, 4) => false,
            (3, < 3) => second.Value > first.Value % (second.Digits == 2 ? 100 : 10),
            _ => second.Value > first.Value,
        };
    }

    private static bool Begins(TypedLine line, int start)
    {
        var before = line[start - 1];
        if (Letters.IsWord(before) || before is '-' or '/' or '+' or ':' or '_' or '#' or '–' or '=') return false;
        return before is not (' ' or '\u00A0') || !(char.IsAsciiDigit(line[start - 2]) || (line[start - 2] == ')' && char.IsAsciiDigit(line[start - 3])));
    }

    private static bool Ends(TypedLine line, NumberToken second)
    {
        var end = second.End;
        if (line[end] is '-' or '/' or '_' or '+' or '=' || (line[end] is '.' or ':' or ',' && Letters.IsWord(line[end + 1]))) return false;
        while (char.IsLetter(line[end]))
            end++;
        if (end == second.End) return true;
        var ending = line.Characters[second.End..end];
        return !char.IsAsciiDigit(line[end]) && (Abbreviations.AreUnits(ending) || Endings.Has(ending));
    }

    private static ReadOnlySpan<char> WordBefore(TypedLine line, int start)
    {
        var end = start;
        while (line[end - 1] is ' ' or '\u00A0' or '.' or ':')
            end--;
        var begin = end;
        while (char.IsLetter(line[begin - 1]))
            begin--;
        return line.Characters[begin..end];
    }
}
