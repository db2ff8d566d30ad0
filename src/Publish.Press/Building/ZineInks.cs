using Publish.Model;
using Publish.Model.Source;
using Publish.Pdf;
using Publish.Press.Printing;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;

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

    /// <summary>Where <c>inks:</c> names one; nowhere for one that it does not name.</summary>
    public static SourceSpan PlaceOf(string ink, Zine zine)
    {
        if (zine.Manuscript.Settings.Find("inks") is not { } node) return SourceSpan.None;
        var nodes = node is SettingList list ? list.Items : [node];
        return nodes.FirstOrDefault(one => NameIn(one) is { } name && (name.Equals(ink, StringComparison.OrdinalIgnoreCase) || zine.Inks.Find(name)?.Name == ink))?.Span ?? node.Span;
    }

    /// <summary>Inks in which nothing is printed, where no plates are made, for which that is said as well.</summary>
    public static void TellOfIdle(PagedDocument paged, Zine zine, DiagnosticBag bag)
    {
        foreach (var ink in zine.Inks.Inks)
            if (!Separation.Of(paged, ink, zine.Inks).Pages.Any(Separation.Prints)) bag.NothingInInk(PlaceOf(ink.Name, zine), ink.Name, byPlates: false);
    }

    private static string? NameIn(SettingNode node) => node switch
    {
        SettingScalar name => name.Value,
        SettingMap map => (map.Find("name") as SettingScalar)?.Value,
        _ => null,
    };

    /// <summary>What they look like on a screen.</summary>
    public static InkTable Colours(InkSet inks) => new([.. inks.Inks.Select(ink => Colour(ink.Name, ink)),
        .. inks.Drums.Select(pair => Colour(pair.Ink, inks.Inks.First(ink => ink.Name == pair.Drum)))]);

    private static KeyValuePair<string, InkColour> Colour(string name, PressInk ink) =>
        KeyValuePair.Create(name, InkColour.Rgb(Thousandths(ink.Rgb >> 16), Thousandths(ink.Rgb >> 8 & 0xFF), Thousandths(ink.Rgb & 0xFF)));

    private static int Thousandths(int sample) => ((sample * 1000) + 127) / 255;
}
