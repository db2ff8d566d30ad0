using System.Text.RegularExpressions;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.WordProcessing;
using Publish.Model;

namespace Publish.Manuscript.Rtf;

/// <summary>The lists of a rich text. What number an item has is written before it; its kind stands in the table of lists, where there is one.</summary>
internal sealed partial class RtfLists
{
    private const int Levels = 9;
    private const int Bullet = 23;

    private readonly Dictionary<int, List<int>> kinds = [];
    private readonly Dictionary<int, int> lists = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private List<int> open = [];
    private int used;

    // The table.
    public void BeginList() => open = [];

    public void AddLevel(int kind)
    {
        if (open.Count < Levels) open.Add(kind);
    }

    public void EndList(int id) => kinds[id] = open;

    // Where it is used.
    public void Use(int id) => used = id;

    public void As(int number) => lists.TryAdd(number, used);

    /// <summary>The place of an item, and whether its mark says no more than that.</summary>
    /// <param name="number">Of the list; null for one whose mark alone is known.</param>
    /// <param name="mark">As it is shown; null where none is.</param>
    public (ListPlace Place, bool IsPlain)? PlaceOf(int? number, int level, string? mark)
    {
        level = Math.Clamp(level, 0, Levels - 1);
        var list = number is { } named ? lists.GetValueOrDefault(named, named) : -1;
        var kind = kinds.TryGetValue(list, out var levels) && level < levels.Count ? KindOf(levels[level]) : null;
        if (number == 0 || (mark is null && kind is null)) return null;
        var key = FormattableString.Invariant($"{list}");
        var shown = mark is null ? Match.Empty : Number().Match(mark.Trim());
        if (mark is not null && (!shown.Success || kind == ListKind.Bullet)) return mark.Trim().Length == 0 && kind is null ? null : (new(key, level, kind is null or ListKind.Bullet ? ListKind.Bullet : kind.Value, ListDelimiter.FullStop, Next(key, level, null)), true);
        var value = shown.Groups["n"].Value;
        var found = kind is null or ListKind.Bullet ? KindOf(value, counts.GetValueOrDefault(key + level)) : kind.Value;
        var delimiter = shown.Groups["b"].Value == ")" ? shown.Groups["a"].Value == "(" ? ListDelimiter.Brackets : ListDelimiter.Bracket : ListDelimiter.FullStop;
        return (new(key, level, found, delimiter, Next(key, level, mark is null ? null : ValueOf(value, found))), mark is null || shown.Length == mark.Trim().Length && !value.Contains('.', StringComparison.Ordinal));
    }

    /// <summary>A mark that was typed, or written by programs that know no lists.</summary>
    public static bool IsMark(string words) => words.Trim() is { Length: > 0 and <= 8 } mark && (mark is "•" or "·" or "◦" or "▪" or "–" or "-" or "*" or "o" || Typed().IsMatch(mark));

    private int Next(string key, int level, int? shown)
    {
        for (var below = level + 1; below < Levels; below++) counts.Remove(key + below);
        return counts[key + level] = shown ?? counts.GetValueOrDefault(key + level) + 1;
    }

    /// <summary>[MS-DOC] and the specification number them alike.</summary>
    private static ListKind? KindOf(int code) => code switch
    {
        0 or 5 or 6 or 7 or 22 => ListKind.Decimal,
        1 => ListKind.UpperRoman,
        2 => ListKind.LowerRoman,
        3 => ListKind.UpperAlpha,
        4 => ListKind.LowerAlpha,
        Bullet => ListKind.Bullet,
        _ => null,
    };

    /// <summary>"i" begins Roman numbers, and follows "h".</summary>
    private static ListKind KindOf(string value, int before)
    {
        if (char.IsAsciiDigit(value[^1])) return ListKind.Decimal;
        var isRoman = RomanOf(value) == before + 1;
        return char.IsUpper(value[0]) ? isRoman ? ListKind.UpperRoman : ListKind.UpperAlpha : isRoman ? ListKind.LowerRoman : ListKind.LowerAlpha;
    }

    private static int? ValueOf(string value, ListKind kind)
    {
        if (kind == ListKind.Decimal) return int.TryParse(value.Split('.', StringSplitOptions.RemoveEmptyEntries)[^1], System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
        if (kind is ListKind.LowerRoman or ListKind.UpperRoman) return RomanOf(value);
        return value.Length == 1 && char.IsAsciiLetter(value[0]) ? char.ToLowerInvariant(value[0]) - 'a' + 1 : null;
    }

    private static int? RomanOf(string value) => RomanNumeralReader.Read(value) is > 0 and var number ? number : null;

    [GeneratedRegex(@"(?<a>\(?)(?<n>(?:[0-9]+\.)*[0-9]+|[A-Za-z]{1,8})(?<b>[.)]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\(?(?:[0-9]{1,3}|[A-Za-z]|[ivxlc]{1,5}|[IVXLC]{1,5})[.)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Typed();
}
