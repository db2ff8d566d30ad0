using System.Globalization;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>Lists, and lists of definitions.</summary>
internal static class WebLists
{
    private const int MostNumber = 100_000;

    public static IEnumerable<Block> Read(WebNode list, WebReader reader, WebReading reading)
    {
        var items = new List<ListItem>();
        var loose = new List<WebNode>();
        var isLoose = false;
        var isReversed = list.Name == "ol" && list.Has("reversed");
        var first = Start(list);
        if (first < 0) reading.Lose(WebLosses.BelowZero, list, list["start"]);
        first = Math.Max(first, first < 0 ? 1 : 0);
        var (number, last) = (first, first - 1);
        foreach (var child in list.Children)
        {
            if (child.Name is "li")
            {
                if (child.IsTaken) continue;
                reader.Pass(child);
                isLoose |= child.Children.Count(inner => inner.Name == "p") > 1 || (child.Children.Exists(inner => inner.Name == "p") && list.Children.Exists(other => other.Name == "li" && other.Children.Count(inner => inner.Name == "p") > 1));
                var content = reader.Nested(child);
                if (list.Name == "ol" && Whole(child["value"]) is >= 0 and < MostNumber and var typed) number = typed;
                if (items.Count == 0) first = number;
                if (content.Count > 0)
                {
                    items.Add(new ListItem(Seq.Of(content)) { Box = BoxOf(child, content), Number = list.Name != "ol" || items.Count == 0 || number == last + 1 ? null : number });
                    last = number;
                }
                number = isReversed ? Math.Max(0, number - 1) : number + 1;
            }
            else if (child.IsText ? child.Text.Trim().Length > 0 : !WebRoles.IsMachinery(child)) loose.Add(child);
        }
        if (items.Count > 0) yield return new ListBlock(KindOf(list), KindOf(list) == ListKind.Bullet ? 1 : first, !isLoose && items.TrueForAll(item => item.Content.Count(block => block is Paragraph) <= 1), Seq.Of(items));
        // A list in a list without an item around it, and other slips.
        foreach (var node in loose)
            foreach (var block in reader.NestedOne(node)) yield return block;
    }

    public static IEnumerable<Block> Definitions(WebNode list, WebReader reader, WebReading reading)
    {
        var items = new List<Definition>();
        foreach (var child in list.Children.SelectMany(child => child.Name == "div" ? child.Children : [child]))
        {
            if (child.Name is not ("dt" or "dd") || child.IsTaken) continue;
            var last = items.Count == 0 ? null : items[^1];
            if (child.Name == "dd")
            {
                var content = Seq.Of(reader.Nested(child));
                if (last is null) items.Add(new Definition([], [content]));
                else items[^1] = last with { Descriptions = last.Descriptions.Add(content) };
            }
            else if (child.HoldsBlocks && child.Children.Exists(inner => inner.Name is "table" or "ul" or "ol" or "pre"))
            {
                items.Add(new Definition([], [Seq.Of(reader.Nested(child))]));
            }
            else if (last is { Descriptions.IsEmpty: true }) items[^1] = last with { Terms = last.Terms.Add(reader.Line(child)) };
            else items.Add(new Definition([reader.Line(child)], []));
        }
        if (items.Count > 0) yield return reading.Draft.Anchors.On(new DefinitionList(Seq.Of(items)));
    }

    private static TaskBox BoxOf(WebNode item, List<Block> content)
    {
        var box = item.Below().Take(6).FirstOrDefault(inner => inner.Name == "input" && inner["type"] == "checkbox");
        if (box is null || content[0] is not Paragraph { Content: [Text, ..] }) return TaskBox.None;
        return box.Has("checked") ? TaskBox.Ticked : TaskBox.Open;
    }

    /// <summary>A list that counts down begins with as many as it has items.</summary>
    private static int Start(WebNode list)
    {
        if (list.Name != "ol") return 1;
        if (Whole(list["start"]) is < MostNumber and var start) return start;
        return list.Has("reversed") ? list.Children.Count(child => child.Name == "li") : 1;
    }

    /// <summary>The number that it begins with, as browsers read it ("5." is 5); null for none.</summary>
    private static int? Whole(string typed)
    {
        typed = typed.Trim();
        var end = typed.StartsWith('-') ? 1 : 0;
        while (end < typed.Length && char.IsAsciiDigit(typed[end])) end++;
        return int.TryParse(typed.AsSpan(0, end), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static ListKind KindOf(WebNode list)
    {
        if (list.Name != "ol") return ListKind.Bullet;
        var style = list["style"];
        return list["type"] switch
        {
            "a" => ListKind.LowerAlpha,
            "A" => ListKind.UpperAlpha,
            "i" => ListKind.LowerRoman,
            "I" => ListKind.UpperRoman,
            _ when style.Contains("lower-alpha", StringComparison.Ordinal) || style.Contains("lower-latin", StringComparison.Ordinal) => ListKind.LowerAlpha,
            _ when style.Contains("upper-alpha", StringComparison.Ordinal) || style.Contains("upper-latin", StringComparison.Ordinal) => ListKind.UpperAlpha,
            _ when style.Contains("lower-roman", StringComparison.Ordinal) => ListKind.LowerRoman,
            _ when style.Contains("upper-roman", StringComparison.Ordinal) => ListKind.UpperRoman,
            _ => ListKind.Decimal,
        };
    }
}
