using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Docx;

internal sealed partial class DocxReader
{
    private const string Accepted = "the text is as if all changes had been accepted";

    /// <summary>What belongs to the next paragraph: a drop cap, one whose end was deleted, an anchor between paragraphs.</summary>
    private readonly List<Piece> waiting = [];

    private bool breaksNext;

    private void Paragraph(PartReader part, List<Item> into) => ParagraphOf(part, into);

    private void ParagraphOf(PartReader part, List<Item> into)
    {
        var draft = new DocxDraft { Pieces = [.. waiting] };
        waiting.Clear();
        draft.Style = styles.Of(null);
        draft.Letters = LettersOf(draft.Style);
        if (part.Name == "m:oMathPara") Formula(part, draft);
        else Inside(part, draft, null);
        End(draft, into);
    }

    private void Look(PartReader part, DocxDraft draft)
    {
        var direct = DocxParagraphLook.Read(part);
        draft.Style = styles.Of(direct.Style);
        draft.Look = draft.Style.Paragraph.Under(direct);
        draft.Letters = LettersOf(draft.Style);
    }

    /// <summary>What all letters have by a style that says what they are for has no meaning of its own.</summary>
    private DocxLook LettersOf(DocxStyle style)
    {
        var look = styles.Default.Under(style.Look);
        return style.Level > 0 || style.Role != StyleRole.None ? look with { On = look.On & Face.Hidden } : look;
    }

    private void End(DocxDraft draft, List<Item> into)
    {
        foreach (var (what, (why, words)) in draft.Dropped)
            ledger.Lose(what, why, words.ToString(), Source.Drop(words.ToString()));
        var look = draft.Look;
        if (look.IsDropCap || look.Mark.IsDeleted)
        {
            if (look.Mark.IsDeleted) ledger.Lose("deletion that was marked", Accepted, Source.Last);
            waiting.AddRange(draft.Pieces);
            into.AddRange(draft.Boxes);
            return;
        }
        Source.EndParagraph();
        var item = ItemOf(draft);
        if (look.IsFrame && !item.IsBlank)
        {
            if (into is [.., BoxItem last] && framed.Contains(last)) last.Content.Add(item);
            else
            {
                var box = new BoxItem { Content = [item] };
                framed.Add(box);
                into.Add(box);
                ledger.Lose("frame beside the text", "it is an aside", item.Words);
            }
        }
        else into.Add(item);
        into.AddRange(draft.Boxes);
    }

    private readonly HashSet<BoxItem> framed = [];

    /// <summary>What waits for a paragraph that does not come, is one.</summary>
    private void EndFlow(List<Item> into)
    {
        if (waiting.Count == 0) return;
        if (waiting.Exists(piece => piece is not AnchorPiece))
        {
            Source.EndParagraph();
            into.Add(new ParagraphItem { Pieces = [.. waiting] });
        }
        waiting.Clear();
    }

    private ParagraphItem ItemOf(DocxDraft draft)
    {
        var look = draft.Look;
        var level = look.Outline is { } outline ? (outline > 8 ? 0 : outline + 1) : draft.Style.Level ?? 0;
        if (draft.Style.Role is StyleRole.Title or StyleRole.Contents or StyleRole.Caption) level = 0;
        var place = look.Number is { } number && number != "0" ? numbering.Next(number, look.NumberLevel, draft.Style.Id) : null;
        var item = new ParagraphItem
        {
            Pieces = WholePieces.Of(draft.Pieces), Style = draft.Style.Name, Level = Math.Min(level, 6), Side = look.Side ?? Side.Start, Left = look.Left ?? 0, Right = look.Right ?? 0,
            List = level > 0 ? null : place?.Place, BreaksBefore = breaksNext || look.BreaksBefore == true, HasRule = draft.HasRule || look.HasRule,
        };
        breaksNext = look.EndsPage;
        if (item.IsBlank || place is null) return item;
        if (level > 0 && place.Place.Kind != Model.ListKind.Bullet) ledger.Lose("number before a heading", "the program made it, and the zine's headings have none: type it where it is needed", item.Words);
        else if (!place.IsPlain && level == 0) ledger.Lose("number with more than itself", "words, or the numbers of the levels above, stood in it; the number alone is kept", item.Words);
        return item;
    }
}
