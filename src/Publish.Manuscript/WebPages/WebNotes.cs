using System.Text.RegularExpressions;

namespace Publish.Manuscript.WebPages;

/// <summary>Finds notes by pairs of links over a whole page or book: a short link that leads forward, to words from which a link leads back. What is marked as a note's call needs no proof.</summary>
internal sealed partial class WebNotes
{
    private const int LongestMark = 8;
    private const int FewestAlike = 3;
    private const int MostLoose = 60;

    /// <summary>The beginning of what a link or a note says, with the white space of laid-out sources.</summary>
    private const int Opening = 400;

    /// <summary>Of a heading over notes.</summary>
    private const int LongestHead = 40;

    /// <summary>A note is no chapter.</summary>
    private const int MostNodes = 2000;

    private const int TextOfANode = 80;

    private readonly Dictionary<WebNode, List<WebNode>> bodies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<WebNode, string> marks = new(ReferenceEqualityComparer.Instance);
    private readonly List<WebNode> taken = [];
    private readonly HashSet<WebNode> targets = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> orders = [];
    private readonly WebLinks links;

    private WebNotes(WebLinks links) => this.links = links;

    public int Count => bodies.Count;

    public static WebNotes Find(IReadOnlyList<WebNode> roots, WebLinks links)
    {
        var notes = new WebNotes(links);
        var found = new List<(WebNode Call, WebNode Target, bool IsSure)>();
        foreach (var root in roots)
            foreach (var node in root.Below())
                if (node.Name == "a" && notes.Candidate(node) is var (target, sure)) found.Add((node, target, sure));
        var isHabit = found.Count(pair => !pair.IsSure) >= FewestAlike;
        found.RemoveAll(pair => !pair.IsSure && !isHabit);
        foreach (var pair in found) notes.targets.Add(pair.Target);
        notes.orders.AddRange(notes.targets.Select(target => target.Order).Order());
        foreach (var pair in found) notes.Take(pair.Call, pair.Target);
        notes.Bound(found.ConvertAll(pair => pair.Call), roots.Sum(WeightOf));
        return notes;
    }

    /// <summary>A note is set at each of its calls, with the notes that are called in it: calls by which a text would grow past all measure are words.</summary>
    private void Bound(List<WebNode> calls, long all)
    {
        var most = 4 * all + MostNodes;
        var (total, known) = (0L, new Dictionary<WebNode, (long Size, int Depth)>(ReferenceEqualityComparer.Instance));
        calls.Sort((one, other) => one.Order.CompareTo(other.Order));
        var orders = calls.ConvertAll(call => call.Order);
        var kept = new (long Size, int Depth)[calls.Count];
        // A note stands behind its calls, so that those in it are known.
        for (var i = calls.Count - 1; i >= 0; i--)
        {
            if (!bodies.TryGetValue(calls[i], out var body)) continue;
            if (!known.TryGetValue(body[0], out var grown))
            {
                grown = (body.Sum(WeightOf), 1);
                var inside = orders.BinarySearch(body[0].Order) is var at && at >= 0 ? at : ~at;
                for (; inside < calls.Count && orders[inside] <= body[^1].End; inside++)
                    if (inside > i) grown = (grown.Size + kept[inside].Size, Math.Max(grown.Depth, kept[inside].Depth + 1));
                known[body[0]] = grown;
            }
            if (grown.Depth <= Files.Limits.NotesInNotes && total + grown.Size <= most) (kept[i], total) = (grown, total + grown.Size);
            else bodies.Remove(calls[i]);
        }
        foreach (var node in taken) node.IsTaken = false;
        taken.Clear();
        foreach (var node in bodies.Values.SelectMany(body => body)) Take(node);
    }

    /// <summary>Elements and texts, and a long text for several.</summary>
    private static long WeightOf(WebNode node) => node.Below().Prepend(node).Sum(inner => 1L + (inner.Text.Length / TextOfANode));

    /// <summary>The nodes that are the note's words; null for a link that calls none.</summary>
    public IReadOnlyList<WebNode>? BodyOf(WebNode call) => bodies.GetValueOrDefault(call);

    /// <summary>What the call shows: "1", "*".</summary>
    public string MarkOf(WebNode call) => marks.GetValueOrDefault(call, "");

    /// <summary>A link that leads from a note back to its call.</summary>
    /// <param name="call">Of the note that it stands in.</param>
    public bool IsBack(WebNode link, WebNode call)
    {
        if (link.Name != "a") return false;
        if (link.IsOf("backlink") || link.Classes.Any(name => name.Contains("footnote-back", StringComparison.Ordinal) || name is "reversefootnote" or "footnotebackref" or "fn-back")) return true;
        return links.PlaceOf(link) is { } place && place.Order < link.Order && (IsMark(link.Words(Opening)) || Arrow().IsMatch(link.Words(Opening))) && IsAt(place, call);
    }

