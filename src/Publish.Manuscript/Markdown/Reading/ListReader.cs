using System.Globalization;
using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using Publish.Model.Language;
using ListBlock = Publish.Model.ListBlock;
using SourceSpan = Publish.Model.Source.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Lists. <c>{type=lower-alpha start=3}</c> on the line above says what the first item's mark cannot.</summary>
internal static class ListReader
{
    private static readonly Dictionary<string, ListKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bullet"] = ListKind.Bullet, ["decimal"] = ListKind.Decimal, ["lower-alpha"] = ListKind.LowerAlpha,
        ["upper-alpha"] = ListKind.UpperAlpha, ["lower-roman"] = ListKind.LowerRoman, ["upper-roman"] = ListKind.UpperRoman,
    };

    public const string Type = "type", Start = "start";

    /// <summary>The key that says "tight" or "loose" where the blank lines do not.</summary>
    public const string Spacing = "spacing";

    private const string Tight = "tight", Loose = "loose";

    public static string NameOf(ListKind kind) => Kinds.First(pair => pair.Value == kind).Key;

    public static ListBlock Read(Markdig.Syntax.ListBlock list, TypedAttributes? typed, BlockReader reader)
    {
        var reading = reader.Reading;
        var span = reading.Span(list);
        var items = new List<ListItem>();
        foreach (var block in list)
            if (block is ListItemBlock item) items.Add(TaskBoxes.Tick(new ListItem(reader.ReadNested(item)) { Span = reading.Span(item) }, reading));
        var kind = Kind(list.BulletType, typed, span, reading);
        var start = kind == ListKind.Bullet ? 1 : StartOf(list.OrderedStart, typed, span, reading);
        if (kind == ListKind.Decimal && start >= ListMark.SmallestYear && items.Count == 1) reading.Diagnostics.YearAsList(span, start);
        if (kind == ListKind.Bullet && SignedNumbers.In(list, reading) is { } signed) reading.Diagnostics.SignAsList(span with { Length = Math.Min(span.Length, signed.Length) }, signed);
        if (kind != ListKind.Bullet && list.IsOrdered) Number(items, list, kind, start, reading);
        return new ListBlock(kind, start, IsTight(list, typed, span, reading), Seq.Of(items))
        {
            Delimiter = kind == ListKind.Bullet ? ListDelimiter.FullStop : Delimiter(list.OrderedDelimiter),
            Span = span,
            Attributes = AttributeReader.Read(typed, span, reading, Braces.List),
        };
    }

    /// <summary>Gives the items the numbers that were typed. All items numbered 1 are a custom of their own: they count on. Any other number that comes again, a year's or
    /// that of a day, is meant.</summary>
    private static void Number(List<ListItem> items, Markdig.Syntax.ListBlock list, ListKind kind, int start, FileReading reading)
    {
        var typed = list.OfType<ListItemBlock>().Select(item => item.Order).ToList();
        if (typed.Count != items.Count || typed.TrueForAll(order => order is 1) && !AreDays(items, kind)) return;
        var moved = start - typed[0];
        var said = false;
        for (var i = 1; i < items.Count; i++)
        {
            if (typed[i] != typed[i - 1] + 1) items[i] = items[i] with { Number = Math.Max(0, typed[i] + moved) };
            if (typed[i] != typed[i - 1] || said || IsDated(items[i], typed[i], kind)) continue;
            reading.Diagnostics.NumberTwice(items[i].Span, ListMarks.Number(kind, typed[i] + moved));
            said = true;
        }
    }

    /// <summary>Each item is a date: "1. May 1886".</summary>
    private static bool AreDays(List<ListItem> items, ListKind kind) =>
        items.Count > 1 && items.TrueForAll(item => IsDated(item, 1, kind));

    /// <summary>The number is a year's, or a day's before its month.</summary>
    private static bool IsDated(ListItem item, int number, ListKind kind) =>
        kind == ListKind.Decimal && (number >= ListMark.SmallestYear || (item.Content is [Paragraph { Content: [Text first, ..] }, ..] && DateWords.BeginWithMonth(first.Value)));

    private static ListDelimiter Delimiter(char mark) => mark switch
    {
        ')' => ListDelimiter.Bracket,
        '(' => ListDelimiter.Brackets,
        _ => ListDelimiter.FullStop,
    };

    private static ListKind Kind(char mark, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        if (typed.Value(Type) is { } name)
        {
            if (Kinds.TryGetValue(name, out var kind)) return kind;
            reading.Diagnostics.UnknownListType(AttributeReader.Place(typed!, Type + "=", span, reading), name);
        }
        return mark switch
        {
            'a' => ListKind.LowerAlpha,
            'A' => ListKind.UpperAlpha,
            'i' => ListKind.LowerRoman,
            'I' => ListKind.UpperRoman,
            '1' => ListKind.Decimal,
            _ => ListKind.Bullet,
        };
    }

    private static bool IsTight(Markdig.Syntax.ListBlock list, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        switch (typed.Value(Spacing))
        {
            case Tight: return true;
            case Loose: return false;
            case { } other: reading.Diagnostics.NoSuchValue(AttributeReader.Place(typed!, Spacing + "=", span, reading), Spacing, other, "as it was typed", Tight, Loose); break;
        }
        return !list.IsLoose;
    }

    private static int StartOf(string? marked, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        if (typed.Value(Start) is { } said)
        {
            if (int.TryParse(said.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)) return wanted;
            reading.Diagnostics.NoSuchValue(AttributeReader.Place(typed!, Start + "=", span, reading), Start, said, "numbered as it was typed", "3");
        }
        return int.TryParse(marked, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
    }
}
