using Publish.Manuscript.Importing.Accounts;

namespace Publish.Manuscript.WebPages;

/// <summary>Counts what a page holds on its own elements: all words but those of programs and of calls. What is left out, and the words of notes, are counted by themselves, so that words around them stay whole.</summary>
internal sealed class WebCounts
{
    private readonly WebReading reading;
    private WordTally words;
    private WebNode? call;
    private int notes;
    private int pictures;
    private int links;
    private int tables;

    private WebCounts(WebReading reading) => this.reading = reading;

    public static int WordsOf(WebNode node, WebReading reading)
    {
        var counts = new WebCounts(reading);
        counts.Inside(node);
        counts.words.Break();
        return counts.words.Words;
    }

    /// <summary>Into the account.</summary>
    public static void Take(WebNode body, WebReading reading)
    {
        var counts = new WebCounts(reading);
        // A whole part that was left out was counted when it was.
        if (reading.Dropped.Contains(body)) counts.Apart(body, isText: false);
        else counts.Inside(body);
        counts.words.Break();
        var ledger = reading.Draft.Ledger;
        ledger.Words += counts.words.Words;
        ledger.Notes += counts.notes;
        ledger.Pictures += counts.pictures;
        ledger.Links += counts.links;
        ledger.Tables += counts.tables;
    }

    private void Inside(WebNode node)
    {
        foreach (var child in node.Children) Add(child);
    }

    private void Add(WebNode node, bool isBody = false)
    {
        if (node.IsText && (isBody || !node.IsTaken))
        {
            words.Add(node.Text);
            return;
        }
        if (node.IsText || WebRoles.IsMachinery(node) || (!isBody && node.IsTaken)) return;
        if (reading.Dropped.Contains(node))
        {
            Apart(node, isText: false);
            return;
        }
        switch (node.Name)
        {
            case "br": words.Break(); return;
            case "img": pictures++; break;
            case "image" when node.Parent?.Name is "svg" or "g": pictures++; break;
            case "table": tables++; break;
            case "math": Formula(node); return;
            case "a" when reading.Notes.BodyOf(node) is { } body:
                if (call is null || !node.IsWithin(body[0])) Note(node, body);
                return;
            case "a" when call is not null && reading.Notes.IsBack(node, call): return;
            case "a" when node["href"].Trim().Trim('#').Length > 0 && node.Words().Trim().Length > 0: links++; break;
        }
        if (WebRoles.IsSidenote(node) && !node.IsBlock)
        {
            Apart(node, isText: true);
            notes++;
            return;
        }
        var isApart = node.IsBlock || node.Name is "rt" or "rtc" || node.Style.IsBlock || (node.Parent?.Name == "svg") || (node.Name == "span" && node.Classes.Any(name => name is "line" or "verse-line" or "vl" or "l"));
        if (isApart) words.Break();
        Inside(node);
        if (isApart) words.Break();
    }

    private void Formula(WebNode node)
    {
        words.Break();
        foreach (var inner in node.Below())
            if (inner.IsText && inner.Parent!.Name is not ("annotation" or "annotation-xml") && node["alttext"].Length == 0)
            {
                words.Add(inner.Text);
                words.Break();
            }
        if (node["alttext"].Length > 0) words.Add(node["alttext"]);
        words.Break();
    }

    private void Note(WebNode from, IReadOnlyList<WebNode> body)
    {
        notes++;
        var outer = call;
        call = from;
        var text = Opening(body, from);
        Apart(() =>
        {
            foreach (var node in body)
            {
                if (node.IsBlock) words.Break();
                Add(node, isBody: true);
            }
        }, isText: true, HasMark(text, reading.Notes.MarkOf(from)) ? 1 : 0);
        call = outer;
    }

    /// <summary>The first words that are no link back.</summary>
    private string Opening(IReadOnlyList<WebNode> body, WebNode from)
    {
        foreach (var node in body.SelectMany(node => node.Below().Prepend(node)))
        {
            if (!node.IsText || string.IsNullOrWhiteSpace(node.Text)) continue;
            var isBack = false;
            for (var outer = node.Parent; outer is not null && !isBack; outer = outer.Parent) isBack = outer.Name == "a" && reading.Notes.IsBack(outer, from);
            if (!isBack && node.Text.Any(char.IsLetterOrDigit)) return node.Text.TrimStart();
        }
        return "";
    }

    /// <summary>The first word is the note's own number.</summary>
    private static bool HasMark(string text, string mark)
    {
        var end = text.AsSpan().IndexOfAny(" \n\r\t\u00A0");
        var first = (end < 0 ? text : text[..end]).Trim('[', ']', '(', ')', '.', ':', '^', '↑');
        return mark.Length > 0 && first == mark && mark.Any(char.IsLetterOrDigit);
    }

    private void Apart(WebNode node, bool isText) => Apart(() => Inside(node), isText);

    private void Apart(Action inside, bool isText, int less = 0)
    {
        var (around, p, l, t, n) = (words, pictures, links, tables, notes);
        words = default;
        inside();
        words.Break();
        var found = words.Words;
        words = around;
        words.Count(Math.Max(0, found - less));
        if (!isText) (pictures, links, tables, notes) = (p, l, t, n);
    }
}
