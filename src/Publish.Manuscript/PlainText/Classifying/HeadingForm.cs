using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>What a block's own words say of its being a heading.</summary>
internal static class HeadingForm
{
    /// <returns>The style it would have as a heading; none where it can be no heading.</returns>
    public static HeadingStyle Judge(ref Score score, TextBlock block, string language)
    {
        var style = Marked(ref score, block);
        var bare = style == HeadingStyle.Bare;
        if (block.Shape == BlockShape.Lines && bare) return HeadingStyle.None;
        var text = block.Words;
        if (!MayEndSo(ref score, text, bare || (style == HeadingStyle.Numbered && !IsCaption(text)))) return HeadingStyle.None;
        if (text.Length <= 60) score.For(1, "it is short");
        if (text.Length > 100) score.Against(1);
        if (language != "de" && Phrase.TitleCaseShare(text) >= 60) score.For(2, "its words begin with capitals");
        if (block.Indent >= 8) score.For(1, "it is centred");
        if (bare) Sentence(ref score, text);
        if (bare && IsListedWork(text)) score.Against(5);
        return style;
    }

    private static HeadingStyle Marked(ref Score score, TextBlock block)
    {
        if (block.Shape == BlockShape.Item) return Numbered(ref score, block);
        var style = HeadingMarks.Of(block.Text);
        if (style is HeadingStyle.Part or HeadingStyle.Chapter) score.For(5, "it is called a part or a chapter");
        else if (style == HeadingStyle.Capitals) score.For(4, "it is set in capitals");
        else if (style is HeadingStyle.Roman or HeadingStyle.Numbered) score.For(3, "it is a number alone");
        else if (SectionNumber.Depth(block.Text) > 1)
        {
            score.For(4, "it is numbered by section");
            return HeadingStyle.Numbered;
        }
        else if (SectionNumber.StandsAlone(block.Text) && Phrase.End(block.Text) is Ending.Open or Ending.Question or Ending.Exclamation)
        {
            score.For(2, "it is numbered");
            return HeadingStyle.Numbered;
        }
        else if (Lexicon.StandingHeads.Contains(block.Text.AsSpan().TrimEnd(':')) || Lexicon.NotesHeads.Contains(block.Text.AsSpan().TrimEnd(':')))
            score.For(3, "its word is one that stands over a section");
        return style == HeadingStyle.None ? HeadingStyle.Bare : style;
    }

    private static HeadingStyle Numbered(ref Score score, TextBlock block)
    {
        // "p. 17, note 2" is a page.
        if (block.Marker.IsBullet || Phrase.StartsLower(block.Words) || (block.Marker.Sign == 'a' && char.IsAsciiDigit(block.Words[0]))) return HeadingStyle.None;
        score.For(2, "it is numbered");
        return block.Marker.Sign == '1' ? HeadingStyle.Numbered : block.Marker.Roman > 0 ? HeadingStyle.Roman : HeadingStyle.Numbered;
    }

    private static bool MayEndSo(ref Score score, ReadOnlySpan<char> text, bool strict)
    {
        switch (Phrase.End(text))
        {
            case Ending.Open:
                score.For(2, "it has no full stop");
                return true;
            case Ending.Question or Publish.Manuscript.PlainText.Language.Ending.Exclamation:
                return true;
            case Ending.FullStop:
                return !strict;
            case Ending.Colon:
                score.Against(strict ? 100 : 2);
                return !strict;
            default:
                return false;
        }
    }

    /// <summary>"3. Conveying Copies." has a full stop and is no sentence.</summary>
    private static bool IsCaption(ReadOnlySpan<char> text) =>
        text.Length <= 60 && Phrase.Words(text) <= 7 && (Phrase.TitleCaseShare(text) >= 60 || Phrase.Words(text) == 1) && !HasVerb(text);

    /// <summary>Signs that a bare line is a sentence, or a piece of one.</summary>
    private static void Sentence(ref Score score, ReadOnlySpan<char> text)
    {
        if (Phrase.StartsLower(text) || text[0] is '(' or '[' or '{' || TextLineMarks.StartsWithDash(text)) score.Against(4);
        if (!RunIn.Read(text).IsNone && text.Length > 60) score.Against(1);
        if (Phrase.End(text) == Ending.Open && Lexicon.DanglingWords.Contains(Phrase.LastWord(text))) score.Against(3);
        if (Phrase.TitleCaseShare(text) >= 75) return;
        if (Lexicon.Pronouns.Contains(Phrase.FirstWord(text))) score.Against(1);
        if (Phrase.End(text) != Ending.Question && HasVerb(text)) score.Against(1);
        if (Lexicon.Openers.Contains(Phrase.FirstWord(text))) score.Against(1);
        if (text.Length > 60 && HasCommaClause(text)) score.Against(1);
        if (AnnouncesQuotation(text) || IsSetting(text)) score.Against(4);
    }

    /// <summary>"Goldman, Emma, Living My Life, New York, 1931", "The History of a Movement, p. 58": a line of a list of books, or one that says where
    /// a quotation comes from.</summary>
    private static bool IsListedWork(ReadOnlySpan<char> text)
    {
        var last = Phrase.LastWord(text);
        if (last.IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        var before = text[..text.LastIndexOf(last)].TrimEnd();
        return before.EndsWith("p.") || before.EndsWith("pp.") || (text.Count(',') >= 2 && last.Length == 4);
    }

    /// <summary>"Serves: 20", "Date: 4 May": a label and a figure.</summary>
    private static bool IsSetting(ReadOnlySpan<char> text) =>
        RunIn.Read(text) is { IsNone: false, Separator: ':' } label && char.IsAsciiDigit(text[label.Lead]) && Phrase.Words(text[label.Lead..]) <= 4;

    private static bool HasVerb(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        while (words.MoveNext())
            if (Lexicon.Verbs.Contains(words.Current)) return true;
        return false;
    }

    private static bool HasCommaClause(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(", ");
        return comma > 0 && comma + 2 < text.Length && char.IsLower(text[comma + 2]);
    }

    /// <summary>"To quote from …", "As one of them wrote".</summary>
    public static bool AnnouncesQuotation(ReadOnlySpan<char> text)
    {
        var words = new WordRuns(text);
        for (var seen = 0; seen < 3 && words.MoveNext(); seen++)
            if (Lexicon.QuotingWords.Contains(words.Current)) return true;
        return Lexicon.QuotingWords.Contains(Phrase.LastWord(text));
    }
}
