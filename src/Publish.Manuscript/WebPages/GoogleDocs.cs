using Publish.Manuscript.Drafting;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>A page as Google's documents are saved: inner lists stand beside the outer ones, comments look like notes, the title is a class, links go by way of a redirection that counts who follows them.</summary>
internal static class GoogleDocs
{
    private const string ListClass = "lst-kix_";

    private static readonly LossKind Comment = new("comment", "it is left out: it was for those who worked at the text");
    private static readonly LossKind Head = new("running head", "heads and feet of pages are the zine's own, made from its titles");

    /// <summary>Puts the tree into the form of other pages.</summary>
    /// <returns>With the title that stood in the text, and whether one did.</returns>
    public static (Metadata Card, bool IsTitled) Tidy(WebNode body, Metadata card, Draft draft)
    {
        foreach (var link in body.Below().Where(node => node.Name == "a")) Direct(link);
        if (!body.HasClass("doc-content") && !body.Below().Any(node => ListOf(node) is not null)) return (card, false);
        TakeComments(body, draft);
        TakeHeads(body, draft);
        foreach (var parent in body.Below().Prepend(body).Where(node => node.Children.Exists(child => ListOf(child) is not null)).ToList()) Nest(parent);
        return Entitled(body, card);
    }

    /// <summary>The address behind <c>https://www.google.com/url?q=…</c>.</summary>
    private static void Direct(WebNode link)
    {
        var at = link.Attributes.FindIndex(pair => pair.Key == "href");
        if (at < 0 || !Uri.TryCreate(link.Attributes[at].Value, UriKind.Absolute, out var uri) || uri.Host != "www.google.com" || uri.AbsolutePath != "/url") return;
        foreach (var part in uri.Query.TrimStart('?').Split('&'))
            if (part.StartsWith("q=", StringComparison.Ordinal)) link.Attributes[at] = new("href", Uri.UnescapeDataString(part[2..]));
    }

    private static void TakeComments(WebNode body, Draft draft)
    {
        foreach (var link in body.Below().Where(node => node.Name == "a" && node.Id.StartsWith("cmnt", StringComparison.Ordinal)).ToList())
        {
            var isCall = link.Id.StartsWith("cmnt_ref", StringComparison.Ordinal);
            var gone = isCall ? link.Parent is { Name: "sup" } raised ? raised : link : link.Block.Parent is { Name: "div" } box ? box : link.Block;
            if (!isCall) draft.Lose(Comment, gone.Words());
            gone.Parent?.Children.Remove(gone);
        }
    }

    /// <summary>A division before all else, and one behind all else, where no note stands in it.</summary>
    private static void TakeHeads(WebNode body, Draft draft)
    {
        var parts = body.Children.FindAll(child => !child.IsText);
        if (parts.Count < 3) return;
        foreach (var part in (ReadOnlySpan<WebNode>)[parts[0], parts[^1]])
        {
            if (part.Name != "div" || part.Below().Any(inner => inner.Name is "a" && inner.Id.StartsWith("ftnt", StringComparison.Ordinal))) continue;
            if (!string.IsNullOrWhiteSpace(part.Words())) draft.Lose(Head, part.Words());
            body.Children.Remove(part);
        }
    }

    /// <summary>A list of a deeper level belongs to the item before it, and one of the same level goes on.</summary>
    private static void Nest(WebNode parent)
    {
        var open = new List<(string Key, int Level, WebNode List)>();
        foreach (var child in parent.Children.ToList())
        {
            if (child.IsText && string.IsNullOrWhiteSpace(child.Text)) continue;
            if (ListOf(child) is not var (key, level))
            {
                open.Clear();
                continue;
            }
            open.RemoveAll(outer => outer.Key != key || outer.Level > level);
            if (open.Count > 0 && open[^1].Level == level && open[^1].List.Name == child.Name)
            {
                Join(child, open[^1].List);
                parent.Children.Remove(child);
                continue;
            }
            open.RemoveAll(outer => outer.Level == level);
            if (open.Count > 0 && open[^1].List.Children.FindLast(item => item.Name == "li") is { } last)
            {
                parent.Children.Remove(child);
                last.Add(child);
            }
            open.Add((key, level, child));
        }
    }

    private static void Join(WebNode list, WebNode into)
    {
        foreach (var item in list.Children.ToList()) into.Add(item);
        list.Children.Clear();
    }

    /// <summary>Which list it is of, and how deep: "lst-kix_abc-1".</summary>
    private static (string Key, int Level)? ListOf(WebNode node)
    {
        if (node.Name is not ("ul" or "ol") || Array.Find(node.Classes, name => name.StartsWith(ListClass, StringComparison.Ordinal)) is not { } name) return null;
        var dash = name.LastIndexOf('-');
        return int.TryParse(name.AsSpan(dash + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var level) ? (name[..dash], level) : null;
    }

    private static (Metadata Card, bool IsTitled) Entitled(WebNode body, Metadata card)
    {
        var title = Taken(body, "title");
        if (title.Length > 0) card = card with { Title = title };
        return (card.Title.Length > 0 && Taken(body, "subtitle") is { Length: > 0 } subtitle ? card with { Subtitle = subtitle } : card, title.Length > 0);
    }

    private static string Taken(WebNode body, string wanted)
    {
        var lines = body.Below().Where(node => node.Name == "p" && node.HasClass(wanted)).ToList();
        if (lines is not [var only] || only.Below().Any(inner => inner.Name is "img" or "sup")) return "";
        only.Parent!.Children.Remove(only);
        return string.Join(' ', only.Words().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
