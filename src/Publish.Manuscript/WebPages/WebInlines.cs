using Publish.Manuscript.Languages;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>Reads what runs along in a line.</summary>
/// <param name="reader">For what stands in notes.</param>
internal sealed class WebInlines(WebReading reading, WebReader reader)
{
    /// <summary>Blocks that stand in a line, as a note in the margin with a picture: they follow the paragraph.</summary>
    public List<Block> Behind { get; } = [];

    /// <summary>The call whose note is being read; null outside of notes.</summary>
    public WebNode? Call { get; init; }

    public Seq<Inline> Read(IEnumerable<WebNode> nodes)
    {
        var run = new List<Inline>();
        foreach (var node in nodes) Add(node, run);
        return Seq.Of(run);
    }

    private void Add(WebNode node, List<Inline> run)
    {
        if (node.IsText)
        {
            if (node.Text.Length > 0) run.Add(new Text(node.Text));
            return;
        }
        reader.Pass(node);
        if (WebRoles.IsMachinery(node) || node.IsTaken) return;
        if (WebRoles.IsHidden(node)) Drop(WebLosses.Hidden, node);
        else if (WebRoles.IsPageNumber(node)) Drop(WebLosses.PageNumber, node);
        else if (WebRoles.IsLineNumber(node)) Drop(WebLosses.LineNumber, node);
        else if (WebRoles.IsSidenote(node)) AddSidenote(node, run);
        else Element(node, run);
    }

    private void Drop(Drafting.LossKind kind, WebNode node)
    {
        foreach (var inner in node.Below()) reader.Pass(inner);
        if (!string.IsNullOrWhiteSpace(node.Words())) reading.Drop(kind, node);
    }

    private void Element(WebNode node, List<Inline> run)
    {
        switch (node.Name)
        {
            case "br": run.Add(new LineBreak()); break;
            case "img" or "image": AddPicture(node, run); break;
            case "a": AddLink(node, run); break;
            case "em" or "i" or "dfn" or "var" or "cite": Wrap(node, node.Style.Italic == false ? SpanKind.Plain : SpanKind.Emphasis, run); break;
            case "b" or "strong": Wrap(node, node.Style.Bold == false ? SpanKind.Plain : SpanKind.Strong, run); break;
            case "sup": Wrap(node, SpanKind.Superscript, run); break;
            case "sub": Wrap(node, SpanKind.Subscript, run); break;
            case "s" or "strike" or "del": Wrap(node, SpanKind.Strikethrough, run); break;
            case "u": Wrap(node, SpanKind.Underline, run); break;
            case "mark": Wrap(node, SpanKind.Highlight, run); break;
            case "q": Wrap(node, SpanKind.Quoted, run); break;
            case "code" or "tt" or "kbd" or "samp": AddCode(node, run); break;
            case "ruby": AddRuby(node, run); break;
            case "math": AddFormula(node, run); break;
            case "svg": AddDrawing(node, run); break;
            case "video" or "audio" or "iframe" or "object" or "embed" or "canvas" or "applet": AddMedia(node, run); break;
            case "abbr" or "acronym": AddAbbreviation(node, run); break;
            case "wbr": break;
            default: Wrap(node, SpanKind.Plain, run); break;
        }
    }

