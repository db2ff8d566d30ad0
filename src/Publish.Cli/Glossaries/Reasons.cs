using Publish.Model.Glossaries.Inflection;
using Publish.Model.Glossaries.Surveying;

namespace Publish.Cli.Glossaries;

/// <summary>Why words are a use of an entry, or are none, in words.</summary>
internal static class Reasons
{
    public static string Of(SurveyedUse use) => use.Reason switch
    {
        MatchReason.Term => "the term",
        MatchReason.Alias => "an alias",
        MatchReason.Abbreviation => "the abbreviation",
        MatchReason.Number => use.Abbreviated ? "the abbreviation in another number" : "in another number",
        MatchReason.Possessive => "possessive",
        MatchReason.ByHand => "marked by hand",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    public static string Of(NearReason reason) => reason switch
    {
        NearReason.Compound => "a compound is a word of its own",
        NearReason.Case => "in another case than the term",
        NearReason.Derived => "only begins like the term",
        NearReason.Accents => "without the term's accents",
        NearReason.Joined => "with a hyphen or a space more or less",
        NearReason.Spelling => "one letter differs",
        NearReason.Heading => "headings are not searched",
        NearReason.Quotation => "quotations are not searched",
        NearReason.Verse => "verse is not searched",
        NearReason.Caption => "captions are not searched",
        NearReason.Link => "links are not searched",
        NearReason.Shielded => "the passage is shielded",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string Of(UndefinedKind kind) => kind switch
    {
        UndefinedKind.Name => "a name",
        UndefinedKind.Emphasised => "emphasised",
        UndefinedKind.Abbreviation => "an abbreviation",
        UndefinedKind.Phrase => "two words together",
        UndefinedKind.Word => "a long word",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>For other programs: the reason's name in small letters.</summary>
    public static string Key(Enum reason) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());
}
