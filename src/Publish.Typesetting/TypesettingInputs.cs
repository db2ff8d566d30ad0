using Publish.Fonts;
using Publish.Model.Pictures;
using Publish.Model.Source;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Paragraphs.Hyphenation;
using Publish.Typesetting.Steering;

namespace Publish.Typesetting;

/// <summary>What typesetting needs beside the text and its style.</summary>
/// <param name="Fonts">The style's own faces first, then the shipped ones.</param>
/// <param name="Pictures">By the path that the document names them by; one that is missing was diagnosed when it was read.</param>
/// <param name="Hyphenator">Knows the folder of hyphenation patterns.</param>
public sealed record TypesettingInputs(FontLibrary Fonts, IReadOnlyDictionary<string, Picture> Pictures, Hyphenator Hyphenator)
{
    /// <summary>The number of pages is filled up to a multiple of this, with blanks before the back cover: 4 for a booklet; 1 for as many as it takes.</summary>
    public int PageMultiple { get; init; } = 1;

    /// <summary>The number of pages that the style is stretched for; null to take what it comes to.</summary>
    public PageGoal? Goal { get; init; }

    /// <summary>Where the title is written, and where the cover and the language are named: for what is said of them.</summary>
    public SourceSpan TitlePlace { get; init; } = SourceSpan.None;

    /// <inheritdoc cref="TitlePlace"/>
    public SourceSpan LanguagePlace { get; init; } = SourceSpan.None;

    /// <inheritdoc cref="TitlePlace"/>
    public SourceSpan CoverPlace { get; init; } = SourceSpan.None;

    /// <summary>What the zine is printed with: black, unless it says otherwise.</summary>
    public InkSet Inks { get; init; } = InkSet.BlackOnly;
}
