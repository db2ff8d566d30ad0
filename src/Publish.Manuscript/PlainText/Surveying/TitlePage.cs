using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>The lines before the text proper: title, author, publisher, year. What says the title or the author's name again is left out, since the zine's own title page says it; the rest are no headings.</summary>
internal static class TitlePage
{
    private const int LongProse = 180;
    private const int ShortProse = 80;
    private const int MostBlocks = 60;
    private const int MostUnasked = 3;

    /// <returns>The index of the first block after it.</returns>
    public static int Mark(Sheet sheet, Survey survey, Metadata card)
    {
        if (card.Title.Length == 0) return 0;
        var end = survey.Speaks ? End(sheet, survey) : Math.Min(sheet.Count, MostUnasked);
        var title = Letters.Of(card.Title);
        var people = card.Contributors.Select(person => Letters.Of(person.Name)).Where(name => name.Length > 3).ToList();
        for (var i = 0; i < end; i++)
        {
            if (!sheet.IsOpen(i)) continue;
            var own = Letters.Of(sheet[i].Block.Text);
            var says = Says(own, title, people);
            if (says) Omit(sheet, i);
            else if (!survey.Speaks) return i;
            else if (own is "by" or "von" or "par" or "por" or "and" or "or" && i + 1 < end) Omit(sheet, i);
            else sheet.Mark(i, Role.Front);
        }
        return end;
    }

    private static void Omit(Sheet sheet, int i)
    {
        sheet.Note(InferenceKind.Title, Confidence.Likely, i, "Left out", "the title page of the zine says it");
        sheet.Omit(i, Omission.Again);
    }

    private static bool Says(string own, string title, List<string> people)
    {
        if (own.Length > 3 && title.Contains(own, StringComparison.Ordinal) && own.Length * 3 >= title.Length) return true;
        if (own.Length > 3 && own.Length <= title.Length + 3 && own.Contains(title, StringComparison.Ordinal)) return true;
        return people.Exists(name => own == name || (own.EndsWith(name, StringComparison.Ordinal) && own.Length <= name.Length + 14));
    }

    /// <summary>It ends before long prose or verse and the short block that stands over it, before a list of contents, a preface, a chapter.</summary>
    private static int End(Sheet sheet, Survey survey)
    {
        var contents = ContentsAt(sheet);
        for (var i = 0; i < Math.Min(sheet.Count, Math.Max(contents, MostBlocks)); i++)
        {
            if (i == contents) return i;
            if (sheet[i].Role is Role.Omitted or Role.Picture or Role.SceneBreak) continue;
            var block = sheet[i].Block;
            if (survey.LookOf(i) is { Form: LookForm.Part or LookForm.Chapter or LookForm.Standing } || (i > 0 && survey.IsNamed(i) && survey.LookOf(i) is not null)) return i;
            if (sheet[i].Role is Role.Item or Role.Items or Role.Verse or Role.Quotation or Role.Note or Role.Entry or Role.Heading or Role.Salutation || block.Text.Length >= LongProse)
            {
                if (i < contents) continue;
                return BeforeHead(sheet, survey, i);
            }
        }
        return 0;
    }

    /// <summary>Where a list of contents stands near the head; what stands before it is of the title page, dedications and verse too.</summary>
    private static int ContentsAt(Sheet sheet)
    {
        for (var i = 0; i < sheet.Count / 5; i++)
            if (sheet[i].Role == Role.Omitted && ContentsList.SaysContents(sheet[i].Block.Text)) return i;
        return -1;
    }

    /// <summary>A paragraph, though a short one, that follows another block without a wider gap.</summary>
    private static bool IsSentences(Sheet sheet, int i) =>
        sheet.IsOpen(i) && sheet[i].Block is { Shape: BlockShape.Prose, Text.Length: > ShortProse } block && block.BlanksBefore <= Math.Max(1, sheet.UsualBlanks) && Phrase.EndsSentence(block.Text) && !Phrase.IsAllCapitals(block.Text);

    /// <summary>The short blocks right above the text belong to it: the last one, and a number above that; of a letter what stands over its salutation.</summary>
    private static int BeforeHead(Sheet sheet, Survey survey, int text)
    {
        while (text > 1 && (sheet[text - 1].Role is Role.Dateline or Role.Salutation || IsSentences(sheet, text - 1))) text--;
        var head = text - 1;
        if (head < 0 || survey.LookOf(head) is null || !sheet.IsOpen(head)) return Math.Max(0, text);
        for (var more = 0; more < 2 && head > 1 && survey.Steps.Rank(sheet[head].Block.BlanksBefore) < 2 && survey.LookOf(head - 1) is not null && sheet.IsOpen(head - 1); more++) head--;
        return head;
    }
}