    /// <summary>A short link in a note that leads back to where it is called.</summary>
    public bool IsBackInNote(WebNode link)
    {
        if (link.Name != "a" || links.PlaceOf(link) is not { } place || place.Order > link.Order) return false;
        for (var outer = link; outer is not null; outer = outer.Parent)
            if (outer.IsTaken) return IsMark(link.Words(Opening)) || Arrow().IsMatch(link.Words(Opening));
        return false;
    }

    private (WebNode Target, bool IsSure)? Candidate(WebNode link)
    {
        if (link.IsOf("backlink") || links.PlaceOf(link) is not { } target || target.Name is "#document" or "body") return null;
        var isTyped = link.IsOf("noteref") || link.Classes.Any(name => CallClass().IsMatch(name));
        var words = link.Words(Opening).Trim();
        if (!isTyped && !IsMark(words)) return null;
        var isMarked = words[0] is '[' or '(' or '*' or '†' || link.Parent?.Name == "sup" || link.Children.Exists(child => child.Name == "sup") || link.Style.Raised;
        if (target.Order <= link.Order || target.IsWithin(link) || IsPage(target)) return null;
        if (Loose(target) is { Count: > 0 } loose) return loose.Any(node => LeadsBack(node, link)) ? (target, false) : null;
        var block = Container(target);
        if (block is null || link.IsWithin(block) || block.Name is ['h', >= '1' and <= '6']) return null;
        if (isTyped) return (target, true);
        if (block.End - block.Order > MostNodes) return null;
        if (LeadsBack(block, link) || block.IsOf("footnote") || block.IsOf("endnote") || block.IsOf("rearnote")) return (target, true);
        // Verse numbers and contents lead to places, too: the words there begin with the mark.
        if (!isMarked) return null;
        return block.Words(Opening).TrimStart(' ', '\n', '\r', '\t', '[', '(').StartsWith(words.Trim('[', ']', '(', ')'), StringComparison.Ordinal) ? (target, false) : null;
    }

    /// <summary>The place is the call, stands around it, or just before it.</summary>
    private static bool IsAt(WebNode place, WebNode call) =>
        ReferenceEquals(place, call) || call.IsWithin(place) && place.Name is not ("body" or "#document" or "section" or "article") || place.IsWithin(call) || ReferenceEquals(place.Block, call.Block) && Math.Abs(place.Order - call.Order) < 12;

    /// <summary>A page of the printed edition, to which contents and an index lead.</summary>
    private static bool IsPage(WebNode target) => PageName().IsMatch(target.Id) || WebRoles.IsPageNumber(target) || (target.Parent is { } parent && WebRoles.IsPageNumber(parent));

    private bool LeadsBack(WebNode node, WebNode call) =>
        node.Below().Prepend(node).Any(inner => inner.Name == "a" && links.PlaceOf(inner) is { } place && place.Order < inner.Order && IsAt(place, call));

    /// <summary>A note that no element holds: its name, a link back and its words stand one after the other among blocks. Ends where the next begins.</summary>
    private static List<WebNode> Loose(WebNode target)
    {
        if (target.IsBlock || target.HoldsBlocks || target.Parent is not { } parent || !(parent.IsBlock || parent.HoldsBlocks) || parent.Name is "p" or ['h', >= '1' and <= '6'] || (parent.Name is "li" or "td" or "dd" or "dt" or "aside" && parent.Children.Count < MostLoose)) return [];
        if (!parent.Children.Exists(child => child.Name is "p" or "blockquote" or "div")) return [];
        var nodes = new List<WebNode>();
        foreach (var node in target.Behind.Prepend(target))
        {
            var isNext = nodes.Count > 0 && !node.IsText && node.Name == "a" && node.Id.Length > 0 && node.Id != target.Id;
            if (isNext || node.Name is ['h', >= '1' and <= '6'] or "hr" or "table" || nodes.Count > MostLoose) return nodes.Exists(inner => !inner.IsText && inner.IsBlock) || nodes.Exists(inner => inner.IsText && inner.Text.Trim().Length > 0) ? nodes : [];
            nodes.Add(node);
        }
        return nodes;
    }

