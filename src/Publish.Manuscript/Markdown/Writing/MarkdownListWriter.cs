using System.Globalization;
using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes lists.</summary>
internal static class MarkdownListWriter
{
    private const int Letters = 26;

    /// <param name="said">What the items' marks and the blank lines between them cannot say.</param>
    public static string Write(ListBlock list, NoteSheet notes, out Seq<Model.Attribute> said)
    {
        // "(I)" is an item only where "(II)" is near.
        var isDoubtful = list is { Delimiter: ListDelimiter.Brackets, Kind: ListKind.UpperAlpha or ListKind.UpperRoman };
        var isCounting = list.Items.All(item => item.Number is null);
        var isLettered = list.Start == 1 && list.Items.Count <= Letters && !isDoubtful && isCounting;
        var isMarked = list.Kind is ListKind.Bullet or ListKind.Decimal || isLettered;
        // A number in brackets begins a list by itself at 1 only.
        var isProven = list.Delimiter != ListDelimiter.Brackets || list.Start <= 1;
        var numbers = ListMarks.NumbersOf(list);
        var items = new List<string>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = Mark(isMarked ? list.Kind : ListKind.Decimal, list.Delimiter, numbers[i] - (isProven ? 0 : list.Start - 1));
            items.Add(Lines.Hang(Box(list.Items[i]) + NoRule(Item(list.Items[i], list.Tight, notes)), mark, new string(' ', mark.Length)));
        }
        said = [];
        if (!isMarked) said = said.Add(new("type", ListReader.NameOf(list.Kind)));
        if (!isProven) said = said.Add(new("start", list.Start.ToString(CultureInfo.InvariantCulture)));
        if (list.Tight == LooksLoose(list)) said = said.Add(new(ListReader.Spacing, list.Tight ? "tight" : "loose"));
        return string.Join(list.Tight ? "\n" : "\n\n", items);
    }

    /// <summary>A pause behind an item's hyphen would be one with it.</summary>
    private static string NoRule(string item) => item.StartsWith("---", StringComparison.Ordinal) ? "***" + item[3..] : item;

    private static string Item(ListItem item, bool tight, NoteSheet notes)
    {
        if (!tight || !CanBeTight(item)) return MarkdownBlockWriter.Write(item.Content, notes);
        var text = new StringBuilder();
        foreach (var block in item.Content)
            text.Append(text.Length == 0 ? "" : "\n").Append(MarkdownBlockWriter.Write([block], notes));
        return text.ToString();
    }

    /// <summary>A paragraph, and below it perhaps one list that needs no blank line above it.</summary>
    private static bool CanBeTight(ListItem item) => item.Content.Count <= 1 && !HasBlankLine(item) || item.Content is [Paragraph, ListBlock list] && IsPlain(list);

    private static bool HasBlankLine(ListItem item) => item.Content is [not (Paragraph or ListBlock)] || (item.Content is [ListBlock list] && !IsPlain(list));

    private static bool IsPlain(ListBlock list) =>
        list is { Tight: true, Kind: ListKind.Bullet or ListKind.Decimal, Start: 1, Delimiter: ListDelimiter.FullStop } && list.Attributes == Attributes.None && list.Items.All(CanBeTight);

    /// <summary>How it will be read if nothing is said.</summary>
    private static bool LooksLoose(ListBlock list) =>
        list.Tight ? !list.Items.All(CanBeTight) : list.Items.Count > 1 || list.Items.Any(item => item.Content.Count > 1);

    /// <summary>Behind a capital with a full stop two spaces make it an item.</summary>
    private static string Mark(ListKind kind, ListDelimiter delimiter, int number) => kind switch
    {
        ListKind.Bullet => "- ",
        ListKind.UpperAlpha or ListKind.UpperRoman => ListMarks.Of(kind, delimiter, number) + "  ",
        _ => ListMarks.Of(kind, delimiter, number) + " ",
    };

    private static string Box(ListItem item) => item.Box switch
    {
        TaskBox.Open => "[ ] ",
        TaskBox.Ticked => "[x] ",
        _ => "",
    };
}
