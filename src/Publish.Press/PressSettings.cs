using Publish.Press.Editions;

namespace Publish.Press;

/// <summary>How a press is set up.</summary>
public sealed record PressSettings
{
    /// <summary>The folder with the house's styles, fonts, hyphenation and presets; the one beside this assembly unless it is said.</summary>
    public string Styles { get; init; } = Path.Combine(AppContext.BaseDirectory, "styles");

    /// <summary>The folder in which a person keeps what is known of printers; null for none but those beside a manuscript.</summary>
    public string? Printers { get; init; }

    internal EditionList Editions { get; init; } = EditionList.House;
}
