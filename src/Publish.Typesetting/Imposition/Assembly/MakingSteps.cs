using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>How printed sheets become a zine: what each act of the making, and its finish, tell a person to do.</summary>
internal static class MakingSteps
{
    public static IEnumerable<AssemblyStep> Of(BookletToMake booklet, AssemblyWords words, StepDrawings drawings)
    {
        var scheme = booklet.Scheme;
        var table = WorkTable.Of(scheme.Sheet, scheme.Making, Math.Max(1, scheme.Making.Gathering.Sheets));
        MakingStep At(int index) => new(booklet, words, drawings, table, index);
        return Enumerable.Range(0, scheme.Making.Acts.Count).SelectMany(i => scheme.Making.Acts[i].Steps(At(i)))
            .Concat(scheme.Making.Finish.Steps(At(scheme.Making.Acts.Count)))
            .Select(step => step with { Words = Sided(step.Words, words, booklet.IsRightBound) });
    }

    private static string Sided(string sentence, AssemblyWords words, bool isRightBound) => isRightBound
        ? AssemblyWords.Fill(sentence, ("left", words.RightHand), ("right", words.LeftHand), ("atLeft", words.AtRight), ("atRight", words.AtLeft))
        : AssemblyWords.Fill(sentence, ("left", words.LeftHand), ("right", words.RightHand), ("atLeft", words.AtLeft), ("atRight", words.AtRight));
}
