using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Surveying;

namespace Publish.Manuscript.PlainText.Deciding;

/// <summary>What the blocks of one class have in common, so that a class is decided as one: who speaks by how names are written, verse and quotations by whether they are set in, what a letter, a stage or a machine has by being that; all else by its looks.</summary>
/// <param name="Look">Null where the looks of single lines say nothing.</param>
internal readonly record struct ClassKey(ReadAs Kind, Look? Look, SpeakerForm Form, bool IsSetIn)
{
    private const int SetInFrom = 2;

    /// <summary>Null for what has no class: items, notes, entries, and paragraphs.</summary>
    public static ClassKey? Of(Draft draft, Steps steps) => ClassTable.KindOf(draft) switch
    {
        null => null,
        ReadAs.Speaker => new(ReadAs.Speaker, null, SpeakerLabel.Of(draft.Block.Text).Form with { IsSetIn = false, End = '\0' }, false),
        ReadAs.Verse => new(ReadAs.Verse, null, default, draft.Block.Indent >= SetInFrom),
        ReadAs.Quotation => new(ReadAs.Quotation, null, default, draft.Block.Indent >= SetInFrom),
        ReadAs.Direction or ReadAs.Signature or ReadAs.Dateline or ReadAs.Salutation or ReadAs.Code => new(ClassTable.KindOf(draft)!.Value, null, default, false),
        var kind => Surveying.Look.Of(draft.Block, steps) is { } look ? new(kind.Value, ClassReader.Key(look), default, false) : null,
    };

    /// <summary>"in capitals, centred, after a wide gap", "a name before what is said".</summary>
    public string InWords()
    {
        if (Look is { } look) return Words(look);
        return Kind switch
        {
            ReadAs.Speaker => (Form.OwnLine ? "a name over what is said" : "a name before what is said") + (Form.Capitals ? ", in capitals" : "") + (Form.Wrapper != '\0' ? $", within {Form.Wrapper}" : ""),
            ReadAs.Verse => IsSetIn ? "short lines, set in" : "short lines, at the margin",
            ReadAs.Quotation => IsSetIn ? "set in from the margin" : "at the margin",
            ReadAs.Direction => "what is done, and not said",
            ReadAs.Signature => "who signs",
            ReadAs.Dateline => "where and when",
            ReadAs.Salutation => "whom a letter addresses",
            _ => "kept as typed",
        };
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
