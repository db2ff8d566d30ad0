using System.Buffers;
using System.Globalization;
using System.Text;
using Publish.Model.Walking;

namespace Publish.Model.Punctuation;

/// <summary>The letter that opens a text, as a drop cap takes it: with its accents, without the quotation mark before it.</summary>
/// <param name="Before">Characters of the marks before it, and of the space that some languages put behind those.</param>
/// <param name="Length">Its own characters, from 1.</param>
public readonly record struct Initial(int Before, int Length)
{
    /// <summary>A class of paragraphs whose first letter is as high as several lines.</summary>
    public const string DropCap = "dropcap";

    /// <summary>A key of such paragraphs: over how many lines.</summary>
    public const string Lines = "lines";

    public const int FewestLines = 2, MostLines = 4;

    /// <returns>Null where the text begins with something else: a picture, a dash, a number of several digits.</returns>
    public static Initial? Of(ReadOnlySpan<char> text, string language)
    {
        var at = 0;
        while (at < text.Length && IsOpening(text[at])) at++;
        if (at > 0)
            while (at < text.Length && text[at] is '\u00A0' or '\u202F' or '\u2009') at++;
        if (at == text.Length) return null;
        var length = StringInfo.GetNextTextElementLength(text[at..]);
        // Dutch has a letter of two signs.
        if (language.StartsWith("nl", StringComparison.OrdinalIgnoreCase) && text[at..].StartsWith("IJ")) length = 2;
        if (char.IsDigit(text[at])) return IsNumber(text[(at + 1)..]) ? null : new(at, length);
        return Rune.DecodeFromUtf16(text[at..], out var letter, out _) == OperationStatus.Done && Rune.IsLetter(letter) ? new(at, length) : null;
    }

    /// <summary>Of a paragraph; null also where a picture or a note's call comes first.</summary>
    public static Initial? Of(Seq<Inline> content, string language) => OpensWithWords(content) ? Of(PlainText.Untrimmed(content), language) : null;

    /// <summary>The paragraph that a section's text begins with, below its byline, quotation or picture; null where something else comes first, or who speaks.</summary>
    public static Paragraph? Opener(Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is Paragraph paragraph) return paragraph.IsSpeech ? null : paragraph;
            if (block is not (Epigraph or Figure or Division { Kind: DivisionKind.Byline or DivisionKind.Dateline })) return null;
        }

        return null;
    }

    /// <summary>Over how many lines a paragraph asks it to stand; null where it does not ask.</summary>
    /// <param name="usual">Where no number was typed.</param>
    public static int? Asked(Paragraph paragraph, int usual) => !paragraph.Attributes.HasClass(DropCap) ? null
        : int.TryParse(paragraph.Attributes[Lines], NumberStyles.None, CultureInfo.InvariantCulture, out var lines) ? Math.Clamp(lines, FewestLines, MostLines) : usual;

    private static bool IsOpening(char c) => c is '"' or '\'' or '¿' or '¡'
        || char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static bool IsNumber(ReadOnlySpan<char> behind) =>
        behind is [var next, ..] && (char.IsDigit(next) || (next is '.' or ',' or ':' && behind.Length > 1 && char.IsDigit(behind[1])));

    private static bool OpensWithWords(Seq<Inline> content) => content is [var first, ..] && first switch
    {
        Image or Note => false,
        Styled styled => OpensWithWords(styled.Content),
        Link link => OpensWithWords(link.Content),
        Comment or SourcePage => OpensWithWords(Seq.Of(content.Skip(1))),
        _ => true,
    };
}
