namespace Publish.Model.Language;

/// <summary>What an edition changed, as a line for readers: "9 March 2026: two spellings".</summary>
public static class RevisionWords
{
    /// <param name="language">BCP 47.</param>
    public static string Of(Revision revision, string language)
    {
        var (date, what) = (DateWords.Of(revision.Date.Trim(), language), revision.What.Trim());
        return date.Length == 0 || what.Length == 0 ? date + what : date + LanguageTerms.Of(language).Colon + " " + what;
    }
}
