using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Press.Printing.Machines;

/// <summary>Which machine each way to print a zine is meant for: the printer that the request names, else that of <c>print:</c> or the preset, else that of <c>printer:</c>.</summary>
internal sealed class JobMachines(Request request, Settings settings, ManuscriptFiles manuscript, House house, DiagnosticBag bag)
{
    private readonly Dictionary<string, PrinterProfile?> found = new(StringComparer.OrdinalIgnoreCase);
    private Seq<Drum>? drums;
    private bool isNameless;

    /// <param name="own">The zine's own <c>print:</c>; null for none.</param>
    public PrintSettings On(PrintSettings job, SettingMap? own)
    {
        if (job.Drums.IsEmpty) job = job with { Drums = drums ??= Drums() };
        var (name, span) = Named(job);
        var printer = name.Length == 0 ? null : Find(name, span);
        foreach (var key in (string[])["frequency", "gain"])
            if (own?.Entry(key) is { } entry) bag.MachinesOwn(entry.KeySpan, key, IsKnown(printer, key) ? printer!.Name : null);
        return printer is null ? job : job.On(printer);
    }

    private static bool IsKnown(PrinterProfile? printer, string key) => key == "gain" ? printer?.Gain is not null : printer?.Frequency is not null;

    private (string Name, SourceSpan Span) Named(PrintSettings job) =>
        request.Printer is { } asked ? (asked, SourceSpan.None)
        : job.PrinterName.Length > 0 ? (job.PrinterName, job.PrinterSpan)
        : PrintJobs.Find(settings, "printer") is { } own ? (NameIn(own), own.Span)
        : ("", SourceSpan.None);

    private string NameIn(SettingNode own)
    {
        if (own is SettingScalar { Value.Length: > 0 } name) return name.Value;
        if (!isNameless) bag.PrinterIsNoName(own.Span);
        isNameless = true;
        return "";
    }

    private PrinterProfile? Find(string name, SourceSpan span)
    {
        if (found.TryGetValue(name, out var known)) return known;
        var shelf = PrinterShelf.Of(manuscript.Folder, house.Printers);
        var path = shelf.PathOf(name);
        if (path is null)
        {
            string[] names = [.. shelf.Names];
            bag.UnknownPrinter(span, name, NearestName.Of(name, names), names);
        }
        return found[name] = path is null ? null : PrinterShelf.Read(path, manuscript.Sources, bag, span);
    }

    private Seq<Drum> Drums() => PrintJobs.Find(settings, "drums") is { } node ? DrumSettings.Read(node, bag) : [];
}
