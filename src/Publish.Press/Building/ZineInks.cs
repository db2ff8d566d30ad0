using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Typesetting.Inks;

namespace Publish.Press.Building;

/// <summary>The inks of a zine, as <c>inks:</c> in its <c>zine.yaml</c> names them.</summary>
internal static class ZineInks
{
    public static InkSet Of(Settings settings, DiagnosticBag bag)
    {
        foreach (var entry in settings.Others)
            if (entry.Key == "inks") return InkSettings.Read(entry.Value, bag);
        return InkSet.BlackOnly;
    }

    /// <summary>What they look like on a screen.</summary>
    public static InkTable Colours(InkSet inks) => new([.. inks.Inks.Select(ink => Colour(ink.Name, ink)),
        .. inks.Drums.Select(pair => Colour(pair.Ink, inks.Inks.First(ink => ink.Name == pair.Drum)))]);

    private static KeyValuePair<string, InkColour> Colour(string name, PressInk ink) =>
        KeyValuePair.Create(name, InkColour.Rgb(Thousandths(ink.Rgb >> 16), Thousandths(ink.Rgb >> 8 & 0xFF), Thousandths(ink.Rgb & 0xFF)));

    private static int Thousandths(int sample) => ((sample * 1000) + 127) / 255;
}
