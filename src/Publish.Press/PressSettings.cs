using Publish.Press.Editions;

namespace Publish.Press;

/// <summary>How a press is set up.</summary>
public sealed record PressSettings
{
    /// <summary>The folder with the house's styles, fonts, hyphenation and presets; the one beside this assembly unless it is said.</summary>
    public string Styles { get; init; } = Path.Combine(AppContext.BaseDirectory, "styles");

    internal EditionList Editions { get; init; } = EditionList.House;
}
