using System.Text;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>What a link says of itself where it cannot be seen: all of its words, and what its pictures show (ISO 32000-1, 12.5.2, Contents).</summary>
internal static class LinkWords
{
    /// <summary>Gives each piece of a link the words of the whole, unless it was given its own.</summary>
    /// <param name="start">The link's first piece.</param>
    public static void Say(List<ParagraphPiece> pieces, int start, string target)
    {
        var words = new StringBuilder();
        for (var i = start; i < pieces.Count; i++)
            words.Append(pieces[i] switch
            {
                TextPiece text when text.Link == target => text.Text,
                PicturePiece picture when picture.Link == target => picture.LinkSays,
                ForcedBreakPiece => " ",
                PageNumberPiece number when "#" + number.Target == target => PageNumberPiece.InWords.ToString(),
                _ => "",
            });
        var whole = words.ToString().Trim();
        for (var i = start; i < pieces.Count; i++)
            pieces[i] = pieces[i] switch
            {
                TextPiece { LinkSays: null } text when text.Link == target => text with { LinkSays = whole },
                PicturePiece picture when picture.Link == target => picture with { LinkSays = whole },
                PageNumberPiece number when "#" + number.Target == target => number with { LinkSays = whole },
                var other => other,
            };
    }
}
