using Publish.Typesetting.Pages;

namespace Publish.Pdf;

/// <summary>
/// What the named inks of a document look like. Black and paper are always grey; an ink that is not listed prints as black.
/// </summary>
public sealed class InkTable
{
    private readonly Dictionary<string, InkColour> colours;

    public InkTable(IEnumerable<KeyValuePair<string, InkColour>> colours)
    {
        this.colours = new Dictionary<string, InkColour>(colours, StringComparer.Ordinal)
        {
            [Ink.Black.Name] = InkColour.Black,
            [Ink.Paper.Name] = InkColour.White,
        };
    }

    public static InkTable BlackOnly { get; } = new([]);

    /// <summary>The same inks as a file with this profile shows them.</summary>
    internal InkTable On(OutputProfile profile) => new(colours.Select(ink => KeyValuePair.Create(
        ink.Key, profile.Components == 1 ? ink.Value.ToGrey() : profile.Convert(ink.Value))));

    internal InkColour ColourOf(Ink ink)
    {
        var full = colours.GetValueOrDefault(ink.Name, InkColour.Black);
        return ink.Name == Ink.Paper.Name || ink.Percent == 100 ? full : full.Tint(Math.Clamp(ink.Percent, 0, 100));
    }
}
