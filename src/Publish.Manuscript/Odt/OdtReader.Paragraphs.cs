using System.Text;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.WordProcessing;
using Publish.Model;

namespace Publish.Manuscript.Odt;

internal sealed partial class OdtReader
{
    private bool breaksNext;

    private void Paragraph(PartReader part, List<Item> into, ListAt? list)
    {
        var style = styles.Of("paragraph", part["text:style-name"]);
        var level = part.Name == "text:h" ? OdtStyle.Number(part["text:outline-level"]) ?? style.Outline ?? 1 : style.Outline ?? 0;
        if (style.Role is StyleRole.Title or StyleRole.Subtitle or StyleRole.Contents or StyleRole.Caption) level = 0;
        var draft = new OdtDraft(style);
        Inside(part, draft, style.Letters, null);
        End(draft, into, level, list);
    }

    private void End(OdtDraft draft, List<Item> into, int level, ListAt? list)
    {
        Source.EndParagraph();
        var style = draft.Style;
        var place = list is null || level > 0 ? null : PlaceOf(list, draft);
        into.Add(new ParagraphItem
        {
            Pieces = WholePieces.Of(draft.Pieces), Style = style.Name, Level = Math.Min(level, 6), Side = style.Side ?? Side.Start, Left = style.Left ?? 0, Right = style.Right ?? 0, List = place,
            BreaksBefore = breaksNext || style.BreaksBefore == true, HasRule = style.HasRule,
        });
        breaksNext = style.BreaksAfter;
        into.AddRange(draft.Boxes);
    }

    private ListPlace? PlaceOf(ListAt list, OdtDraft draft)
    {
        var level = (styles.ListOf(list.Style) ?? styles.ListOf(draft.Style.List))?[list.Level] ?? OdtLevel.Bullet;
        if (level.Kind is not { } kind) return null;
        if (!list.IsNew) return new(list.Counts.Key, list.Level, kind, level.Delimiter, 0) { IsMore = true };
        list.IsNew = false;
        if (!level.IsPlain) ledger.Lose("number with more than itself", "words, or the numbers of the levels above, stood in it; the number alone is kept", Source.Last);
        return new(list.Counts.Key, list.Level, kind, level.Delimiter, Math.Max(0, list.Counts.Next(list.Level, level.Start)));
    }

    private void Inside(PartReader part, OdtDraft draft, OdtStyle look, LinkTarget? link)
    {
        var at = part.Enter();
        while (part.NextNode(at))
        {
            if (part.IsText) Add(part.Value, draft, look, link);
            else Inline(part, draft, look, link);
        }
    }

    private void Inline(PartReader part, OdtDraft draft, OdtStyle look, LinkTarget? link)
    {
        switch (part.Name)
        {
            case "text:span": Inside(part, draft, look.Under(styles.Of("text", part["text:style-name"])) with { Outline = null, Role = StyleRole.None }, link); break;
            case "text:a": Anchor(part, draft, look, link); break;
            case "text:s": Keep(new string(' ', Math.Clamp(OdtStyle.Number(part["text:c"]) ?? 1, 1, 64)), draft, look, link); break;
            case "text:tab": Keep("\t", draft, look, link); break;
            case "text:line-break":
                Source.BreakLine();
                draft.Pieces.Add(new LineBreakPiece(LookOf(look, link)));
                draft.EndsInSpace = true;
                break;
            case "text:note": Note(part, draft, look, link); break;
            case "text:bookmark" or "text:bookmark-start" or "text:reference-mark" or "text:reference-mark-start" when part["text:name"] is { Length: > 0 } name: draft.Pieces.Add(new AnchorPiece(name)); break;
            case "text:bookmark-ref" or "text:reference-ref": Reference(part, draft, look); break;
            case "office:annotation": Annotation(part); break;
            case "text:ruby": Ruby(part, draft, look, link); break;
            case "text:hidden-text" or "text:hidden-paragraph": Dropped(part, "hidden text", "it was not shown in the document either"); break;
            case "text:page-number" or "text:page-count": Dropped(part, "number of a page", "the zine numbers its own"); break;
            case "draw:frame" or "draw:g" or "draw:custom-shape" or "draw:rect" or "draw:a": Drawing(part, draft, look, link); break;
            case "text:list": break;
            case "office:annotation-end" or "text:change-start" or "text:change-end" or "text:change" or "text:soft-page-break" or "text:note-citation" or "office:event-listeners": break;
            default: Inside(part, draft, look, link); break;
        }
    }

    private void Dropped(PartReader part, string what, string why)
    {
        var words = part.Text();
        if (part.Name == "text:hidden-paragraph" || words.Length == 0) return;
        ledger.Lose(what, why, words, Source.Drop(words));
    }

