using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>Turns the parts of one justified line into page items, from left to right.</summary>
internal sealed class LineSetter(ParagraphSource source, LineContent content, Justification justification, WordTables tables, long right)
{
    private readonly List<PageItem> items = [];
    private readonly List<WordPiece> words = new(content.Parts.Count + 1);
    private readonly LineDecorations decorations = new();
    private long x = justification.Start;
    private long glueSoFar;
    private long runStart;
    private int runPiece = -1;
    private FontFace? runFace;
    private bool owesSpace;
    private string? link;
    private long linkStart;
    private int linkPiece;
    private Length height;
    private Length depth;

    public Line Set(Seq<int> notes, bool endsInHyphen, bool spaceFollows)
    {
        TextPlace? place = null;
        for (var i = 0; i < content.Parts.Count; i++)
        {
            var part = content.Parts[i];
            if (source.Pieces[part.Piece] is TextPiece next && next.Style.Decorations != decorations.Current) decorations.End(items, x);
            AddSpace(part);
            place ??= PlaceOf(part);
            AddPart(part);
        }

        EndLink();
        decorations.End(items, x);
        if (spaceFollows && !AddClosingSpace()) AddLoneSpace();
        EndRun();
        var width = new Length(x - justification.Start);
        return new(height, depth, width, Seq.Of(items), notes, endsInHyphen, place) { SpaceRatio = justification.SpaceRatio };
    }

    private void AddSpace(LinePart part)
    {
        if (part.Space == 0) return;
        x += part.Space;
        if (!part.GlueStretches || justification.Glue == 0) return;
        var before = glueSoFar * justification.GlueExtra / justification.Glue;
        glueSoFar += part.Space;
        x += (glueSoFar * justification.GlueExtra / justification.Glue) - before;
    }

    private void AddPart(LinePart part)
    {
        switch (source.Pieces[part.Piece])
        {
            case TextPiece piece:
                AddText(part, piece);
                break;
            case PicturePiece picture:
                EndRun();
                Grow(picture.Size.Height, Length.Zero);
                items.Add(new PictureItem(
                    picture.Structure, picture.Picture, new(new(x), -picture.Size.Height, picture.Size.Width, picture.Size.Height), null, picture.Ink));
                if (picture.Link is { } target)
                {
                    EndLink();
                    items.Add(new LinkItem(picture.LinkId, new(new(x), -picture.Size.Height, picture.Size.Width, picture.Size.Height), target, picture.LinkSays));
                }

                x += part.Width;
                break;
            case LeaderPiece leader:
                AddClosingSpace();
                EndRun();
                items.Add(LeaderDots.Make(leader, tables, source.Style.Breaking, x, part.Width + justification.LeaderExtra, right));
                x += part.Width + justification.LeaderExtra;
                break;
            case AnchorPiece anchor:
                items.Add(new AnchorItem(anchor.Name, new(new(x), Length.Zero)));
                break;
        }
    }

    private void AddText(LinePart part, TextPiece piece)
    {
        if (part.Piece != runPiece || part.Shaped!.Face != runFace) BeginRun(part, piece);
        if (piece.Style.Decorations != decorations.Current) decorations.Begin(piece.Style, part.Shaped!.Face, items.Count, x);
        if (piece.Link != link) BeginLink(part, piece);
        var isTyped = source.Style.KeepSpaces && part.Space > 0 && (words.Count == 0 || part.Space > piece.Style.Size.Steps);
        if (isTyped) AddTypedSpaces(part, piece);
        var shaped = part.Shaped!;
        words.Add(new(shaped, 0, (ushort)shaped.Glyphs.Length, new(x - runStart), part.Space > 0 && !isTyped && (words.Count > 0 || owesSpace), piece.Style.Tracking)
        {
            LastReadsAs = part.EndsInSoftHyphen ? "\u00AD" : null,
            IsSilent = piece.IsSilent,
            ReadBefore = part.Offset == 0 ? piece.ReadBefore : null,
        });
        x += Set(part.Width, part.Letters);
    }