    /// <summary>A heading over notes alone, all of which stand elsewhere now.</summary>
    public bool IsHeadOfTaken(WebNode node)
    {
        if (node.Name is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "div") || node.Parent is null || taken.Count == 0) return false;
        if (node.Words(2 * LongestHead).Trim().Length > LongestHead + 8) return false;
        var words = node.Words(Opening).Trim().TrimEnd(':', '.').Trim('[', ']', ' ');
        if (words.Length is 0 or > LongestHead || !PlainText.Language.Lexicon.NotesHeads.Contains(words)) return false;
        var count = 0;
        foreach (var behind in Behind(node))
        {
            if (behind.Name is ['h', >= '1' and <= '6']) break;
            if (behind.Name is "hr" or "br" || (behind.Name != "img" && string.IsNullOrWhiteSpace(behind.Words()))) continue;
            if (!IsAllTaken(behind)) return false;
            count++;
        }
        return count > 0;
    }

    private static bool IsAllTaken(WebNode node) => node.IsTaken || (node.Children.Count > 0 && node.Children.TrueForAll(child => child.IsText ? child.Text.Trim().Length == 0 || child.IsTaken : IsAllTaken(child) || string.IsNullOrWhiteSpace(child.Words())));

    private void Take(WebNode node)
    {
        node.IsTaken = true;
        taken.Add(node);
    }

    private void Take(WebNode call, WebNode target)
    {
        if (Loose(target) is { Count: > 0 } loose)
        {
            foreach (var node in loose) Take(node);
            bodies[call] = loose;
            marks[call] = call.Words(Opening).Trim().Trim('[', ']', '(', ')', ' ');
            return;
        }
        var block = Container(target)!;
        block = Outer(block);
        var body = new List<WebNode> { block };
        if (block.Name == "dt") body.AddRange(Behind(block).TakeWhile(node => node.Name == "dd"));
        else if (block.Name is "p" or "div" && block.Parent is { } parent) body.AddRange(More(block, parent));
        foreach (var node in body) Take(node);
        bodies[call] = body;
        marks[call] = call.Words(Opening).Trim().Trim('[', ']', '(', ')', ' ');
    }

    /// <summary>What stands between a note and the next one is the first one's.</summary>
    private List<WebNode> More(WebNode block, WebNode parent)
    {
        var more = new List<WebNode>();
        foreach (var node in Behind(block))
        {
            if (HoldsTarget(node)) return more;
            if (node.Name is not ("p" or "blockquote" or "ul" or "ol" or "pre" or "div")) return IsOfNotes(parent) ? more : [];
            more.Add(node);
            if (more.Count > 20) return [];
        }
        return IsOfNotes(parent) ? more : [];
    }

    private static IEnumerable<WebNode> Behind(WebNode node) => node.Behind.Where(other => !other.IsText);

    /// <summary>The least block around the place; null where there is none but the page.</summary>
    private static WebNode? Container(WebNode target)
    {
        var block = target.Block;
        if (block.Name == "td" && block.Parent is { } row) block = row;
        return block.Name is "body" or "#document" or "html" or "main" or "article" || (block.Name == "section" && !ReferenceEquals(block, target)) ? null : block;
    }

    /// <summary>The item, the aside or the division that holds this note alone.</summary>
    private WebNode Outer(WebNode block)
    {
        while (block.Parent is { } parent && (parent.Name is "li" or "aside" or "dd" || (parent.Name == "div" && IsOfNotes(parent))) && Targets(parent) == 1 && !parent.Children.Exists(child => child.Name is ['h', >= '1' and <= '6']) && !HoldsCall(parent)) block = parent;
        return block;
    }

    private static bool HoldsCall(WebNode node) => node.Below().Any(inner => inner.Name == "a" && inner.IsOf("noteref"));

    private int Targets(WebNode node) => Before(node.End) - Before(node.Order - 1);

    private bool HoldsTarget(WebNode node) => Targets(node) > 0;

    /// <summary>How many notes begin up to a place.</summary>
    private int Before(int order)
    {
        var at = orders.BinarySearch(order);
        return at >= 0 ? at + 1 : ~at;
    }

    private static bool IsOfNotes(WebNode node) => node.Types.Any(type => type.Contains("note", StringComparison.Ordinal)) || node.Classes.Append(node.Id.ToLowerInvariant()).Any(name => NoteClass().IsMatch(name));

    public static bool IsMark(string words)
    {
        words = words.Trim();
        return words.Length is > 0 and <= LongestMark && Mark().IsMatch(words);
    }

    [GeneratedRegex(@"^[\[(]?\s*(?:[0-9]{1,4}[a-z]?|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶‖#]{1,4}|note\s?[0-9]{0,3}|fn\.?\s?[0-9]{0,3})\s*[\])]?[.)]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex("^(fnanchor|fnref|noteref|footnote-?ref|footnote_?ref|footnotereference|endnote-?ref|note-?call|footnote-anchor|footnote-call|sdfootnoteanc|sdendnoteanc|fn-ref|footnotelink)", RegexOptions.CultureInvariant)]
    private static partial Regex CallClass();

    [GeneratedRegex("^(page|pg|p)[_.-]?[0-9ivxlc]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageName();

    [GeneratedRegex("foot_?-?notes?|endnotes?|^fn|^notes?$|rearnote|noten?text", RegexOptions.CultureInvariant)]
    private static partial Regex NoteClass();

    [GeneratedRegex(@"^\s*[↩↵⏎^↑←⬆⤴️︎\u21A9\uFE0E\uFE0F]+\s*$|^\s*\(?\[?(back|return|zurück|retour|volver|torna)\b.{0,20}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Arrow();
}
