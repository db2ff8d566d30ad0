namespace Publish.Manuscript.PlainText.Suspicions;

/// <summary>What this text does as a rule, so that it is not taken for an error.</summary>
/// <param name="LowQuotes">Quotation marks open low („…“), so “ closes.</param>
/// <param name="SmallI">The writer writes "i" for "I".</param>
internal sealed record Habits(string Language, bool LowQuotes, bool SmallI)
{
    public bool IsEnglish => Language.StartsWith("en", StringComparison.Ordinal);

    public bool IsFrench => Language.StartsWith("fr", StringComparison.Ordinal);

    public static Habits Of(string content, string language)
    {
        var small = content.AsSpan().Count(" i ");
        return new(language, content.Contains('„'), small > 2 && small > content.AsSpan().Count(" I "));
    }
}