    private void BeginRun(LinePart part, TextPiece piece)
    {
        owesSpace = part.Space > 0 && !AddClosingSpace() && content.Parts[0] != part;
        EndRun();
        runPiece = part.Piece;
        runFace = part.Shaped!.Face;
        runStart = x;
        var size = piece.Style.Size;
        Grow(size.OfUnits(runFace.Ascender, runFace.UnitsPerEm) + piece.Style.Rise, size.OfUnits(-runFace.Descender, runFace.UnitsPerEm) - piece.Style.Rise);
    }

    // A space that ends a run is written with it, so that whoever copies the text gets it.
    private bool AddClosingSpace()
    {
        if (words.Count == 0) return false;
        var piece = (TextPiece)source.Pieces[runPiece];
        var space = tables.For(piece.Style, source.Style.Breaking).Space.Value.Parts[0];
        if (space.Face != runFace) return false;
        var end = words[^1];
        var at = end.X + new Length(Set(WidthOf(end, piece), piece.Style.Size.Steps * end.Shaped.Glyphs.Length));
        words.Add(new(space, 0, (ushort)space.Glyphs.Length, at, false, Length.Zero));
        return true;
    }

    /// <summary>Behind words in a face that was fallen back to, the space is the text's own.</summary>
    private void AddLoneSpace()
    {
        if (words.Count == 0) return;
        var (index, piece) = (runPiece, (TextPiece)source.Pieces[runPiece]);
        EndRun();
        var space = tables.For(piece.Style, source.Style.Breaking).Space.Value.Parts[0];
        (runPiece, runFace, runStart) = (index, space.Face, x);
        words.Add(new(space, 0, (ushort)space.Glyphs.Length, Length.Zero, false, Length.Zero));
    }

    /// <summary>Spaces that a writer typed stand in the text as many as they are.</summary>
    private void AddTypedSpaces(LinePart part, TextPiece piece)
    {
        var space = tables.For(piece.Style, source.Style.Breaking).Space.Value.Parts[0];
        var width = piece.Style.Size.OfUnits(space.Advance, space.Face.UnitsPerEm).Steps;
        if (space.Face != runFace || width <= 0) return;
        if (words.Count == 0) runStart = x - part.Space;
        for (var at = x - part.Space; at + (width / 2) < x; at += width)
            words.Add(new(space, 0, (ushort)space.Glyphs.Length, new(at - runStart), false, Length.Zero));
    }

    private long Set(long width, long letters) => (width + (letters * justification.SpacingPermille / 1000)) * justification.StretchPermille / 1000;

    private static long WidthOf(WordPiece word, TextPiece piece) =>
        piece.Style.Size.OfUnits(word.Shaped.Advance, word.Shaped.Face.UnitsPerEm).Steps + (piece.Style.Tracking.Steps * word.Shaped.Glyphs.Length);

    private void EndRun()
    {
        if (words.Count == 0) return;
        var piece = (TextPiece)source.Pieces[runPiece];
        var style = new GlyphStyle(runFace!, piece.Style.Size, piece.Style.Ink, justification.StretchPermille, justification.SpacingPermille);
        items.Add(new TextItem(piece.Structure, new(new(runStart), -piece.Style.Rise), style, Seq.Of(words)));
        words.Clear();
        runPiece = -1;
        runFace = null;
    }

    private void BeginLink(LinePart part, TextPiece piece)
    {
        EndLink();
        link = piece.Link;
        linkStart = x;
        linkPiece = part.Piece;
    }

    private void EndLink()
    {
        if (link is null) return;
        var piece = (TextPiece)source.Pieces[linkPiece];
        var up = piece.Style.Size.Times(3, 4) + piece.Style.Rise;
        var down = piece.Style.Size / 4 - piece.Style.Rise;
        items.Add(new LinkItem(piece.Structure, new(new(linkStart), -up, new(x - linkStart), up + down), link, piece.LinkSays ?? piece.Text));
        link = null;
    }

    private TextPlace? PlaceOf(LinePart part) => source.Pieces[part.Piece] is TextPiece { Origin: { } node } piece
        ? new(node, piece.Offset + part.Offset)
        : null;

    private void Grow(Length up, Length down)
    {
        height = Length.Max(height, up);
        depth = Length.Max(depth, down);
    }
}
