using System.Globalization;
using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Writes lists.</summary>
internal static class ListWriter
{
    private const int Letters = 26;

    /// <param name="said">What the items' marks and the blank lines between them cannot say.</param>
    public static string Write(ListBlock list, NoteSheet notes, out Seq<Model.Attribute> said)
    {
        var isLettered = list.Start == 1 && list.Items.Count <= Letters;
        var isMarked = list.Kind is ListKind.Bullet or ListKind.Decimal || isLettered;
        var items = new List<string>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var mark = isMarked ? Mark(list.Kind, list.Start + i) : Mark(ListKind.Decimal, list.Start + i);
            items.Add(Lines.Hang(NoRule(Item(list.Items[i], list.Tight, notes)), mark, new string(' ', mark.Length)));
        }
        said = [];
        if (!isMarked) said = said.Add(new("type", ListReader.NameOf(list.Kind)));
        if (list.Tight == LooksLoose(list)) said = said.Add(new(ListReader.Spacing, list.Tight ? "tight" : "loose"));
        return string.Join(list.Tight ? "\n" : "\n\n", items);
    }

    /// <summary>A pause behind an item's hyphen would be one with it.</summary>
    private static string NoRule(string item) => item.StartsWith("---", StringComparison.Ordinal) ? "***" + item[3..] : item;

    private static string Item(ListItem item, bool tight, NoteSheet notes)
    {
        if (!tight || !CanBeTight(item)) return BlockWriter.Write(item.Content, notes);
        var text = new StringBuilder();
        foreach (var block in item.Content)
            text.Append(text.Length == 0 ? "" : "\n").Append(BlockWriter.Write([block], notes));
        return text.ToString();
    }

    /// <summary>A paragraph, and below it perhaps one list that needs no blank line above it.</summary>
    private static bool CanBeTight(ListItem item) => item.Content.Count <= 1 && !HasBlankLine(item) || item.Content is [Paragraph, ListBlock list] && IsPlain(list);

    private static bool HasBlankLine(ListItem item) => item.Content is [not (Paragraph or ListBlock)] || (item.Content is [ListBlock list] && !IsPlain(list));

    private static bool IsPlain(ListBlock list) =>
        list is { Tight: true, Kind: ListKind.Bullet or ListKind.Decimal, Start: 1 } && list.Attributes == Attributes.None && list.Items.All(CanBeTight);

    /// <summary>How it will be read if nothing is said.</summary>
    private static bool LooksLoose(ListBlock list) =>
        list.Tight ? !list.Items.All(CanBeTight) : list.Items.Count > 1 || list.Items.Any(item => item.Content.Count > 1);

    private static string Mark(ListKind kind, int number) => kind switch
    {
        ListKind.Bullet => "- ",
        ListKind.LowerAlpha => $"{(char)('a' + number - 1)}. ",
        ListKind.UpperAlpha => $"{(char)('A' + number - 1)}.  ",
        ListKind.LowerRoman => Roman(number).ToLowerInvariant() + ". ",
        ListKind.UpperRoman => Roman(number) + ".  ",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number}. "),
    };

    /// <summary>Up to 26.</summary>
    private static string Roman(int number)
    {
        var tens = new string('X', number / 10);
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return tens + ones[number % 10];
    }
}
