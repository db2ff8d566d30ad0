using Publish.Manuscript.Drafting;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.WebPages;
using Publish.Model;

namespace Publish.Manuscript.FictionBook;

/// <summary>Puts the elements of FB2 into those of pages: what is a poem, a note's call or a subtitle is the same there under another name.</summary>
/// <remarks>FictionBook 2.1 and 2.2. Elements that are not in it are gone into, so that no word of a file is lost.</remarks>
internal sealed class Fb2Page
{
    private const int LowestHeading = 6;

    /// <summary>Of a section's paragraphs: where more of them are parted by empty lines, these are only space.</summary>
    private const double MostPauses = 0.25;

    private static readonly LossKind Cover = new("cover in the text", "it is the zine's cover, and stands there");

    private readonly HashSet<string> called = new(StringComparer.Ordinal);
    private readonly HashSet<string> notes = new(StringComparer.Ordinal);
    private readonly Draft draft;

    private Fb2Page(Draft draft) => this.draft = draft;

    /// <param name="card">What the title of the text says as well; what more it says is added.</param>
    public static WebNode Of(WebNode book, ref Metadata card, Draft draft)
    {
        var page = new Fb2Page(draft);
        var bodies = book.Children.FindAll(node => node.Name == "body");
        page.FindNotes(book, bodies);
        var made = new WebNode("body", "", book.Line);
        foreach (var body in bodies.Where(body => !page.IsOfNotes(body)))
            page.Body(body, made, body == bodies[0], ref card);
        foreach (var body in bodies.Where(page.IsOfNotes)) page.Notes(body, made);
        return made;
    }

    /// <summary>Sections of bodies that have a name are notes, where they are called.</summary>
    private void FindNotes(WebNode book, List<WebNode> bodies)
    {
        foreach (var link in book.Below())
            if (link.Name == "a" && link["href"] is ['#', _, ..] address) called.Add(WebLinks.Plain(address[1..]));
        foreach (var body in bodies.Where(body => body["name"].Length > 0))
            foreach (var section in body.Below())
                if (section.Id.Length > 0 && section.Name is "section" or "p" && called.Contains(section.Id)) notes.Add(section.Id);
    }

    /// <summary>A body of notes that nobody calls is a chapter.</summary>
    private bool IsOfNotes(WebNode body) => body["name"].Length > 0 && body.Below().Any(node => node.Id.Length > 0 && notes.Contains(node.Id));

    private void Body(WebNode body, WebNode into, bool isFirst, ref Metadata card)
    {
        var level = 1;
        var cover = isFirst && card.Cover.Length > 0 ? body.Parent?.First("coverpage")?.First("image")?["href"] : null;
        foreach (var child in body.Children)
        {
            if (child.Name == "image" && child["href"] == cover) draft.Lose(Cover, child["href"]);
            else if (child.Name == "title" && isFirst) TitlePage(child, into, ref card);
            else if (child.Name == "title")
            {
                Heading(child, into, level);
                level = 2;
            }
            else if (child.Name != "section") Blocks([child], into, level);
        }
        Sections(body, into, level);
    }

    /// <summary>The names of the author and of the book stand on the card; what more there is, is its subtitle.</summary>
    private void TitlePage(WebNode title, WebNode into, ref Metadata card)
    {
        var lines = title.Children.FindAll(child => !child.IsText && child.Words().Trim().Length > 0);
        if (lines.Exists(line => line.Below().Any(inner => inner.Name is "a" or "image")))
        {
            Heading(title, into, 1);
            return;
        }
        var (known, isTitled) = (card, card.Title.Length > 0);
        var more = lines.ConvertAll(Fb2Card.Words).FindAll(line => !IsKnown(line, known));
        foreach (var line in lines)
        {
            draft.Ledger.Words += WordTally.Of(line.Words());
            draft.Ledger.Moved(line.Words());
        }
        if (more.Count == 0) return;
        var words = string.Join(". ", more.Select(line => line.TrimEnd('.')));
        if (!isTitled) card = card with { Title = words };
        else if (card.Subtitle.Length == 0) card = card with { Subtitle = words };
    }

