using System.Globalization;
using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;
using ListBlock = Publish.Model.ListBlock;
using SourceSpan = Publish.Model.SourceSpan;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Lists. <c>{type=lower-alpha start=3}</c> on the line above says what the first item's mark cannot.</summary>
internal static class ListReader
{
    /// <summary>A first number like a year's is probably the start of a sentence.</summary>
    private const int SmallestYear = 1000;

    private static readonly Dictionary<string, ListKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bullet"] = ListKind.Bullet, ["decimal"] = ListKind.Decimal, ["lower-alpha"] = ListKind.LowerAlpha,
        ["upper-alpha"] = ListKind.UpperAlpha, ["lower-roman"] = ListKind.LowerRoman, ["upper-roman"] = ListKind.UpperRoman,
    };

    /// <summary>The key that says "tight" or "loose" where the blank lines do not.</summary>
    public const string Spacing = "spacing";

    public static string NameOf(ListKind kind) => Kinds.First(pair => pair.Value == kind).Key;

    public static ListBlock Read(Markdig.Syntax.ListBlock list, TypedAttributes? typed, BlockReader reader)
    {
        var reading = reader.Reading;
        var span = reading.Span(list);
        var items = new List<ListItem>();
        foreach (var block in list)
            if (block is ListItemBlock item) items.Add(TaskBoxes.Tick(new ListItem(reader.ReadNested(item)) { Span = reading.Span(item) }, reading));
        var kind = Kind(list.BulletType, typed, span, reading);
        var start = kind == ListKind.Bullet ? 1 : Start(list.OrderedStart, typed);
        if (kind == ListKind.Decimal && start >= SmallestYear && items.Count == 1) reading.Diagnostics.YearAsList(span, start);
        if (kind != ListKind.Bullet && list.IsOrdered) CheckNumbers(list, kind, start, reading);
        var tight = typed.Value(Spacing) is { } spacing ? spacing == "tight" : !list.IsLoose;
        return new ListBlock(kind, start, tight, Seq.Of(items))
        {
            Delimiter = kind == ListKind.Bullet ? ListDelimiter.FullStop : Delimiter(list.OrderedDelimiter),
            Span = span,
            Attributes = AttributeReader.Read(typed, span, reading, "type", "start", Spacing),
        };
    }

    /// <summary>Says where a typed number is not the one that is set. All items numbered alike are a custom of their own.</summary>
    private static void CheckNumbers(Markdig.Syntax.ListBlock list, ListKind kind, int start, FileReading reading)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        if (items.TrueForAll(item => item.Order == items[0].Order)) return;
        var changed = Enumerable.Range(0, items.Count).Where(i => items[i].Order != items[0].Order + i).ToList();
        if (changed.Count == 0) return;
        var first = items[changed[0]];
        if (changed.Count == 1) reading.Diagnostics.NumberNotSet(reading.Span(first), first.Order, ListMarks.Number(kind, first.Order), ListMarks.Number(kind, start + changed[0]));
        else reading.Diagnostics.NumbersNotSet(reading.Span(first), InWords(changed.ConvertAll(i => ListMarks.Number(kind, items[i].Order))), InWords(changed.ConvertAll(i => ListMarks.Number(kind, start + i))));
    }

    /// <summary>The beginning of a long list is enough to see what happens.</summary>
    private static string InWords(List<string> numbers)
    {
        const int most = 8;
        return string.Join(", ", numbers.Take(most)) + (numbers.Count > most ? " …" : "");
    }

    private static ListDelimiter Delimiter(char mark) => mark switch
    {
        ')' => ListDelimiter.Bracket,
        '(' => ListDelimiter.Brackets,
        _ => ListDelimiter.FullStop,
    };

    private static ListKind Kind(char mark, TypedAttributes? typed, SourceSpan span, FileReading reading)
    {
        if (typed.Value("type") is { } name)
        {
            if (Kinds.TryGetValue(name, out var kind)) return kind;
            reading.Diagnostics.UnknownListType(span, name);
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

    private static int Start(string? marked, TypedAttributes? typed) =>
        int.TryParse(typed.Value("start") ?? marked, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
}
