using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Press.Printing.Machines;
using Publish.Typesetting.Printing;

namespace Publish.Press.Printing;

/// <summary>How a zine is to be printed: by the presets that the command line or <c>for:</c> names, else as <c>print:</c> says, else as a booklet.</summary>
internal static class PrintJobs
{
    public static Seq<PrintSettings> Of(Request request, Settings settings, ManuscriptFiles manuscript, House house, DiagnosticBag bag)
    {
        var own = Own(settings, bag);
        var places = Find(settings, "for");
        var names = request.For.IsEmpty ? Named(places, bag) : request.For;
        if (request.For.IsEmpty && !names.IsEmpty && own?.Entry("for") is { } idle) bag.PresetBesidePreset(idle.KeySpan, string.Join(", ", names));
        var machines = new JobMachines(request, settings, manuscript, house, bag);
        if (own is null && names.IsEmpty) return [Flipped(machines.On(PrintSettings.Default, null), request)];
        var presets = new PrintPresets(manuscript, house, bag);
        var schemes = HouseSchemes.Of(manuscript.Folder, null, house, manuscript.Sources, bag);
        if (names.IsEmpty) names = [""];
        return names.Select(name => Flipped(machines.On(PrintSettingsReader.Read(name, own, (wanted, place) => presets.Find(wanted, place == SourceSpan.None && request.For.IsEmpty ? PlaceOf(wanted, places) : place), bag, schemes), own), request));
    }

    /// <summary>Also for printers that only turn over on the long edge, where it is asked for.</summary>
    private static PrintSettings Flipped(PrintSettings job, Request request) =>
        request.FlipLong && job.Flip is FlipChoice.Short or FlipChoice.Leaf ? job with { Flip = FlipChoice.Both } : job;

    private static SettingMap? Own(Settings settings, DiagnosticBag bag)
    {
        if (Find(settings, "print") is not { } node) return null;
        if (node is SettingMap map) return map;
        bag.PrintIsNoMap(node.Span);
        return null;
    }

    private static SourceSpan PlaceOf(string name, SettingNode? named) =>
        Nodes(named).FirstOrDefault(node => node is SettingScalar one && one.Value == name)?.Span ?? SourceSpan.None;

    private static IEnumerable<SettingNode> Nodes(SettingNode? named) => named switch { null => [], SettingList list => list.Items, var single => [single] };

    private static Seq<string> Named(SettingNode? named, DiagnosticBag bag)
    {
        var names = new List<string>();
        foreach (var node in Nodes(named))
        {
            if (node is SettingScalar { Value.Length: > 0 } name) names.Add(name.Value);
            else bag.PresetIsNoName(node.Span);
        }
        return Seq.Of(names);
    }

    internal static SettingNode? Find(Settings settings, string key)
    {
        foreach (var entry in settings.Others)
            if (entry.Key == key) return entry.Value;
        return null;
    }
}
