using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Typesetting.Inks;

/// <summary>An ink that a press owns, in a drum of its own.</summary>
/// <param name="Name">"fluorescent-pink".</param>
/// <param name="Rgb">What it looks like solid on white paper: 0xRRGGBB of sRGB.</param>
/// <param name="For">The zine's inks that are printed with it, whatever they look like; empty for none by name.</param>
public sealed record Drum(string Name, int Rgb, Seq<string> For);

/// <summary>
/// Reads <c>drums:</c> of a preset, of a printer's profile or of <c>zine.yaml</c>:
/// <code>
/// drums: [black, fluorescent-pink, {name: mud, colour: "#5a4630"}, {name: blue, for: [teal, aqua]}]
/// </code>
/// </summary>
public static class DrumSettings
{
    private const int MostDrums = 40;

    public static Seq<Drum> Read(SettingNode node, DiagnosticBag bag)
    {
        var drums = new List<Drum>();
        foreach (var item in node is SettingList list ? list.Items : [node])
        {
            if (InkSettings.Read(item, drums.Count, bag) is not { } ink) continue;
            if (drums.Exists(other => other.Name == ink.Name)) bag.InkNamedTwice(item.Span, ink.Name);
            else if (drums.Count == MostDrums) bag.TooManyDrums(item.Span, MostDrums);
            else drums.Add(new(ink.Name, ink.Rgb, Stated(item)));
        }
        return Seq.Of(drums);
    }

    private static Seq<string> Stated(SettingNode item)
    {
        if ((item as SettingMap)?.Find("for") is not { } stated) return [];
        IEnumerable<SettingNode> names = stated is SettingList list ? list.Items : [stated];
        return Seq.Of(names.OfType<SettingScalar>().Select(name => Slug.From(name.Value, "en")).Where(name => name.Length > 0));
    }
}
