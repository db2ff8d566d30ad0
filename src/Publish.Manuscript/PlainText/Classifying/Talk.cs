using Publish.Manuscript.PlainText.Blocks;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Whether people talk in a text, as in a story: what each says is a paragraph of its own, which opens with a quotation mark or a dash. There a colon announces speech and no
/// quotation, and a dash names nobody.</summary>
internal static class Talk
{
    private const int Fewest = 8;

    /// <summary>From so many paragraphs in a hundred on.</summary>
    private const int Percent = 10;

    public static bool Is(Sheet sheet, Func<string, bool> opens)
    {
        var (prose, speech) = (0, 0);
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet[i].Block.Shape != BlockShape.Prose || sheet[i].Block.Indent >= Quotations.LeastIndent) continue;
            prose++;
            if (opens(sheet[i].Block.Text)) speech++;
        }
        return speech >= Fewest && speech * 100 >= prose * Percent;
    }

    public static bool Opens(string text) => text[0] is '“' or '"' or '«' or '„' or '»' or '‘' or '\'' || OpensWithDash(text);

    /// <summary>"—Sí, señor", "--Oui".</summary>
    public static bool OpensWithDash(string text) => text[0] is '—' or '―' or '–' || text.StartsWith("--", StringComparison.Ordinal);
}
