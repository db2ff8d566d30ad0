using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>The pages that anchors are on, as far as they are known, and what pieces that show them come to.</summary>
internal sealed class PageNumbers(IReadOnlyDictionary<string, string> labels)
{
    public static PageNumbers None { get; } = new(new Dictionary<string, string>());

    public IReadOnlyDictionary<string, string> Labels { get; } = labels;

    // As wide as most page numbers are.
    private const string Unknown = "00";

    public static bool IsShownIn(ParagraphSource source)
    {
        foreach (var piece in source.Pieces)
            if (piece is PageNumberPiece or UsesPiece) return true;
        return false;
    }

    public ParagraphSource Resolve(ParagraphSource source)
    {
        if (!IsShownIn(source)) return source;
        var pieces = new List<ParagraphPiece>();
        foreach (var piece in source.Pieces)
        {
            if (piece is PageNumberPiece number) pieces.Add(Number(number));
            else if (piece is UsesPiece uses) AddUses(pieces, uses);
            else if (piece is PicturePiece { Link: ['#', ..] } picture) pieces.Add(picture with { LinkSays = Said(picture.LinkSays, picture.Link[1..]) });
            else if (piece is TextPiece { LinkSays: { } words, Link: ['#', ..] } link) pieces.Add(link with { LinkSays = Said(words, link.Link[1..]) });
            else pieces.Add(piece);
        }
        return source with { Pieces = Seq.Of(pieces) };
    }

    public string Of(string anchor) => Labels.GetValueOrDefault(anchor, Unknown);

    private TextPiece Number(PageNumberPiece piece) => new(piece.Structure, Of(piece.Target), piece.Style, null, 0, "#" + piece.Target) { LinkSays = piece.LinkSays is null ? null : Said(piece.LinkSays, piece.Target) };

    private string Said(string words, string target) =>
        words.Contains(PageNumberPiece.InWords) ? words.Replace(PageNumberPiece.InWords.ToString(), Of(target), StringComparison.Ordinal) : words;

    private void AddUses(List<ParagraphPiece> pieces, UsesPiece uses)
    {
        if (uses.JoinsRuns)
        {
            AddRuns(pieces, uses);
            return;
        }
        var (before, last) = (uses.Before, "");
        for (var i = 0; i < uses.Targets.Count; i++)
        {
            var label = Of(uses.Targets[i]);
            if (label == last) continue;
            pieces.Add(new TextPiece(uses.Gaps[i], before, uses.Style, null, 0, null));
            pieces.Add(new TextPiece(uses.Numbers[i], label, uses.Style, null, 0, "#" + uses.Targets[i]));
            (before, last) = (", ", label);
        }
    }

    private void AddRuns(List<ParagraphPiece> pieces, UsesPiece uses)
    {
        var pages = new SortedDictionary<int, int>();
        for (var i = 0; i < uses.Targets.Count; i++)
            pages.TryAdd(int.Parse(Of(uses.Targets[i]), CultureInfo.InvariantCulture), i);
        var (first, last) = (true, -1);
        foreach (var (page, use) in pages)
        {
            var goesOn = !first && page == last + 1;
            var isEnd = !pages.ContainsKey(page + 1);
            last = page;
            if (goesOn && !isEnd) continue;
            if (!first) pieces.Add(new TextPiece(uses.Gaps[use], goesOn ? "–" : ", ", uses.Style, null, 0, null));
            pieces.Add(new TextPiece(uses.Numbers[use], page == 0 ? Unknown : Of(uses.Targets[use]), uses.Style, null, 0, "#" + uses.Targets[use]));
            first = false;
        }
    }
}
