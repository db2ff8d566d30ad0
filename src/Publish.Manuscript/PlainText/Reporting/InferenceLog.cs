using Publish.Manuscript.PlainText.Lines;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Reporting;

/// <summary>Collects what was inferred while a text is read.</summary>
internal sealed class InferenceLog(Origin origin)
{
    private const int LongestExcerpt = 60;

    private readonly List<Inference> items = [];

    /// <param name="offset">In the text being read.</param>
    public void Add(InferenceKind kind, Confidence confidence, int offset, string what, string why) =>
        items.Add(new(kind, confidence, origin.Line(offset), what, why));

    /// <param name="typed">In the text as it was typed.</param>
    public void AddTyped(InferenceKind kind, Confidence confidence, int typed, string what, string why) =>
        items.Add(new(kind, confidence, origin.Shown.Locate(typed).Line, what, why));

    /// <summary>Doubtful ones first, then by line.</summary>
    public Seq<Inference> Sorted() =>
        Seq.Of(items.OrderBy(i => (int)i.Confidence).ThenBy(i => i.Line).ThenBy(i => (int)i.Kind));

    /// <summary>The words in question, cut to a length that fits a line of the report.</summary>
    public static string Excerpt(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestExcerpt) return text.ToString().Replace('\n', ' ');
        var cut = text[..LongestExcerpt].LastIndexOf(' ');
        if (cut < LongestExcerpt / 2) cut = char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return text[..cut].ToString().Replace('\n', ' ') + " …";
    }
}
