namespace Publish.Model;

/// <summary>Turns typewriter marks into those of print, by the language of each passage: quotation marks, apostrophes, primes, dashes,
/// ellipses, and the spaces that do not break.</summary>
/// <remarks>Marks that were typed as they are printed stay. Code, preformatted text and addresses are left alone. Idempotent.</remarks>
public static class Typography
{
    public static Document Apply(Document document, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!document.Settings.SmartTypography) return document;
        var metadata = document.Metadata;
        var printed = new TypographyPass(metadata.Language);
        return printed.Rewrite(document) with
        {
            Metadata = metadata with
            {
                Title = printed.Words(metadata.Title),
                Subtitle = printed.Words(metadata.Subtitle),
                Description = printed.Words(metadata.Description),
                Series = printed.Words(metadata.Series),
                CoverAlternative = printed.Words(metadata.CoverAlternative),
                BackCoverAlternative = printed.Words(metadata.BackCoverAlternative),
            },
        };
    }

    /// <summary>The quotation marks of a language, each once: "“”‘’".</summary>
    /// <param name="language">BCP 47.</param>
    public static string QuotationMarks(string language)
    {
        var marks = QuoteMarks.Of(language);
        return $"{marks.Primary.Opening}{marks.Primary.Closing}{marks.Inner.Opening}{marks.Inner.Closing}{marks.Single.Opening}{marks.Single.Closing}";
    }
}
