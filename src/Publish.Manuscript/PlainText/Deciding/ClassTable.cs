using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Deciding;

/// <summary>The classes of a text as they were read, for whoever has the last word.</summary>
internal static class ClassTable
{
    /// <summary>Classes that were read as something come first, doubtful ones before others; then the largest.</summary>
    public static Seq<ReadClass> Of(Sheet sheet, Steps steps, Origin origin, Seq<Inference> inferences)
    {
        var said = new Dictionary<int, Inference>();
        foreach (var inference in inferences)
            if (inference.Kind is not (InferenceKind.Emphasis or InferenceKind.Unwrapping or InferenceKind.Language))
            {
                if (inference.Kind == InferenceKind.Decided) said[inference.Line] = inference;
                else said.TryAdd(inference.Line, inference);
            }
        var groups = new Dictionary<(Look, ReadAs), List<int>>();
        for (var i = 0; i < sheet.Count; i++)
        {
            if (Look.Of(sheet[i].Block, steps) is not { } look || KindOf(sheet[i]) is not { } kind) continue;
            var key = (ClassReader.Key(look), kind);
            if (!groups.TryGetValue(key, out var members)) groups.Add(key, members = []);
            members.Add(i);
        }
        return Seq.Of(groups.Where(group => group.Key.Item2 != ReadAs.Paragraph || MayBeMore(group.Key.Item1)).Select(group => Made(sheet, origin, said, group.Key.Item1, group.Key.Item2, group.Value))
            .OrderBy(own => own.Is == ReadAs.Paragraph).ThenBy(own => (int)own.Confidence).ThenByDescending(own => own.Lines.Count).ThenBy(own => own.Lines[0]));
    }

    /// <summary>Null for what has no say here: items, notes, entries, tables.</summary>
    public static ReadAs? KindOf(Draft draft) => draft.Role switch
    {
        Role.Heading when draft.Style == HeadingStyle.Part => ReadAs.Part,
        Role.Heading when draft.Style == HeadingStyle.Chapter => ReadAs.Chapter,
        Role.Heading => ReadAs.Heading,
        Role.Paragraph or Role.Front => ReadAs.Paragraph,
        Role.Verse => ReadAs.Verse,
        Role.Quotation => ReadAs.Quotation,
        Role.Speaker or Role.Speech => ReadAs.Speaker,
        Role.Direction => ReadAs.Direction,
        Role.Signature => ReadAs.Signature,
        Role.Dateline => ReadAs.Dateline,
        Role.Salutation => ReadAs.Salutation,
        Role.Preformatted => ReadAs.Code,
        Role.Omitted => ReadAs.Dropped,
        _ => null,
    };

    /// <summary>Of paragraphs only those are shown that stand out as a heading might.</summary>
    private static bool MayBeMore(Look look) => look.Case == LookCase.Capitals || look.Gap > 0 || look.IsNumbered || look.Place is LookPlace.Centred or LookPlace.Right;

    private static ReadClass Made(Sheet sheet, Origin origin, Dictionary<int, Inference> said, Look look, ReadAs kind, List<int> members)
    {
        var lines = members.Select(i => origin.Line(sheet[i].Block.Start)).ToList();
        var inference = said.GetValueOrDefault(lines[0]);
        return new(InferenceLog.Excerpt(sheet[members[0]].Block.Text), Words(look), kind, inference?.Confidence ?? (kind == ReadAs.Paragraph ? Confidence.Doubtful : Confidence.Likely),
            inference?.Why ?? "nothing says that it is more than a paragraph", Seq.Of(lines));
    }

    /// <summary>"in capitals, centred, after a wide gap, numbered".</summary>
    private static string Words(Look look)
    {
        var words = new List<string>
        {
            look.Form switch
            {
                LookForm.Part => "called a part",
                LookForm.Chapter => "called a chapter",
                LookForm.Roman or LookForm.Arabic => "a number alone",
                LookForm.RomanTitle or LookForm.ArabicTitle or LookForm.LetterTitle => "numbered",
                LookForm.Standing => "a word that stands over a section",
                _ => look.Case switch { LookCase.Capitals => "in capitals", LookCase.Title => "words with capitals", _ => "as a sentence" },
            },
        };
        if (look.Place == LookPlace.Centred) words.Add("centred");
        else if (look.Place == LookPlace.Right) words.Add("at the right");
        else if (look.Place == LookPlace.SetIn) words.Add("set in");
        if (look.Gap > 0) words.Add(look.Gap > 1 ? "after a wide gap" : "after more blank lines than usual");
        if (look.Wrapper != '\0') words.Add($"within {look.Wrapper}");
        return string.Join(", ", words);
    }
}