    /// <summary>A name may lack its middle, or stand in the other order.</summary>
    private static bool IsKnown(string line, Metadata card) =>
        Same(line, card.Title) || card.Contributors.Any(person => WordsOf(line) is { Length: > 0 } words && words.All(WordsOf(person.Name).Contains)) || Same(line, string.Join(", ", card.Contributors.Select(person => person.Name)));

    private static string[] WordsOf(string line) => line.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string one, string other) => other.Length > 0 && Letters(one) == Letters(other);

    private static string Letters(string words) => new([.. words.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private void Sections(WebNode parent, WebNode into, int level)
    {
        var isBehind = false;
        foreach (var section in parent.Children.Where(child => child.Name == "section"))
        {
            var isTitled = section.Children.Exists(child => child.Name == "title" && child.Words().Trim().Length > 0);
            if (isBehind && !isTitled && !section.Children.Exists(child => child.Name == "section")) into.Add(New("hr", section));
            Section(section, into, level);
            isBehind = true;
        }
    }

    private void Section(WebNode section, WebNode into, int level)
    {
        var made = Added("div", section, into);
        var flow = new List<WebNode>();
        foreach (var child in section.Children)
        {
            if (child.Name == "title") Heading(child, made, level);
            else if (child.Name != "section") flow.Add(child);
        }
        Blocks(flow, made, level + 1);
        Sections(section, made, Math.Min(level + 1, LowestHeading));
    }

    /// <summary>Its paragraphs are its lines.</summary>
    private void Heading(WebNode title, WebNode into, int level)
    {
        var heading = Added($"h{Math.Min(level, LowestHeading)}", title, into);
        foreach (var line in title.Children.Where(child => !child.IsText || child.Text.Trim().Length > 0))
        {
            if (line.Name == "empty-line") continue;
            if (heading.Children.Count > 0) heading.Add(New("br", line));
            if (line.Id.Length > 0) Added("span", line, heading);
            Inlines(line.IsText ? [line] : line.Children, heading);
        }
    }

    /// <param name="level">Of a heading that stands among them.</param>
    private void Blocks(List<WebNode> nodes, WebNode into, int level)
    {
        var paragraphs = nodes.Count(node => node.Name == "p");
        var arePauses = nodes.Count(node => node.Name == "empty-line") <= Math.Max(1, paragraphs * MostPauses);
        var (isPause, first) = (false, into.Children.Count);
        WebNode? line = null;
        foreach (var node in nodes)
        {
            if (node.IsText && string.IsNullOrWhiteSpace(node.Text)) continue;
            if (node.Name == "empty-line")
            {
                isPause = into.Children.Count > 0 && into.Children[^1].Name == "p";
                continue;
            }
            if (isPause && arePauses && node.Name == "p") into.Add(New("hr", node));
            isPause = false;
            if (IsInline(node))
            {
                // Words that stand in no paragraph are one.
                line ??= Added("p", node, into);
                Inlines([node], line);
                continue;
            }
            line = null;
            Block(node, into, level);
        }
        Fb2Lists.Gather(into, first, draft);
    }

    private static bool IsInline(WebNode node) => node.IsText || node.Name is "strong" or "emphasis" or "style" or "a" or "strikethrough" or "sub" or "sup" or "code";

    private void Block(WebNode node, WebNode into, int level)
    {
        switch (node.Name)
        {
            case "p": Inlines(node.Children, Added("p", node, into)); break;
            case "poem": Poem(node, into, level); break;
            case "stanza" or "v": Poem(Wrapped(node), into, level); break;
            case "cite": Quoted("blockquote", "", node, into, level); break;
            case "epigraph": Quoted("div", "epigraph", node, into, level); break;
            case "annotation": Blocks(node.Children, Added("aside", node, into), level); break;
            case "subtitle" when WebRoles.IsOrnament(node.Words()): into.Add(New("hr", node)); break;
            case "subtitle": Inlines(node.Children, Added($"h{Math.Min(level, LowestHeading)}", node, into)); break;
            case "title": Strong(node, into); break;
            case "text-author" or "date": Inlines(node.Children, Added("p", node, into, "signature")); break;
            case "image": Picture(node, into); break;
            case "table": Table(node, into, level); break;
            case "binary" or "stylesheet" or "description": break;
            default: Blocks(node.Children, Added("div", node, into), level); break;
        }
    }

    private static WebNode Wrapped(WebNode node)
    {
        var poem = new WebNode("poem", "", node.Line);
        poem.Children.Add(node);
        return poem;
    }

    /// <summary>What is set apart, and at its end who said it.</summary>
    private void Quoted(string name, string kind, WebNode node, WebNode into, int level)
    {
        var quoted = Added(name, node, into, kind);
        Blocks(node.Children.FindAll(child => child.Name != "text-author"), quoted, level);
        Authors(node, quoted);
    }

    private void Authors(WebNode node, WebNode into)
    {
        var authors = node.Children.FindAll(child => child.Name == "text-author" && child.Words().Trim().Length > 0);
        if (authors.Count == 0) return;
        var source = Added("footer", authors[0], into);
        foreach (var author in authors)
        {
            if (source.Children.Count > 0) source.Add(WebNode.OfText(", ", "", author.Line));
            Inlines(author.Children, source);
        }
    }

    /// <summary>Titles stand between verses, as lines of their own.</summary>
    private void Poem(WebNode poem, WebNode into, int level)
    {
        if (poem.Id.Length > 0) Added("div", poem, into);
        WebNode? verse = null;
        foreach (var child in poem.Children)
        {
            if (child.IsText || child.Name == "text-author") continue;
            if (child.Name is "stanza" or "v")
            {
                verse ??= Added("div", child, into, "poem", hasId: false);
                if (child.Name == "v") Inlines(child.Children, Added("p", child, verse));
                else verse = Stanza(child, verse, into);
                continue;
            }
            if (child.Name == "date") break;
            verse = null;
            if (child.Name is "title" or "subtitle") Strong(child, into);
            else Block(child, into, level);
        }
        Authors(poem, verse ?? into);
        foreach (var date in poem.Children.Where(child => child.Name == "date")) Block(date, into, level);
    }

    private WebNode Stanza(WebNode stanza, WebNode verse, WebNode into)
    {
        foreach (var title in stanza.Children.Where(child => child.Name is "title" or "subtitle"))
        {
            if (verse.Children.Count == 0) into.Children.Remove(verse);
            Strong(title, into);
            verse = Added("div", title, into, "poem", hasId: false);
        }
        var lines = Added("div", stanza, verse);
        foreach (var line in stanza.Children.Where(child => !child.IsText && child.Name is not ("title" or "subtitle")))
            Inlines(line.Children, Added("p", line, lines));
        return verse;
    }

    /// <summary>A title that opens no section.</summary>
    private void Strong(WebNode title, WebNode into)
    {
        var lines = title.Children.FindAll(child => child.Name == "p");
        foreach (var line in lines.Count > 0 ? lines : [title])
            Inlines(line.Children, Added("strong", line, Added("p", line, into, hasId: false)));
    }

    private void Picture(WebNode image, WebNode into)
    {
        var figure = Added("figure", image, into);
        PictureOf(image, figure);
        if (image["title"].Trim() is { Length: > 0 } title) Added("figcaption", image, figure, hasId: false).Add(WebNode.OfText(title, "", image.Line));
    }

    private void PictureOf(WebNode image, WebNode into)
    {
        var picture = Added("img", image, into, hasId: false);
        picture.Attributes.Add(new("src", image["href"]));
        picture.Attributes.Add(new("alt", image["alt"]));
    }

    private void Table(WebNode table, WebNode into, int level)
    {
        var made = Added("table", table, into);
        foreach (var row in table.Children.Where(child => child.Name == "tr"))
        {
            var cells = Added("tr", row, made);
            foreach (var cell in row.Children.Where(child => child.Name is "td" or "th"))
            {
                var placed = Added(cell.Name, cell, cells);
                placed.Attributes.AddRange(cell.Attributes.Where(pair => pair.Key is "colspan" or "rowspan"));
                placed.Style = WebStyle.None with { Align = cell["align"] };
                Blocks(cell.Children, placed, level);
            }
        }
    }

    private void Inlines(List<WebNode> nodes, WebNode into)
    {
        foreach (var node in nodes)
        {
            if (node.IsText)
            {
                into.Add(WebNode.OfText(node.Text, "", node.Line));
                continue;
            }
            switch (node.Name)
            {
                case "image": PictureOf(node, into); break;
                case "a": Link(node, into); break;
                default:
                    Inlines(node.Children, Added(node.Name switch { "emphasis" => "em", "strikethrough" => "s", "strong" or "sub" or "sup" or "code" => node.Name, _ => "span" }, node, into));
                    break;
            }
        }
    }

    private void Link(WebNode link, WebNode into)
    {
        var made = Added("a", link, into);
        var address = link["href"].Trim();
        if (address is ['#', _, ..] && notes.Contains(WebLinks.Plain(address[1..])))
        {
            made.Attributes.Add(new("epub:type", "noteref"));
            address = "#" + NoteId(WebLinks.Plain(address[1..]));
        }
        if (address.Length > 0) made.Attributes.Add(new("href", address));
        Inlines(link.Children, made);
    }

    /// <summary>Notes stand behind all that calls them, each in an element of its own.</summary>
    private void Notes(WebNode body, WebNode into)
    {
        var made = Added("div", body, into);
        foreach (var child in body.Children)
        {
            if (child.Name == "title" && !HasLooseText(body)) DropTitle(child);
            else if (child.Name == "title") Heading(child, made, 1);
            else if (child.Name == "section") NoteSection(child, made);
            else Blocks([child], made, 2);
        }
    }

    private void NoteSection(WebNode section, WebNode into)
    {
        var isNote = section.Id.Length > 0 && notes.Contains(section.Id);
        if (!isNote && section.Below().Any(node => node.Id.Length > 0 && notes.Contains(node.Id)))
        {
            Notes(section, into);
            return;
        }
        var made = Added("aside", section, into);
        if (isNote) made.Attributes.Add(new("epub:type", "footnote"));
        var title = section.Children.Find(child => child.Name == "title");
        // It is the number that the call shows.
        if (title is not null && title.Words().Any(char.IsLetter)) Strong(title, made);
        Blocks(section.Children.FindAll(child => child.Name != "title"), made, 2);
    }

    /// <summary>Something stands there that is called from nowhere, and stays.</summary>
    private bool HasLooseText(WebNode body) => body.Children.Exists(child => !child.IsText && child.Name != "title" && !(child.Name == "section" && (notes.Contains(child.Id) || IsGroup(child))) && child.Words().Trim().Length > 0);

    private bool IsGroup(WebNode section) => section.Below().Any(node => notes.Contains(node.Id)) && !HasLooseText(section);

    private void DropTitle(WebNode title)
    {
        var words = WordTally.Of(title.Words());
        draft.Ledger.Words += words;
        draft.Lose(WebLosses.NotesHeading, title.Words(), words);
    }

    private static string NoteId(string id) => "note-" + id;

    private static WebNode New(string name, WebNode from) => new(name, "", from.Line);

    private WebNode Added(string name, WebNode from, WebNode into, string kind = "", bool hasId = true)
    {
        var node = New(name, from);
        if (hasId && from.Id.Length > 0) node.Attributes.Add(new("id", notes.Contains(from.Id) ? NoteId(from.Id) : from.Id));
        if (kind.Length > 0) node.Attributes.Add(new("class", kind));
        if (from["lang"] is { Length: > 0 } language) node.Attributes.Add(new("lang", language));
        into.Add(node);
        return node;
    }
}
