using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Rtf;

internal sealed partial class RtfReader
{
    /// <summary>Twentieths of a point that a list goes in for a level, where programs only say how far.</summary>
    private const int ListStep = 360;

    private bool breaksNext;

    private bool OfParagraphs(string word, int? number)
    {
        switch (word)
        {
            case "par" or "sect": Par(word); break;
            case "line" or "lbr" or "column" or "softline": Broken(); break;
            case "tab": Tab(); break;
            case "page": PageEnds(); break;
            case "pard": state.PlainParagraph(); break;
            case "s" when state.Place == RtfPlace.Styles: styles.Begin(number ?? 0, isOfOthers: false); break;
            case "s": state.Style = number ?? 0; break;
            case "outlinelevel": state.Outline = number; break;
            case "ql" or "qj": state.Side = Side.Start; break;
            case "qc": state.Side = Side.Centre; break;
            case "qr": state.Side = Side.End; break;
            case "li" or "lin": state.Left = number ?? 0; break;
            case "ri" or "rin": state.Right = number ?? 0; break;
            case "fi": state.FirstLine = number ?? 0; break;
            case "ls" when state.Place == RtfPlace.ListsUsed: lists.As(number ?? 0); break;
            case "ls": state.List = number; break;
            case "ilvl": state.ListLevel = number ?? 0; break;
            case "pagebb": state.BreaksBefore = number != 0; break;
            case "brdrb" or "brdrt": state.HasRule = true; break;
            case "sbknone" or "sbkcol": sectionBreaks = false; break;
            case "sbkpage" or "sbkodd" or "sbkeven" or "sectd": sectionBreaks = true; break;
            default: return false;
        }
        return true;
    }

    private bool sectionBreaks = true;

    private void Par(string word)
    {
        if (state.Place == RtfPlace.Caught) state.Caught?.Append('\n');
        if (state.Place != RtfPlace.Text) return;
        EndParagraph();
        if (word == "sect") breaksNext = sectionBreaks;
    }

    private void Broken()
    {
        if (state.Place == RtfPlace.Caught) state.Caught?.Append(' ');
        if (state.Place != RtfPlace.Text || fields.IsInstruction || fields.Fate != FieldFate.Kept) return;
        Source.BreakLine();
        Put(new LineBreakPiece(LookOf(null)));
    }

    private void PageEnds()
    {
        if (state.Place != RtfPlace.Text) return;
        Source.BreakLine();
        Put(new PageBreakPiece());
    }

    private void Put(Piece piece)
    {
        if (++count > MostPieces) throw new PackageException(PackageFault.TooLarge);
        flow.Draft.Pieces.Add(piece);
    }

    /// <summary>Behind a number or a bullet that hangs in the margin it ends the mark of an item.</summary>
    private void Tab()
    {
        if (state.Place == RtfPlace.Caught) state.Caught?.Append(' ');
        if (state.Place != RtfPlace.Text) return;
        var draft = flow.Draft;
        if (draft.Mark is null && state.FirstLine < 0 && state.List is null && draft.Pieces.Count is > 0 and <= 4 && draft.Pieces.TrueForAll(piece => piece is TextPiece) && string.Concat(draft.Pieces.OfType<TextPiece>().Select(piece => piece.Value)) is var mark && RtfLists.IsMark(mark))
        {
            (draft.Mark, draft.IsMarkTyped) = (mark, true);
            ledger.Moved(mark);
            draft.Pieces.Clear();
            Source.BreakLine();
            return;
        }
        Keep("\t");
    }

    private void EndParagraph()
    {
        FlushText();
        if (++count > MostPieces) throw new PackageException(PackageFault.TooLarge);
        var draft = flow.Draft;
        foreach (var (what, (why, words)) in draft.Dropped) ledger.Lose(what, why, words.ToString(), Source.Drop(words.ToString()));
        Source.EndParagraph();
        flow.Add(ItemOf(draft), state.Nesting);
        foreach (var box in draft.Boxes) flow.Add(box, state.Nesting);
        flow.Draft = new();
    }

    private ParagraphItem ItemOf(RtfDraft draft)
    {
        var style = styles.Of(state.Style);
        var level = state.Outline is { } outline ? (outline > 8 ? 0 : outline + 1) : style.Level ?? 0;
        if (style.Role is StyleRole.Title or StyleRole.Contents or StyleRole.Caption) level = 0;
        var item = new ParagraphItem
        {
            Pieces = WholePieces.Of(draft.Pieces), Style = style.Name, Level = Math.Min(level, 6), Side = state.Side, Left = state.Left, Right = state.Right, List = level > 0 ? null : PlaceOf(draft),
            BreaksBefore = breaksNext || state.BreaksBefore, HasRule = state.HasRule,
        };
        breaksNext = false;
        if (level > 0 && draft.Mark is { } mark && mark.Any(char.IsLetterOrDigit) && !item.IsBlank) ledger.Lose("number before a heading", "the program made it, and the zine's headings have none: type it where it is needed", item.Words);
        return item;
    }

    private ListPlace? PlaceOf(RtfDraft draft)
    {
        if (state.List is null && draft.Mark is null) return null;
        var depth = draft.IsMarkTyped || state.List is null ? Math.Max(0, state.Left / ListStep - 1) : state.ListLevel;
        if (lists.PlaceOf(state.List, depth, draft.Mark) is not var (place, isPlain)) return null;
        if (!isPlain) ledger.Lose("number with more than itself", "words, or the numbers of the levels above, stood in it; the number alone is kept", draft.Mark ?? "");
        return place;
    }

    // Tables.
    private readonly List<RtfCell> cells = [];
    private readonly List<RtfCell> inner = [];
    private (bool Above, bool Left) merged;
    private bool isHead;
    private bool isInner;

    private bool OfTables(string word, int? number)
    {
        switch (word)
        {
            case "intbl": state.IsInTable = number != 0; break;
            case "itap": state.TableLevel = Math.Clamp(number ?? 0, 0, 100); break;
            case "nesttableprops": isInner = true; state.AtEnd = () => isInner = false; break;
            case "trowd":
                (isInner ? inner : cells).Clear();
                (isHead, merged) = (false, default);
                break;
            case "trhdr": isHead = true; break;
            case "clvmrg": merged.Above = true; break;
            case "clmrg": merged.Left = true; break;
            case "cellx":
                if (cells.Count + inner.Count < 1000) (isInner ? inner : cells).Add(new(number ?? 0, merged.Above, merged.Left));
                merged = default;
                break;
            case "cell" when state.Place == RtfPlace.Text: EndCell(1); break;
            case "nestcell" when state.Place == RtfPlace.Text: EndCell(Math.Max(2, state.TableLevel)); break;
            case "row" when state.Place == RtfPlace.Text: flow.EndRow(1, cells, isHead); break;
            case "nestrow" when state.Place == RtfPlace.Text: flow.EndRow(Math.Max(2, state.TableLevel), inner, isHead); break;
            case "cell" or "nestcell" or "row" or "nestrow": break;
            default: return false;
        }
        return true;
    }

    private void EndCell(int nesting)
    {
        var draft = flow.Draft;
        (state.IsInTable, state.TableLevel) = (true, nesting > 1 ? nesting : 0);
        if (draft.Pieces.Count > 0 || draft.Boxes.Count > 0 || draft.Dropped.Count > 0) EndParagraph();
        flow.EndCell(nesting);
    }
}
