using Publish.Manuscript.Drafting;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.PlainText.Language;
using Publish.Model;

namespace Publish.Manuscript.WebPages;

/// <summary>Looks over what was read as a whole: a distributor's text around the work goes, and headings over notes that stand elsewhere now; rules beside headings are the page's; what is in the middle stands together.</summary>
internal static class WebTidy
{
    public static void Tidy(Draft draft)
    {
        TakeDistributor(draft);
        TakeNotesHeadings(draft);
        TakeRules(draft.Items);
        JoinHeadings(draft.Items);
        Join(draft.Items);
    }

    /// <summary>Project Gutenberg's, and its like: "*** START OF THE PROJECT GUTENBERG EBOOK".</summary>
    private static void TakeDistributor(Draft draft)
    {
        var items = draft.Items;
        var near = Math.Max(60, items.Count / 5);
        var start = items.FindIndex(0, Math.Min(near, items.Count), item => IsStart(Words(item)));
        if (start >= 0) Remove(draft, WebLosses.Boilerplate, 0, start + 1);
        var end = items.FindLastIndex(item => IsEnd(Words(item)));
        if (end < 0) return;
        while (end > 0 && IsLastLine(Words(items[end - 1]))) end--;
        Remove(draft, WebLosses.Boilerplate, end, items.Count - end);
    }

    private static bool IsStart(string words) => words.Contains("***", StringComparison.Ordinal) && (Says(words, "*** START OF TH") || Says(words, "***START OF TH"));

    private static bool IsEnd(string words) => (words.Contains("***", StringComparison.Ordinal) && (Says(words, "*** END OF TH") || Says(words, "***END OF TH"))) || IsLastLine(words);

    private static bool IsLastLine(string words) => words.StartsWith("End of the Project Gutenberg", StringComparison.OrdinalIgnoreCase) || words.StartsWith("End of Project Gutenberg", StringComparison.OrdinalIgnoreCase);

    private static bool Says(string words, string sign) => words.Contains(sign, StringComparison.OrdinalIgnoreCase);

    private static void Remove(Draft draft, LossKind kind, int at, int count)
    {
        var blocks = draft.Items.GetRange(at, count).ConvertAll(item => item is FlowItem.OfHeading heading ? new Paragraph(heading.Heading.Content) : ((FlowItem.OfBlock)item).Block);
        draft.Lose(kind, Words(draft.Items[at]), DocumentCounts.Of(new Document(new(), new(), [new Section(1, null, Seq.Of(blocks), [])], Glossary.None)).Words);
        draft.Items.RemoveRange(at, count);
    }

    private static string Words(FlowItem item) => item switch
    {
        FlowItem.OfHeading heading => Publish.Model.Walking.PlainText.WithoutNotes(heading.Heading.Content),
        FlowItem.OfBlock { Block: Paragraph paragraph } => Publish.Model.Walking.PlainText.WithoutNotes(paragraph.Content),
        FlowItem.OfBlock { Block: Preformatted text } => text.Text,
        FlowItem.OfBlock { Block: Division { Content: [Paragraph first, ..] } } => Publish.Model.Walking.PlainText.WithoutNotes(first.Content),
        FlowItem.OfBlock { Block: Verse { Stanzas: [{ Lines: [var line, ..] }, ..] } verse } => string.Join(' ', verse.Stanzas.Take(3).SelectMany(stanza => stanza.Lines).Select(each => Publish.Model.Walking.PlainText.WithoutNotes(each.Content))),
        _ => "",
    };

    private static void TakeNotesHeadings(Draft draft)
    {
        var items = draft.Items;
        for (var i = items.Count - 1; i >= 0; i--)
        {
            var words = Words(items[i]).Trim().TrimEnd(':', '.').Trim('[', ']');
            if (words.Length is 0 or > 40 || !Lexicon.NotesHeads.Contains(words)) continue;
            var next = i + 1;
            while (next < items.Count && items[next] is FlowItem.OfBlock { Block: SceneBreak }) next++;
            var level = items[i] is FlowItem.OfHeading own ? own.Level : 7;
            var isEmpty = next == items.Count || (items[next] is FlowItem.OfHeading heading && (heading.Level <= level || level == 7));
            if (isEmpty) Remove(draft, WebLosses.NotesHeading, i, 1);
        }
    }

    private static void TakeRules(List<FlowItem> items)
    {
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (items[i] is not FlowItem.OfBlock { Block: SceneBreak or PageBreak }) continue;
            var isFirst = i == 0 || items[i - 1] is FlowItem.OfHeading or FlowItem.OfBlock { Block: SceneBreak };
            var isLast = i == items.Count - 1 || items[i + 1] is FlowItem.OfHeading or FlowItem.OfBlock { Block: SceneBreak or PageBreak };
            if (isFirst || isLast) items.RemoveAt(i);
        }
    }

    /// <summary>"Chapter one" over a title that is marked as greater: the two are one heading.</summary>
    private static void JoinHeadings(List<FlowItem> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            if (items[i] is not FlowItem.OfHeading title || items[i - 1] is not FlowItem.OfHeading over || over.Level <= title.Level || (over.Attributes.Id.Length > 0 && title.Attributes.Id.Length > 0)) continue;
            var id = over.Attributes.Id.Length > 0 ? over.Attributes.Id : title.Attributes.Id;
            var content = over.Heading.Content.Add(new LineBreak()).AddRange(title.Heading.Content);
            items[i - 1] = title with { Heading = new Heading(content), Attributes = id.Length == 0 ? title.Attributes : title.Attributes with { Id = id } };
            items.RemoveAt(i);
        }
    }

    private static void Join(List<FlowItem> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            if (items[i] is not FlowItem.OfBlock { Block: Division { Kind: DivisionKind.Centred or DivisionKind.Signature } second } || items[i - 1] is not FlowItem.OfBlock { Block: Division first }) continue;
            if (first.Kind != second.Kind || second.Attributes != Attributes.None || first.Attributes != Attributes.None) continue;
            items[i - 1] = new FlowItem.OfBlock(first with { Content = first.Content.AddRange(second.Content) });
            items.RemoveAt(i);
        }
    }
}
