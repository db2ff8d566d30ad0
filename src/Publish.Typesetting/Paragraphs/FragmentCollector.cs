using System.Buffers;
using System.Globalization;
using Publish.Typesetting.Paragraphs.Opportunities;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs;

/// <summary>Cuts a paragraph's pieces into fragments: the step from styled text to boxes and glue.</summary>
internal sealed class FragmentCollector(ParagraphSource source, WordTables tables)
{
    /// <summary>What a very long paragraph took is not kept.</summary>
    private const int MostKept = 20_000;

    /// <summary>What is longer is set in pieces, so that it takes as long as a text of its length: the longest words of any dictionary have two hundred letters.</summary>
    private const int LongestWord = 1000;

    [ThreadStatic]
    private static List<Fragment>? spare;

    private readonly List<Fragment> fragments = spare ?? [];
    private readonly List<int> waiting = [];
    private Gap gap = Gap.Closed;
    private int space;
    private bool stretches;
    private int addressEnd;

    public static Fragment[] Collect(ParagraphSource source, WordTables tables) => new FragmentCollector(source, tables).Run();

    private Fragment[] Run()
    {
        spare = null;
        CollectPieces();
        Fragment[] result = [.. fragments];
        fragments.Clear();
        if (fragments.Capacity <= MostKept) spare = fragments;
        return result;
    }

    private void CollectPieces()
    {
        var length = 0;
        foreach (var piece in source.Pieces)
            length += TextOf(piece).Length;
        var text = ArrayPool<char>.Shared.Rent(Math.Max(1, length));
        var allowed = ArrayPool<bool>.Shared.Rent(Math.Max(1, length));
        Join(text);
        LineBreakOpportunities.Find(text.AsSpan(0, length), allowed);
        var start = 0;
        for (var p = 0; p < source.Pieces.Count; p++)
        {
            var pieceLength = TextOf(source.Pieces[p]).Length;
            CollectPiece(p, text.AsSpan(0, length), allowed, start, start + pieceLength);
            start += pieceLength;
        }

        Settle();
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<bool>.Shared.Return(allowed);
    }

    // Pictures break as the object replacement character does; a leader holds on to both sides, and anchors are not there.
    private static string TextOf(ParagraphPiece piece) => piece switch
    {
        TextPiece text => text.Text,
        PicturePiece => "\uFFFC",
        LeaderPiece => "\u2060",
        ForcedBreakPiece => "\n",
        _ => "",
    };

    private void Join(char[] text)
    {
        var at = 0;
        foreach (var piece in source.Pieces)
        {
            var part = TextOf(piece);
            part.CopyTo(0, text, at, part.Length);
            at += part.Length;
        }
    }

    private void CollectPiece(int index, ReadOnlySpan<char> text, ReadOnlySpan<bool> allowed, int start, int end)
    {
        switch (source.Pieces[index])
        {
            case TextPiece piece:
                CollectText(index, piece, text, allowed, start, end);
                break;
            case ForcedBreakPiece:
                gap = Gap.Forced;
                space = 0;
                break;
            case PicturePiece picture:
                Open(start, allowed);
                Add(FragmentKind.Picture, Clamp(picture.Size.Width.Steps), index, 0, null);
                break;
            case LeaderPiece leader:
                Add(FragmentKind.Leader, Clamp(leader.Style.Size.Steps * 2), index, 0, null);
                break;
            // Where a line may end an anchor is of the line that follows: it waits for what that begins with.
            case AnchorPiece:
                waiting.Add(index);
                if (gap == Gap.Closed && space == 0 && (start == text.Length || !allowed[start])) Settle();
                break;
        }
    }

    private void CollectText(int index, TextPiece piece, ReadOnlySpan<char> text, ReadOnlySpan<bool> allowed, int start, int end)
    {
        var table = tables.For(piece.Style, source.Style.Breaking);
        for (var i = start; i < end;)
        {
            if (SpaceKinds.IsSpace(text[i]))
            {
                AddSpace(piece, table, text[i++]);
                continue;
            }

            if (SpaceKinds.IsInvisible(text[i]))
            {
                if (gap == Gap.Closed && text[i] == '\u00AD') gap = Gap.SoftHyphen;
                else if (text[i] == '\u200B') gap = Gap.Open;
                i++;
                continue;
            }

            if (piece.NoteCalled == 0) Open(i, allowed);
            if (gap == Gap.Open && space > 0 && text[i] is '\u2013' or '\u2014') gap = Gap.Reluctant;
            var stop = EndOfWord(piece, text, allowed, i, end);
            var word = table.Find(text[i..stop]);
            Add(FragmentKind.Word, WidthOf(word, piece.Style), index, i - start, word);
            if (stop - i >= LongestWord && stop < end && !allowed[stop]) gap = Gap.Inside;
            else if (stop < end && stop < addressEnd) gap = Gap.Address;
            i = stop;
        }
    }

