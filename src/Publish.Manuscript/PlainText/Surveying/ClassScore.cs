using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Weighs whether the members of a class are headings.</summary>
/// <remarks>The points were found on books of all kinds; each is worth what it told apart there.</remarks>
internal static class ClassScore
{
    /// <summary>From this many points the class is one of headings.</summary>
    public const int Enough = 4;

    private const int Many = 12;
    private const int FewestNamed = 6;

    /// <param name="contents">How many headings the list of contents names that stand in the text; 0 without one.</param>
    /// <param name="last">The last of them.</param>
    public static Score Of(LineClass own, Steps steps, int contents, int last)
    {
        var score = new Score();
        var look = own.Look;
        if (steps.Speak && own.Gap > 0) score.For(own.Gap, own.Gap > 1 ? "a wide gap stands before them" : "more blank lines than usual stand before them");
        Form(ref score, look);
        if (look.Place == LookPlace.Centred) score.For(1, "they are centred");
        else if (look.Place == LookPlace.Right) score.Against(3);
        End(ref score, look);
        Wrapper(ref score, look);
        Surroundings(ref score, own);
        if (contents >= FewestNamed && own.ContentsPercent == 0 && !own.Look.IsNumbered) score.Against(own.Members[0] > last && own.Members.Count > 1 ? 3 : 1);
        return score;
    }

    private static void Form(ref Score score, Look look)
    {
        if (look.Form is LookForm.Part or LookForm.Chapter) score.For(4, "they are called parts or chapters");
        else if (look.IsNumberAlone) score.For(2, "they are numbers alone");
        else if (look.IsNumbered) score.For(1, "they are numbered");
        else if (look.Form == LookForm.Standing) score.For(2, "their word is one that stands over a section");
        if (look.Case == LookCase.Capitals && !look.IsNumberAlone) score.For(2, "they are set in capitals");
        else if (look.Case == LookCase.Title) score.For(1, "their words begin with capitals");
    }

    private static void End(ref Score score, Look look)
    {
        switch (look.End)
        {
            case Ending.Open:
                score.For(1, "they have no full stop");
                break;
            case Ending.FullStop when look.Case == LookCase.Sentence:
                score.Against(3);
                break;
            case Ending.FullStop when look.Case == LookCase.Title && !look.IsNumbered:
                score.Against(1);
                break;
            case Ending.Comma or Ending.Dash or Ending.Ellipsis:
                score.Against(4);
                break;
            case Ending.Colon:
                score.Against(look.Case == LookCase.Capitals ? 1 : 3);
                break;
        }
    }

    private static void Wrapper(ref Score score, Look look)
    {
        if (look.Wrapper is '[' or '{' or '(') score.Against(5);
        else if (look.Wrapper == '"') score.Against(look.Case == LookCase.Capitals ? 1 : 4);
    }

    private static void Surroundings(ref Score score, LineClass own)
    {
        if (own.ProsePercent >= 70) score.For(1, "text follows them");
        else if (own.ProsePercent < 35) score.Against(2);
        if (own.ChainPercent >= 75 && own.ProsePercent >= 50) score.For(3, "their numbers go up one by one");
        if (own.ContentsPercent >= 50) score.For(5, "the list of contents names them");
        if (own.Look.Form is LookForm.LetterTitle or LookForm.RomanTitle or LookForm.ArabicTitle)
        {
            if (own.ChainPercent < 50 && own.ContentsPercent < 50) score.Against(2);
            if (own.Members.Count >= 3 && own.MedianGap <= 2 && own.Gap == 0) score.Against(4);
        }
        if (own.Members.Count >= 4 && own.DistinctPercent < 70 && own.ChainPercent < 75) score.Against(5);
        if (own.Members.Count > Many && own.MedianGap <= 2 && own.ChainPercent < 75) score.Against(3);
        if (own.Members.Count >= 3 && own.CrowdPercent >= 60) score.Against(3);
    }
}
