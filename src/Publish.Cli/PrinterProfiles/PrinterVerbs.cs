using Publish.Cli.Reporting;
using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Press.Printing.Machines;
using Publish.Press.Reporting;
using Publish.Typesetting.Printing.Machines;

namespace Publish.Cli.PrinterProfiles;

/// <summary>What is wanted of <c>publish printer add</c>.</summary>
/// <param name="Name">As typed.</param>
internal sealed record PrinterToAdd(string Name, PrinterReadings Readings, IReadOnlyList<string> Scans);

/// <summary>Keeps, lists, shows and forgets what is known of printers.</summary>
internal sealed class PrinterVerbs(PrinterBook book, IScreen screen)
{
    private readonly DiagnosticBag bag = new();
    private readonly SourceSet sources = new();

    /// <param name="ask">Null where nobody is there to be asked.</param>
    public int Add(PrinterToAdd wanted, Func<string, PrinterReadings>? ask)
    {
        if (!PrinterName.IsOne(wanted.Name)) bag.NotAPrinterName(wanted.Name);
        if (bag.HasErrors) return Ended();
        var name = book.PathOf(wanted.Name) is { } path ? Path.GetFileNameWithoutExtension(path) : wanted.Name;
        var known = book.Find(name, sources, bag) ?? new PrinterProfile(name);
        var readings = wanted.Readings;
        if (!bag.HasErrors && wanted.Scans.Count > 0)
        {
            if (ScannedPrinter.Read(known, wanted.Scans, bag) is not { } scanned) return Ended();
            known = scanned.Profile;
        }
        else if (readings.IsEmpty && ask is not null)
        {
            readings = ask(name);
        }

        var profile = readings.Over(known, sources, bag);
        if (!bag.HasErrors && readings.IsEmpty && wanted.Scans.Count == 0) bag.NothingRead(name);
        if (bag.HasErrors || book.Keep(profile, bag) is not { } kept) return Ended();
        screen.Say(new(name, Tone.Strong), $": {PrinterProfileFile.Describe(profile)}");
        screen.Say("  kept in ", new(kept, Tone.Path));
        screen.Say($"  publish print uses it for the queue of this name; for files: publish build my-zine --printer \"{name}\", or  printer: {name}  in zine.yaml");
        return Ended();
    }

    public int List()
    {
        foreach (var name in book.Names)
            if (book.Find(name, sources, bag) is { } profile) screen.Say(new(name, Tone.Strong), $": {PrinterProfileFile.Describe(profile)}");
        if (book.Names.Count == 0) screen.Say("No printer is known yet. Print a test sheet (publish print my-zine --what test), and: publish printer add NAME");
        return Ended();
    }

    public int ListJson(TextWriter output)
    {
        var profiles = book.Names.Select(name => book.Find(name, sources, bag)).OfType<PrinterProfile>().ToArray();
        JsonReport.Write(output, json =>
        {
            json.WriteBoolean("ok"u8, !bag.HasErrors);
            json.WriteStartArray("printers"u8);
            foreach (var profile in profiles) PrinterJson.Write(profile, book.PathOf(profile.Name)!, json);
            json.WriteEndArray();
            JsonReport.WriteProblems(bag.Sorted(), sources, json);
        });
        return bag.HasErrors ? ExitCode.Errors : ExitCode.Fine;
    }

    public int Show(string name)
    {
        if (PathOf(name) is not { } path || book.Find(name, sources, bag) is not { } profile) return Ended();
        screen.Say(new(profile.Name, Tone.Strong), $": {PrinterProfileFile.Describe(profile)}");
        screen.Say("  ", new(path, Tone.Path));
        foreach (var line in PrinterProfileFile.Write(profile).TrimEnd().Split('\n')) screen.Say("    ", line);
        return Ended();
    }

    public int Remove(string name)
    {
        if (PathOf(name) is { } path && book.Remove(name, bag)) screen.Say($"Nothing is known of {Path.GetFileNameWithoutExtension(path)} any more.");
        return Ended();
    }

    private string? PathOf(string name)
    {
        if (book.PathOf(name) is { } path) return path;
        bag.NoSuchPrinter(name, NearestName.Of(name, book.Names), book.Names);
        return null;
    }

    private int Ended()
    {
        var writer = new ProblemWriter(sources, screen);
        foreach (var problem in bag.Sorted()) writer.Write(problem);
        return bag.HasErrors ? ExitCode.Errors : ExitCode.Fine;
    }
}