    private void Anchor(PartReader part, OdtDraft draft, OdtStyle look, LinkTarget? around)
    {
        var address = (part["xlink:href"] ?? "").Trim();
        var target = address.StartsWith('#') ? new LinkTarget { Anchor = AnchorName(address[1..]) } : UrlSyntax.IsAllowed(UrlSyntax.Scheme(address)) ? new() { Url = UrlSyntax.Clean(address) } : null;
        var before = draft.Pieces.Count;
        Inside(part, draft, look with { On = look.On & ~Face.Underline }, target ?? around);
        if (!draft.Pieces.Skip(before).Any(piece => piece is TextPiece or PicturePiece)) return;
        ledger.Links++;
        if (target is null) ledger.Lose("link to a file", "its words stand without it, since the file is not part of the zine", address);
        else if (target.Anchor is { } anchor) Text.Wanted.Add(anchor);
    }

    /// <summary>"1.Heading|outline" is a heading's; what is behind the bar says what it is.</summary>
    private static string AnchorName(string address) => Uri.UnescapeDataString(address.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar ? address[..bar] : address);

    private void Reference(PartReader part, OdtDraft draft, OdtStyle look)
    {
        if (part["text:ref-name"] is not { Length: > 0 } name)
        {
            Inside(part, draft, look, null);
            return;
        }
        ledger.Links++;
        Text.Wanted.Add(name);
        Inside(part, draft, look, new LinkTarget { Anchor = name, Form = part["text:reference-format"] == "page" ? ReferenceForm.PageNumber : ReferenceForm.TextOnly });
    }

    private void Note(PartReader part, OdtDraft draft, OdtStyle look, LinkTarget? link)
    {
        ledger.Notes++;
        var content = new List<Item>();
        Source.Enter();
        var at = part.Enter();
        while (part.Next(at))
            if (part.Name == "text:note-body") Flow(part, content);
        Source.Leave();
        draft.Pieces.Add(new NotePiece(content, LookOf(look, link)));
        draft.EndsInSpace = false;
    }

    private void Annotation(PartReader part)
    {
        var (author, lines) = ("", new List<string>());
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "dc:creator") author = part.Text();
            else if (part.Name is "text:p" or "text:list") lines.Add(Spread(part));
        }
        var words = string.Join('\n', lines);
        ledger.Lose("comment", MarginComments.Fate, words);
        comments.Add("… " + Source.Last, author, words);
    }

    private void Ruby(PartReader part, OdtDraft draft, OdtStyle look, LinkTarget? link)
    {
        var reading = "";
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "text:ruby-base") Inside(part, draft, look, link);
            else if (part.Name == "text:ruby-text") reading = part.Text().Trim();
        }
        if (reading.Length == 0) return;
        ledger.Lose("reading over a word", "it stands behind the word, in brackets", reading);
        Keep($"({reading})", draft, look, link);
    }

    private void Add(string words, OdtDraft draft, OdtStyle look, LinkTarget? link)
    {
        var collapsed = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            var isSpace = sign is ' ' or '\t' or '\n' or '\r';
            if (!isSpace || !draft.EndsInSpace) collapsed.Append(isSpace ? ' ' : sign);
            draft.EndsInSpace = isSpace;
        }
        Keep(collapsed.ToString(), draft, look, link);
    }

    private void Keep(string words, OdtDraft draft, OdtStyle look, LinkTarget? link)
    {
        if (words.Length == 0) return;
        if ((look.On & Face.Hidden) != 0)
        {
            ledger.Lose("hidden text", "it was not shown in the document either", words, Source.Drop(words));
            return;
        }
        if (SymbolFonts.Is(look.Font) && words.Any(sign => sign is >= '\uF000' and <= '\uF0FF'))
            words = string.Concat(words.Select(sign => sign is >= '\uF000' and <= '\uF0FF' ? SymbolFonts.SignOf(look.Font!, sign) ?? "\uFFFD" : sign.ToString()));
        if ((look.On & Face.Capitals) != 0 && words.Any(char.IsLower)) ledger.Lose("word shown in capitals", "it stands as it was typed, in small letters", words);
        words = words.Replace('\u2028', ' ').Replace("\uFEFF", "", StringComparison.Ordinal);
        if (words.Length == 0) return;
        draft.EndsInSpace = words[^1] == ' ' && draft.EndsInSpace;
        var spoken = look.Language ?? styles.Default.Language;
        if (spoken is not null) Text.Languages[spoken] = Text.Languages.GetValueOrDefault(spoken) + words.Length;
        draft.Pieces.Add(new TextPiece(words.Replace('\t', ' '), Source.Add(words), LookOf(look, link)));
    }

    private Look LookOf(OdtStyle look, LinkTarget? link)
    {
        var face = look.On & ~(Face.Hidden | Face.Capitals);
        if (StyleWords.IsTypewriter(look.Font)) face |= Face.Typewriter;
        return new(face, look.Language ?? styles.Default.Language, link, look.HalfPoints ?? styles.Default.HalfPoints ?? 24);
    }

    /// <summary>All words in an element.</summary>
    private static string Spread(PartReader part)
    {
        var words = new StringBuilder();
        Append(part, words);
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        static void Append(PartReader part, StringBuilder words)
        {
            var at = part.Enter();
            while (part.NextNode(at))
            {
                if (part.IsText) words.Append(part.Value);
                else if (part.Name is "text:s" or "text:tab" or "text:line-break") words.Append(' ');
                else Append(part, words);
            }
        }
    }
}
