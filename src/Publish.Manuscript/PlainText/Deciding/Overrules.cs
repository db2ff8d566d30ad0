using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Deciding;

/// <summary>Does what was decided: a class by an example's words, then single passages.</summary>
internal static class Overrules
{
    /// <returns>The decisions about classes that changed something.</returns>
    public static Seq<ClassDecision> Apply(Sheet sheet, Survey survey, Origin origin, ImportDecisions decisions, DiagnosticBag diagnostics)
    {
        if (decisions.IsNone) return [];
        var done = new List<ClassDecision>();
        foreach (var decision in decisions.Classes)
        {
            var example = Find(sheet, origin, decision.Like, 0);
            if (example < 0) diagnostics.DecisionMatchesNothing(decision.Like, decision.Line);
            else if (Class(sheet, survey.Steps, example, decision.Is)) done.Add(decision);
        }
        foreach (var decision in decisions.Lines)
        {
            var at = Find(sheet, origin, decision.Text, decision.At);
            if (at < 0) diagnostics.DecisionMatchesNothing(decision.Text, decision.Line);
            else Take(sheet, at, decision.Is);
        }
        return Seq.Of(done);
    }

    /// <summary>The block with these words; of several the one nearest to the line.</summary>
    private static int Find(Sheet sheet, Origin origin, string words, int line)
    {
        var cut = words.EndsWith(" …", StringComparison.Ordinal);
        var wanted = Letters.Of(cut ? words[..^2] : words);
        var best = -1;
        if (wanted.Length == 0) return best;
        for (var i = 0; i < sheet.Count; i++)
        {
            var own = sheet[i].Block.Text;
            var letters = Letters.Of(cut && own.Length > words.Length + 40 ? own.AsSpan(0, words.Length + 40) : own);
            if (!(cut ? letters.StartsWith(wanted, StringComparison.Ordinal) : letters == wanted)) continue;
            if (best < 0 || Math.Abs(origin.Line(sheet[i].Block.Start) - line) < Math.Abs(origin.Line(sheet[best].Block.Start) - line)) best = i;
            if (line == 0) break;
        }
        if (best >= 0) return best;
        // Who speaks is called by the name alone.
        for (var i = 0; i < sheet.Count; i++)
            if (sheet[i].Role is Role.Speaker or Role.Speech && Letters.Of(ClassTable.NameOf(sheet[i])) == wanted && (best < 0 || Math.Abs(origin.Line(sheet[i].Block.Start) - line) < Math.Abs(origin.Line(sheet[best].Block.Start) - line))) best = i;
        return best;
    }

    /// <summary>Blocks that look like the example and were taken for the same as it.</summary>
    private static bool Class(Sheet sheet, Steps steps, int example, ReadAs kind)
    {
        var was = ClassTable.KindOf(sheet[example]);
        if (was == kind) return false;
        if (ClassKey.Of(sheet[example], steps) is not { } key)
        {
            Take(sheet, example, kind);
            return true;
        }
        var members = Enumerable.Range(0, sheet.Count).Where(i => ClassKey.Of(sheet[i], steps) == key).ToList();
        foreach (var i in members) Take(sheet, i, kind);
        return true;
    }

    private static void Take(Sheet sheet, int i, ReadAs kind)
    {
        if (ClassTable.KindOf(sheet[i]) == kind) return;
        if (sheet.Is(i, Role.Heading) && sheet.Is(i + 1, Role.HeadingMore)) sheet.Mark(i + 1, Role.Paragraph);
        var text = sheet[i].Block.Text;
        var draft = new Draft(sheet[i].Block);
        sheet.Mark(i, kind switch
        {
            ReadAs.Heading => draft with { Role = Role.Heading, Style = HeadingMarks.Of(text) is HeadingStyle.None or HeadingStyle.Part or HeadingStyle.Chapter ? HeadingStyle.Bare : HeadingMarks.Of(text) },
            ReadAs.Part => draft with { Role = Role.Heading, Style = HeadingStyle.Part },
            ReadAs.Chapter => draft with { Role = Role.Heading, Style = HeadingStyle.Chapter },
            ReadAs.Verse => draft with { Role = Role.Verse },
            ReadAs.Quotation => draft with { Role = Role.Quotation },
            ReadAs.Direction => draft with { Role = Role.Direction },
            ReadAs.Signature => draft with { Role = Role.Signature },
            ReadAs.Dateline => draft with { Role = Role.Dateline },
            ReadAs.Salutation => draft with { Role = Role.Salutation },
            ReadAs.Code => draft with { Role = Role.Preformatted },
            ReadAs.Dropped => draft with { Role = Role.Omitted },
            ReadAs.Speaker => Speaker(draft),
            _ => draft,
        });
        if (sheet.Is(i, Role.Speaker) && sheet.IsOpen(i + 1) && sheet[i + 1].Block.Shape == BlockShape.Prose) sheet.Mark(i + 1, Role.Said);
        else if (sheet.Is(i + 1, Role.Said)) sheet.Mark(i + 1, Role.Paragraph);
        sheet.Note(kind == ReadAs.Dropped ? InferenceKind.LeftAlone : InferenceKind.Decided, Confidence.Sure, i, char.ToUpperInvariant(ReadClass.Name(kind)[0]) + ReadClass.Name(kind)[1..], "import.yaml says so");
    }

    private static Draft Speaker(Draft draft)
    {
        var label = SpeakerLabel.Of(draft.Block.Text);
        if (!label.IsNone) return draft with { Role = label.Form.OwnLine ? Role.Speaker : Role.Speech, From = label.From, Split = label.Length, Group = label.End };
        var end = draft.Block.Text.AsSpan().TrimEnd(".: ").Length;
        return draft with { Role = Role.Speaker, Split = end, Group = draft.Block.Text.Length };
    }
}