    private int EndOfWord(TextPiece piece, ReadOnlySpan<char> text, ReadOnlySpan<bool> allowed, int start, int end)
    {
        if (start >= addressEnd && (piece.Style.BreakAnywhere || AddressBreaks.IsAddress(text[start..end])))
            addressEnd = EndOfAddress(text, start, end);
        for (var i = start + 1; i < end; i++)
        {
            if (i - start >= LongestWord && MayCut(text, i, i - start)) return i;
            // Chicago, 14.18: no address is parted after a hyphen, which might be its own or not; no option of a command either.
            if (piece.Style.BreakAnywhere && text[i - 1] == '-' && !SpaceKinds.IsSpace(text[i]) && !SpaceKinds.IsInvisible(text[i])) continue;
            if (allowed[i] || SpaceKinds.IsSpace(text[i]) || SpaceKinds.IsInvisible(text[i])) return i;
            if (i < addressEnd && AddressBreaks.MayBreakBefore(text, i)) return i;
        }

        return end;
    }

    /// <summary>Between characters as people count them; of what stands in a heap on one letter, after so many.</summary>
    private static bool MayCut(ReadOnlySpan<char> text, int at, int length) =>
        !char.IsLowSurrogate(text[at]) && !SpaceKinds.IsSpace(text[at]) && !SpaceKinds.IsInvisible(text[at]) && (length >= 2 * LongestWord || char.GetUnicodeCategory(text[at]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format));

    private static int EndOfAddress(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && !SpaceKinds.IsSpace(text[start])) start++;
        return start;
    }

    private void Open(int at, ReadOnlySpan<bool> allowed)
    {
        if (gap != Gap.Closed || fragments.Count == 0 || !allowed[at]) return;
        gap = space > 0 ? Gap.Open : LastEndsInHyphen() ? Gap.AfterHyphen : Gap.Open;
    }

    private bool LastEndsInHyphen() => fragments[^1].Word is { } word && word.Text[^1] is '-' or '\u2010';

    private void AddSpace(TextPiece piece, ShapedWords table, char kind)
    {
        if (source.Style.KeepSpaces || !SpaceKinds.IsWordSpace(kind))
        {
            space = Clamp(space + SpaceKinds.Width(kind, piece.Style, table));
            stretches |= SpaceKinds.Stretches(kind) && !source.Style.KeepSpaces && !OpensSpeech();
        }
        else if (space == 0 && fragments.Count > 0)
        {
            space = SpaceKinds.Width(kind, piece.Style, table);
            stretches = true;
        }
    }

    /// <summary>Behind the dash that opens a speech words begin at one place, however their lines are stretched.</summary>
    private bool OpensSpeech() => fragments.Count is 1 or 2 && fragments[^1].Word?.Text is "—" or "–";

    private void Add(FragmentKind kind, int width, int piece, int offset, Word? word)
    {
        fragments.Add(new(kind, fragments.Count == 0 ? Gap.Closed : gap, stretches, space, width, piece, offset, word));
        gap = Gap.Closed;
        space = 0;
        stretches = false;
        if (waiting.Count > 0) Settle();
    }

    private void Settle()
    {
        foreach (var anchor in waiting) fragments.Add(new(FragmentKind.Anchor, Gap.Closed, false, 0, 0, anchor, 0, null));
        waiting.Clear();
    }

    private static int WidthOf(Word word, TextStyle style) =>
        Clamp((style.Size.Steps * word.Width / Word.Em) + (style.Tracking.Steps * word.GlyphCount));

    private static int Clamp(long steps) => (int)Math.Clamp(steps, int.MinValue / 2, int.MaxValue / 2);
}
