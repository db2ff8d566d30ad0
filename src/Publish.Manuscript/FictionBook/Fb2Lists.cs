using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Manuscript.Drafting;
using Publish.Manuscript.WebPages;

namespace Publish.Manuscript.FictionBook;

/// <summary>FB2 has no lists: people type them as paragraphs, "1. …", "2. …", "3. …". Only a run that counts from 1 without a gap is one, or one of bullets; a dash opens what somebody says.</summary>
internal static partial class Fb2Lists
{
    private const int FewestNumbers = 3;
    private const int FewestBullets = 2;

    /// <param name="from">The first of the children that may begin one.</param>
    public static void Gather(WebNode parent, int from, Draft draft)
    {
        for (var first = from; first < parent.Children.Count; first++)
        {
            var isNumbered = NumberOf(parent.Children[first]) == 1;
            if (!isNumbered && !IsBullet(parent.Children[first])) continue;
            var end = first + 1;
            while (end < parent.Children.Count && (isNumbered ? NumberOf(parent.Children[end]) == end - first + 1 : IsBullet(parent.Children[end]))) end++;
            if (end - first >= (isNumbered ? FewestNumbers : FewestBullets)) Made(parent, first, end, isNumbered ? "ol" : "ul", draft);
        }
    }

    private static void Made(WebNode parent, int first, int end, string name, Draft draft)
    {
        var items = parent.Children.GetRange(first, end - first);
        parent.Children.RemoveRange(first, end - first);
        var list = new WebNode(name, items[0].File, items[0].Line);
        parent.Add(list);
        parent.Children.RemoveAt(parent.Children.Count - 1);
        parent.Children.Insert(first, list);
        foreach (var item in items)
        {
            var mark = MarkOf(item);
            var opening = item.Children[0];
            item.Children[0] = WebNode.OfText(opening.Text.TrimStart()[mark.Length..].TrimStart(), opening.File, opening.Line);
            var behind = item.Children.ToList();
            item.Children.Clear();
            behind.ForEach(item.Add);
            draft.Ledger.Words += Importing.Accounts.WordTally.Of(mark);
            draft.Ledger.Moved(mark);
            var held = new WebNode("li", item.File, item.Line);
            list.Add(held);
            held.Add(item);
        }
    }

    /// <summary>With its stop; empty for none.</summary>
    private static string MarkOf(WebNode node) => node.Name == "p" && node.Children is [{ IsText: true } opening, ..] && Mark().Match(opening.Text.TrimStart()) is { Success: true } mark ? mark.Groups[1].Value : "";

    private static int NumberOf(WebNode node) => int.TryParse(MarkOf(node).AsSpan().TrimEnd(".)"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsBullet(WebNode node) => MarkOf(node) is "•" or "●" or "▪";

    [GeneratedRegex(@"^(\d{1,3}[.)]|[•●▪])(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
