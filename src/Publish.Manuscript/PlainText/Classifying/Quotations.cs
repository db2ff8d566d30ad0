namespace Publish.Manuscript.PlainText;

/// <summary>Quotations that nobody is named for: announced by the line before, or set in from the margin. Without such evidence a paragraph in quotation
/// marks stays a paragraph.</summary>
internal static class Quotations
{
    public const int LeastIndent = 3;

    private const int Shortest = 60;

    public static void Mark(Sheet sheet)
    {
        var indentMeansQuoted = IndentIsRare(sheet);
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet.IsOpen(i) || sheet[i].Block.Shape != BlockShape.Prose) continue;
            if (IsAnnounced(sheet, i, out var why)) Take(sheet, i, Confidence.Doubtful, why);
            else if (indentMeansQuoted && IsSetIn(sheet, i)) Take(sheet, i, Confidence.Likely, "it is set in from the margin, which other paragraphs are not");
        }
    }

    private static void Take(Sheet sheet, int i, Confidence confidence, string why)
    {
        sheet.Note(InferenceKind.Quotation, confidence, i, "Quotation without a name", why);
        sheet.Mark(i, Role.Quotation);
    }

    private static bool IsAnnounced(Sheet sheet, int i, out string why)
    {
        why = "the line before it announces a quotation";
        if (!sheet.IsOpen(i - 1) || sheet[i].Block.Text.Length < Shortest) return false;
        var above = sheet[i - 1].Block.Text.AsSpan();
        var text = sheet[i].Block.Text;
        if (Phrase.End(above) == Ending.Colon && IsQuotedWhole(text))
        {
            why = "it stands in quotation marks after a colon";
            return true;
        }
        var ending = Phrase.End(above);
        return above.Length <= 100 && ending is Ending.Open or Ending.Colon && HeadingForm.AnnouncesQuotation(above) && !Phrase.StartsLower(text);
    }

    private static bool IsQuotedWhole(string text) =>
        text[0] is '“' or '"' or '«' or '„' && text[^1] is '”' or '"' or '»' or '“'
        && text.AsSpan(1, text.Length - 2).IndexOfAny('”', '"', '»') < 0;

    private static bool IsSetIn(Sheet sheet, int i)
    {
        var block = sheet[i].Block;
        return block.Indent >= LeastIndent && block.Text.Length >= Shortest && (!block.Places.TextStarts.IsEmpty || block.Text.Length > 150);
    }

    /// <summary>Where paragraphs begin with an indent as a rule, an indent says nothing.</summary>
    private static bool IndentIsRare(Sheet sheet)
    {
        var prose = 0;
        var indented = 0;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet[i].Block.Shape != BlockShape.Prose || sheet[i].Block.Text.Length < Shortest) continue;
            prose++;
            if (sheet[i].Block.Indent >= LeastIndent) indented++;
        }
        return indented * 4 <= prose;
    }
}