    /// <summary>What it is short for is kept with it.</summary>
    private void AddAbbreviation(WebNode node, List<Inline> run)
    {
        var content = Read(node.Children);
        var whole = Drafting.InlineCanon.Plain(string.Join(' ', node["title"].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (content.IsEmpty || whole.Length == 0 || content.Any(inline => inline is not Text)) Wrap(node, SpanKind.Plain, run);
        else run.Add(new Styled(SpanKind.Plain, content) { Attributes = Attributes.None with { Others = [new(Attributes.ShortFor, whole)] } });
    }

    private void Wrap(WebNode node, SpanKind kind, List<Inline> run)
    {
        // Codes for programs are no words: "ctx_ver=Z39.88-2004&…".
        if (node["title"].Trim() is { Length: > 0 } shown && !shown.Contains('=', StringComparison.Ordinal) && node.Name is not ("abbr" or "acronym")) reading.Lose(WebLosses.Tooltip, node, shown);
        var content = Read(node.Children);
        if (content.IsEmpty) return;
        // The call of a note is set as the zine sets it.
        if (kind == SpanKind.Superscript && content.All(inline => inline is Note || inline is Text text && string.IsNullOrWhiteSpace(text.Value)))
        {
            run.AddRange(content);
            return;
        }
        var style = node.Style;
        if (kind != SpanKind.SmallCaps && WebRoles.IsSmallCaps(node)) content = [new Styled(SpanKind.SmallCaps, content)];
        if (kind == SpanKind.Plain && style.Italic == true) content = [new Styled(SpanKind.Emphasis, content)];
        if (kind is SpanKind.Plain && style.Bold == true) content = [new Styled(SpanKind.Strong, content)];
        if (kind is SpanKind.Plain && style.Struck) content = [new Styled(SpanKind.Strikethrough, content)];
        if (kind is SpanKind.Plain && style.Raised) content = [new Styled(SpanKind.Superscript, content)];
        if (kind is SpanKind.Plain && style.Lowered) content = [new Styled(SpanKind.Subscript, content)];
        if (node.Name is "b" or "strong" && style.Italic == true) content = [new Styled(SpanKind.Emphasis, content)];
        var attributes = InLanguage(node);
        if (kind == SpanKind.Plain && attributes == Attributes.None) run.AddRange(content);
        else run.Add(new Styled(kind, content) { Attributes = attributes });
    }

    /// <summary>Of an element in another language than what it stands in.</summary>
    public Attributes InLanguage(WebNode node)
    {
        if (node["lang"] is not { Length: > 0 } typed || LanguageReading.Of(typed).Tag is not { } tag) return Attributes.None;
        for (var outer = node.Parent; outer is not null; outer = outer.Parent)
            if (outer["lang"] is { Length: > 0 } other && LanguageReading.Of(other).Tag is { } around) return around == tag ? Attributes.None : Attributes.None with { Language = tag };
        return reading.Language == tag ? Attributes.None : Attributes.None with { Language = tag };
    }

    private void AddLink(WebNode node, List<Inline> run)
    {
        if (reading.Notes.BodyOf(node) is { } body)
        {
            if (Call is null || !node.IsWithin(body[0])) run.Add(reader.NoteOf(node, body));
            return;
        }
        if (Call is not null && reading.Notes.IsBack(node, Call)) return;
        var content = Read(node.Children);
        if (content.IsEmpty) return;
        var address = node["href"].Trim();
        if (address.Length == 0) run.AddRange(content);
        else if (reading.Links.KeyOf(node) is { } key) run.Add(new CrossReference(key, content, WebNotes.IsMark(node.Words()) ? ReferenceForm.TextOnly : ReferenceForm.SeePage));
        else if (UrlSyntax.IsAllowed(UrlSyntax.Scheme(address))) run.Add(new Link(UrlSyntax.Clean(address), content));
        else if (address.StartsWith("//", StringComparison.Ordinal)) run.Add(new Link("https:" + UrlSyntax.Clean(address), content));
        else
        {
            if (address.Trim('#').Length > 0) reading.Lose(WebLosses.OutOfTheBook, node, address);
            run.AddRange(content);
        }
    }

    private void AddPicture(WebNode node, List<Inline> run)
    {
        if (PictureOf(node) is { } picture) run.Add(picture);
    }

    /// <summary>Null, and it is said, for one that is not there.</summary>
    public Image? PictureOf(WebNode node)
    {
        var address = node["src"] is { Length: > 0 } src ? src : node["href"] is { Length: > 0 } href ? href : node["data-src"];
        if (address.Length == 0) return null;
        if (reading.Pictures.Find(address, node.File, node.Where) is not { } path) return null;
        return new Image(path, node["alt"].Trim() is { Length: > 0 } words ? Drafting.InlineCanon.Plain(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))) : node.Has("alt") && node.IsOf("presentation") ? "" : null);
    }

    private void AddCode(WebNode node, List<Inline> run)
    {
        if (node.Children.TrueForAll(child => child.IsText) && string.Join(' ', node.Words().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words) run.Add(new Code(words));
        else if (node.Below().All(inner => inner.IsText || inner.Name is "span" or "b" or "i" or "em" or "strong" or "wbr") && node.Words().Trim() is { Length: > 0 } whole) run.Add(new Code(string.Join(' ', whole.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        else run.AddRange(Read(node.Children));
    }

    private void AddRuby(WebNode node, List<Inline> run)
    {
        reading.Lose(WebLosses.Ruby, node);
        foreach (var child in node.Children)
        {
            if (child.Name is "rt" or "rtc")
            {
                run.Add(new Text(" ("));
                run.AddRange(Read(child.Children));
                run.Add(new Text(")"));
            }
            else Add(child, run);
        }
    }

    private void AddFormula(WebNode node, List<Inline> run)
    {
        reading.Lose(WebLosses.Formula, node);
        if (node.Below().All(inner => inner.IsText) || node["alttext"].Length == 0) run.Add(new Text(" " + string.Join(' ', node.Below().Where(inner => inner.IsText && inner.Parent!.Name is not ("annotation" or "annotation-xml")).Select(inner => inner.Text.Trim()).Where(text => text.Length > 0)) + " "));
        else run.Add(new Text(node["alttext"]));
    }

    /// <summary>A cover's page is often a drawing around a picture.</summary>
    private void AddDrawing(WebNode node, List<Inline> run)
    {
        var pictures = node.Below().Where(inner => inner.Name == "image").ToList();
        if (pictures.Count == 0) reading.Lose(WebLosses.Drawing, node);
        foreach (var picture in pictures) AddPicture(picture, run);
        if (pictures.Count == 0 && node.Below().Where(inner => inner.Name == "text").ToList() is { Count: > 0 } words) run.AddRange(words.SelectMany(word => Read(word.Children).Add(new Text(" "))));
    }

    private void AddMedia(WebNode node, List<Inline> run)
    {
        var name = node["title"] is { Length: > 0 } title ? title : node["src"] is { Length: > 0 } src ? src : node["data"];
        if (node.Name is "object" or "iframe") reading.Lose(WebLosses.Media, node, name);
        else reading.Drop(WebLosses.Media, node);
        if (node.Name is "object" or "iframe") run.AddRange(Read(node.Children.Where(child => child.IsText || child.Name is not ("source" or "track" or "param"))));
    }

    private void AddSidenote(WebNode node, List<Inline> run)
    {
        if (node.Below().Any(inner => inner.Name == "img" || (inner.IsBlock && inner.Name is not ("p" or "div"))))
        {
            Behind.AddRange(reader.Nested(node));
            if (!node.IsBlock) reading.Draft.Lose(WebLosses.InMargin, node.Words());
            return;
        }
        var content = reader.Nested(node);
        if (content.Count > 0 && Call is null) run.Add(new Note(0, Seq.Of(content)));
        else if (content.Count > 0) run.AddRange(((Seq<Inline>)[new Text(" ")]).AddRange(Read(node.Children)).Add(new Text(" ")));
    }
}
