using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>A paragraph's pieces, parted about its first letter.</summary>
/// <param name="Marks">Before the letter, with the places that links name; empty for none.</param>
/// <param name="First">The piece that the letter is of, cut down to it.</param>
internal sealed record InitialPieces(Seq<ParagraphPiece> Marks, TextPiece First, Seq<ParagraphPiece> Anchors, Seq<ParagraphPiece> Rest)
{
    public string Letter => First.Text;

    /// <summary>The letter is a word of its own.</summary>
    public bool IsWord { get; private init; }

    public Seq<ParagraphPiece> Cap(TextStyle style) => [.. Anchors, First with { Style = style }];

    public static InitialPieces Of(Seq<ParagraphPiece> pieces, Initial letter)
    {
        var (marks, anchors, rest) = (new List<ParagraphPiece>(), new List<ParagraphPiece>(), new List<ParagraphPiece>());
        var (before, length) = (letter.Before, letter.Length);
        TextPiece? first = null;
        foreach (var piece in pieces)
        {
            if (first is not null || piece is not TextPiece text)
            {
                if (first is null && piece is AnchorPiece) anchors.Add(piece);
                else rest.Add(piece);
                continue;
            }

            var mark = Math.Min(before, text.Text.Length);
            if (mark > 0) marks.Add(Cut(text, 0, mark));
            before -= mark;
            if (mark == text.Text.Length) continue;
            var end = Math.Min(text.Text.Length, mark + length);
            first = Cut(text, mark, end);
            if (end < text.Text.Length) rest.Add(Cut(text, end, text.Text.Length));
        }

        return new InitialPieces(Seq.Of(marks), first!, Seq.Of(anchors), Seq.Of(rest)).Said();
    }

    /// <summary>Whoever copies or searches finds the letter with its word, which would else be torn: what follows says them both.</summary>
    private InitialPieces Said()
    {
        if (Rest is not [TextPiece { Text.Length: > 0, NoteCalled: 0 } next, ..]) return this;
        var spaces = next.Text.Length - next.Text.TrimStart().Length;
        if (spaces == next.Text.Length) return this with { IsWord = true };
        var said = string.Concat(Marks.OfType<TextPiece>().Select(mark => mark.Text)) + Letter + (spaces > 0 ? " " : "");
        return this with
        {
            Marks = Marks.Select(mark => mark is TextPiece text ? text with { IsSilent = true } : mark),
            First = First with { IsSilent = true },
            Rest = [Cut(next, spaces, next.Text.Length) with { ReadBefore = said }, .. Rest.Skip(1)],
            IsWord = spaces > 0,
        };
    }

    private static TextPiece Cut(TextPiece piece, int from, int to) => piece with { Text = piece.Text[from..to], Offset = piece.Offset + from };
}
