using Publish.Model.Source;

namespace Publish.Model.Punctuation;

/// <summary>Turns typewriter marks into those of print, by the language of each passage: quotation marks, apostrophes, primes, dashes,
/// ellipses, and the spaces that do not break.</summary>
/// <remarks>Marks that were typed as they are printed stay. Code, preformatted text, addresses and escaped characters are left alone. Idempotent.</remarks>
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
                Contributors = metadata.Contributors.Rewrite(printed.Named),
                Date = printed.Quoted(metadata.Date),
                Licence = printed.Words(metadata.Licence),
                Source = printed.Words(metadata.Source),
                Description = printed.Words(metadata.Description),
                Publisher = printed.Words(metadata.Publisher),
                Series = printed.Words(metadata.Series),
                Subjects = metadata.Subjects.Rewrite(printed.Quoted),
                CoverAlternative = printed.Words(metadata.CoverAlternative),
                BackCoverAlternative = printed.Words(metadata.BackCoverAlternative),
                Others = metadata.Others.Select(other => other with { Value = printed.Words(other.Value) }),
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
