using System.Text.Json;
using Publish.Cli.Reporting;
using Publish.Delivery.Printing;
using Publish.Model.Source;
using Publish.Press.Reporting;

namespace Publish.Cli.Sending.Printing;

/// <summary>
/// Which printers there are and what they can:
/// <code>
/// laser (the usual one): Office laser, second floor
///   two-sided; black only; paper A4, A5, Letter, Legal
/// </code>
/// </summary>
internal static class PrinterListing
{
    private const int MostPapers = 8;

    public static int Run(string? typed, IScreen screen, CancellationToken stop)
    {
        var bag = new DiagnosticBag();
        if (PrinterChoice.ServerOf(typed) is not { } server) bag.NotAnAddress(typed!);
        else if (screen.Watch(_ => Printers.List(server, bag, stop)) is { Count: > 0 } printers) foreach (var printer in printers) Show(printer, screen);
        else if (!bag.HasErrors) bag.NoPrinters(server);
        return Problems.Show(bag, screen) ? ExitCode.Errors : ExitCode.Fine;
    }

    public static int RunJson(string? typed, TextWriter output, CancellationToken stop)
    {
        var bag = new DiagnosticBag();
        if (PrinterChoice.ServerOf(typed) is not { } server) bag.NotAnAddress(typed!);
        else
        {
            var printers = Printers.List(server, bag, stop) ?? [];
            JsonReport.Write(output, json => Write(printers, bag, json));
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Fine;
        }

        JsonReport.Write(output, json => Write([], bag, json));
        return ExitCode.Errors;
    }

    private static void Show(Printer printer, IScreen screen)
    {
        var about = string.Join(", ", new[] { printer.Title, printer.Place }.Where(words => words.Length > 0 && words != printer.Name));
        screen.Say(new(printer.Name, Tone.Strong), printer.IsUsual ? " (the usual one)" : "", about.Length > 0 ? ": " + about : "");
        screen.Say("  ", printer.TwoSided ? "two-sided" : "one-sided: sheets go through it twice", printer.Colour ? "; in colour" : "; black only", Papers(printer));
        foreach (var trouble in printer.Troubles) screen.Say(new Piece("  " + trouble, Tone.Warning));
        if (!printer.Accepting) screen.Say(new Piece("  its queue takes no jobs", Tone.Warning));
        if (!printer.TakesPdf) screen.Say(new Piece("  it cannot print PDF files by itself", Tone.Warning));
    }

    private static string Papers(Printer printer)
    {
        var titles = printer.Papers.Where(paper => paper.IsNamed).Select(paper => paper.Title).Distinct(StringComparer.Ordinal).ToArray();
        return titles.Length == 0 ? "" : $"; paper {string.Join(", ", titles.Take(MostPapers))}{(titles.Length > MostPapers ? $" and {titles.Length - MostPapers} more" : "")}";
    }

    private static void Write(IReadOnlyList<Printer> printers, DiagnosticBag bag, Utf8JsonWriter json)
    {
        json.WriteBoolean("ok"u8, !bag.HasErrors);
        json.WriteStartArray("printers"u8);
        foreach (var printer in printers)
            Write(printer, json);
        json.WriteEndArray();
        JsonReport.WriteProblems(bag.Sorted(), new SourceSet(), json);
    }

    private static void Write(Printer printer, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, printer.Name);
        json.WriteString("title"u8, printer.Title);
        json.WriteBoolean("usual"u8, printer.IsUsual);
        json.WriteString("state"u8, printer.State.ToString().ToLowerInvariant());
        json.WriteBoolean("two-sided"u8, printer.TwoSided);
        json.WriteBoolean("colour"u8, printer.Colour);
        json.WriteStartArray("papers"u8);
        foreach (var paper in printer.Papers)
            json.WriteStringValue(paper.Keyword);
        json.WriteEndArray();
        json.WriteStartArray("troubles"u8);
        foreach (var trouble in printer.Troubles)
            json.WriteStringValue(trouble);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
