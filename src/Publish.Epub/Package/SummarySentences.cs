
namespace Publish.Epub.Package;

/// <summary>What an accessibility summary is put together from, in one language. Each is a whole sentence, so that none depends on another's grammar;
/// figures stand after a colon, where no language inflects for them.</summary>
internal sealed partial record SummarySentences
{
    /// <summary>BCP 47: the language that these are in, which is not always the book's.</summary>
    public required string Language { get; init; }

    public required string Text { get; init; }

    public required string Headings { get; init; }

    public required string TablesWithHeads { get; init; }

    /// <summary>{0}: how many.</summary>
    public required string TablesWithoutHeads { get; init; }

    public required string Notes { get; init; }

    public required string Glossary { get; init; }

    public required string GlossaryUses { get; init; }

    public required string Pages { get; init; }

    public required string NoPictures { get; init; }

    public required string NoneButCover { get; init; }

    public required string AllDescribed { get; init; }

    public required string DescribedOrDecoration { get; init; }

    public required string AllDecoration { get; init; }

    /// <summary>{0}: how many.</summary>
    public required string Undescribed { get; init; }

    public required string Silent { get; init; }

    public required string Still { get; init; }

    /// <summary>{0}: how many.</summary>
    public required string VagueLinks { get; init; }

    /// <summary>{0}: how many.</summary>
    public required string VagueDescriptions { get; init; }

    /// <summary>{0}: who.</summary>
    public required string Evaluated { get; init; }

    public required string NotEvaluated { get; init; }

    /// <summary>The sentences of a language; English ones, and they say so, where it has none.</summary>
    /// <param name="language">BCP 47; only its first part counts.</param>
    public static SummarySentences Of(string language) => ByTag(Publish.Model.Language.LanguageTag.Primary(language));
}
