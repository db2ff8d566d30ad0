using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Finds who said it: a line that begins with a dash, or the end of a quoted paragraph; what stands above is the quotation.</summary>
internal static class Attributions
{
    private const int ShortestQuotation = 25;
    private const int ShortestInMarks = 8;
    private const int MostParagraphs = 8;

    public static void Mark(Sheet sheet)
    {
        var talking = Talk.Is(sheet, Talk.OpensWithDash);
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet.IsOpen(i)) continue;
            if (TextLineMarks.StartsWithDash(sheet[i].Block.Text))
            {
                if (!talking || IsSetApart(sheet, i - 1)) OwnLine(sheet, i);
            }
            else if (sheet[i].Block.Shape == BlockShape.Prose) RunOn(sheet, i);
        }
    }

    private static void OwnLine(Sheet sheet, int i)
    {
        var text = sheet[i].Block.Text;
        var points = AttributionLine.Points(text);
        if (points < AttributionLine.Enough || text.Contains('\n') || !CanBeQuoted(sheet, i - 1) || IsSpeech(sheet, i)) return;
        if (Phrase.StartsLower(text.AsSpan(TextLineMarks.DashLength(text))) && !(sheet[i - 1].Block.Text is [var mark, ..] && Phrase.IsOpener(mark))) return;
        var dash = TextLineMarks.DashLength(text);
        sheet.Mark(i, sheet[i] with { Role = Role.Attribution, From = dash });
        var first = TakeQuotation(sheet, i - 1);
        sheet.Note(InferenceKind.Quotation, points >= 5 ? Confidence.Sure : points == 4 ? Confidence.Likely : Confidence.Doubtful, first,
            sheet[first].Role == Role.Verse ? "Verse with its author" : "Quotation",
            $"the line below it begins with a dash and names a source: {InferenceLog.Excerpt(sheet[i].Words)}");
    }

    /// <summary>Verse, or set in, or in quotation marks: it is a quotation by more than the dash below it.</summary>
    private static bool IsSetApart(Sheet sheet, int i) =>
        i >= 0 && (sheet[i].Role is Role.Verse or Role.Quotation || sheet[i].Block.Indent >= Quotations.LeastIndent || Phrase.IsOpener(sheet[i].Block.Text[0]));

    private static bool CanBeQuoted(Sheet sheet, int i)
    {
        if (i < 0) return false;
        if (sheet[i].Role is Role.Verse or Role.Quotation) return true;
        if (!sheet.IsOpen(i) || sheet[i].Block.Shape is not (BlockShape.Prose or BlockShape.Lines)) return false;
        var text = sheet[i].Block.Text;
        return text.Length >= (Phrase.IsOpener(text[0]) && sheet[i].Block.Indent >= Quotations.LeastIndent ? ShortestInMarks : ShortestQuotation) && !TextLineMarks.StartsWithDash(text)
            && (text.Length >= 80 || Phrase.End(text) != Ending.Open || Phrase.IsOpener(text[0]));
    }

    /// <summary>Where the next block begins with a dash too, people are talking.</summary>
    private static bool IsSpeech(Sheet sheet, int i) =>
        i + 1 < sheet.Count && sheet[i + 1].Block.Shape is BlockShape.Prose or BlockShape.Item && TextLineMarks.StartsWithDash(sheet[i + 1].Block.Text);

    private static int TakeQuotation(Sheet sheet, int last)
    {
        var first = last;
        while (first > 0 && last - first < MostParagraphs && GoesTogether(sheet, first - 1, first))
            first--;
        for (var i = first; i <= last; i++)
            if (sheet[i].Role != Role.Verse) sheet.Mark(i, Role.Quotation);
        return first;
    }

    /// <summary>Verse with verse, quoting signs with the same, one indent, or paragraphs that each open a quotation mark.</summary>
    private static bool GoesTogether(Sheet sheet, int above, int below)
    {
        var (a, b) = (sheet[above].Block, sheet[below].Block);
        if (sheet[above].Role == sheet[below].Role && sheet[above].Role is Role.Verse or Role.Quotation) return a.Shape == b.Shape;
        if (!sheet.IsOpen(above) || a.Shape != BlockShape.Prose) return false;
        return (a.Indent == b.Indent && a.Indent >= Quotations.LeastIndent) || (a.Text[0] is '“' or '"' && b.Text.StartsWith(a.Text[0]));
    }

    /// <summary><c>“…” — Name</c>, all in one paragraph.</summary>
    private static void RunOn(Sheet sheet, int i)
    {
        var text = sheet[i].Block.Text;
        if (!Phrase.IsOpener(text[0]) || text[0] is '(' or '[' or '*' or '_') return;
        var dash = text.AsSpan().LastIndexOfAny('—', '―', '–');
        if (dash < 0) dash = text.LastIndexOf(" --", StringComparison.Ordinal) + 1;
        if (dash < ShortestQuotation || !ClosesBefore(text, dash) || AttributionLine.Points(text.AsSpan(dash)) < 4) return;
        sheet.Mark(i, sheet[i] with { Role = Role.Quotation, Split = dash });
        sheet.Note(InferenceKind.Quotation, Confidence.Likely, i, "Quotation", "it stands in quotation marks and ends with a dash and a name");
    }

    private static bool ClosesBefore(string text, int dash)
    {
        var before = text.AsSpan(0, dash).TrimEnd();
        return before.Length > 0 && before[^1] is '”' or '"' or '»' or '“' or '’' or '\'' && before[1..^1].IndexOfAny('”', '"', '»') < 0;
    }
}
