using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Composing;

/// <summary>Makes the glossary of the blocks that were taken for entries.</summary>
internal sealed class GlossaryAssembler(Sheet sheet, BlockAssembler blocks, string content)
{
    public Glossary Assemble()
    {
        var introduction = new List<Block>();
        var entries = new List<GlossaryEntry>();
        var ids = new EntryIds();
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet.Is(i, Role.GlossaryIntroduction)) introduction.Add(blocks.Single(i));
            else if (sheet.Is(i, Role.Entry)) entries.Add(Entry(i, ids));
        }
        return entries.Count == 0 ? Glossary.None : new(Seq.Of(entries), [], Seq.Of(introduction));
    }

    private GlossaryEntry Entry(int i, EntryIds ids)
    {
        var draft = sheet[i];
        var term = draft.Block.Text[draft.Group..draft.Split];
        var end = blocks.EndOfRun(i, Role.EntryMore);
        var forms = TermForms.Of(term, draft.Words, content, sheet.Language);
        if (!forms.Aliases.IsEmpty)
            sheet.Log.Add(InferenceKind.Entry, Confidence.Doubtful, draft.Block.Start, $"“{term}” is also found as {forms.Quoted}", forms.Why);
        return new(Id(term, ids), blocks.Inlines(i, draft.Group, draft.Split), forms.Aliases, [], Definition(i, end))
        {
            CaseExact = forms.CaseExact,
            Span = blocks.SpanOf(i),
        };
    }

    /// <summary>As the glossary of a Markdown manuscript names them, so that an imported one keeps its ids.</summary>
    private static string Id(string term, EntryIds ids)
    {
        var stem = Identifiers.Stem(term);
        return ids.Take(stem.Length == 0 ? "entry" : stem);
    }

    private Seq<Block> Definition(int first, int end)
    {
        var definition = new List<Block>();
        for (var i = first; i < end; i++)
            if (sheet[i].From < sheet[i].Block.Text.Length) definition.Add(new Paragraph(blocks.Inlines(i)) { Span = blocks.SpanOf(i) });
        return Seq.Of(definition);
    }
}
