using Publish.Delivery.Printing;
using Publish.Model.Naming;
using Publish.Model.Source;

namespace Publish.Cli.Sending;

/// <summary>What can be wrong with what is to be sent, or with the wishes for it.</summary>
internal static class SendingDiagnostics
{
    public static void NothingThere(this DiagnosticBag bag, string path) => bag.Error(
        "ZP940", SourceSpan.None, "there is nothing of this name", "Name the manuscript, the folder with the finished files (dist), or a PDF.", path);

    public static void NoFinishedFiles(this DiagnosticBag bag, string folder) => bag.Error(
        "ZP941", SourceSpan.None, "here are no finished files, and no manuscript either", "Make them first: publish build my-zine", folder);

    public static void WhichZine(this DiagnosticBag bag, string folder, string? typed, IEnumerable<string> slugs) => bag.Error(
        "ZP942", SourceSpan.None, typed is null ? "several zines lie here" : $"no zine called '{typed}' lies here",
        $"Say which, with --zine NAME: {string.Join(", ", slugs)}.", folder);

    public static void NotMade(this DiagnosticBag bag, string manuscript) => bag.Error(
        "ZP943", SourceSpan.None, "the zine could not be made, so nothing was sent", "What is wrong stands above.", manuscript);

    /// <param name="what">The kind of file, as it is named in --only.</param>
    /// <param name="paper">Empty where it is made for no certain one, or where none of the kind is there.</param>
    public static void NoFileFor(this DiagnosticBag bag, string what, string paper, IEnumerable<string> there) => bag.Error(
        "ZP944", SourceSpan.None, paper.Length > 0 ? $"the zine's finished files hold no {what} for the paper {paper}" : $"the zine's finished files hold no {what}",
        paper.Length > 0 ? $"There is: {string.Join(", ", there)}. Choose with --paper, or make it: publish build my-zine --paper …" : $"Make it: publish build my-zine --only {what}");

    public static void NoPrinters(this DiagnosticBag bag, PrintServer server) => bag.Error(
        "ZP945", SourceSpan.None, $"no printer is set up at {server.Name}",
        "Add one in the system's printer settings, or give a printer's own address: --printer ipp://192.168.1.20/ipp/print");

    public static void WhichPrinter(this DiagnosticBag bag, string? typed, IReadOnlyList<Printer> printers) => bag.Error(
        "ZP946", SourceSpan.None, typed is null ? "several printers are there, and none of them is the usual one" : $"there is no printer called '{typed}'",
        $"There {(printers.Count == 1 ? "is" : "are")}: {string.Join(", ", printers.Select(printer => printer.Name))}.{Meant(typed, printers)} publish print --list tells more.");

    public static void NotAnAddress(this DiagnosticBag bag, string typed) => bag.Error(
        "ZP947", SourceSpan.None, $"'{typed}' is no address of a printer", "Addresses look like ipp://192.168.1.20/ipp/print.");

    public static void PaperDoesNotFit(this DiagnosticBag bag, Printer printer, MediaSize size) => bag.Error(
        "ZP948", SourceSpan.None, $"the sheets are {size}, and {printer.Name} cannot be fed with that",
        $"It takes: {Papers(printer)}. Choose one with --paper, or print all the same with --anyway.");

    public static void NotLoaded(this DiagnosticBag bag, Printer printer, MediaSize size) => bag.Warning(
        "ZP949", SourceSpan.None, $"the sheets are {size}, and {printer.Name} says that it holds {string.Join(", ", printer.Loaded.Select(paper => paper.Title))}",
        "Put the right paper in before it asks.");

    public static void SizeNotPromised(this DiagnosticBag bag, Printer printer) => bag.Warning(
        "ZP950", SourceSpan.None, $"{printer.Name} does not promise to leave pages at their size", "Hold a ruler to the first sheet before you print more.");

    public static void TakesNoPdf(this DiagnosticBag bag, Printer printer) => bag.Error(
        "ZP951", SourceSpan.None, $"{printer.Name} cannot print PDF files by itself",
        "Add it to this system's printers (CUPS), which turns PDF into what it understands, and print to it there by its name.");

    public static void QueueClosed(this DiagnosticBag bag, Printer printer) => bag.Error(
        "ZP952", SourceSpan.None, $"{printer.Name} takes no jobs: its queue is closed{string.Concat(printer.Troubles.Select(trouble => "; " + trouble))}",
        "Open it in the system's printer settings, or with: cupsaccept NAME");

    public static void SeveralSizes(this DiagnosticBag bag, string path) => bag.Warning(
        "ZP953", SourceSpan.None, "its pages are of several sizes; the first one's is asked for", "publish impose puts them on sheets of one size.", path);

    public static void NoViewer(this DiagnosticBag bag, string path) => bag.Error(
        "ZP954", SourceSpan.None, "this system has no program that opens PDF files", "Open it by hand, and print it as said above.", path);

    public static void MadeForAnother(this DiagnosticBag bag, string madeFor, string printer) => bag.Warning(
        "ZP982", SourceSpan.None, $"these sheets make up for what is known of {madeFor}, and {(printer.Length == 0 ? "it is not known whether that is the printer" : $"are printed on {printer}")}",
        $"Make them for it: publish build my-zine --printer \"{(printer.Length == 0 ? "NAME" : printer)}\"; or print the manuscript itself, which is then made for the printer.");

    public static void ReadOffOthers(this DiagnosticBag bag, string printer) => bag.Warning(
        "ZP982", SourceSpan.None, $"how far {printer} is off was read off sheets that lay another way than these, which are printed as they are",
        "Print the test sheet of this zine, read it, and keep it as a second printer; or take out the line \"sheets:\" of the profile if you know that it is right for both.");

    private static string Meant(string? typed, IReadOnlyList<Printer> printers) =>
        typed is not null && NearestName.Of(typed, printers.Select(printer => printer.Name)) is { } near ? $" Did you mean {near}?" : "";

    private static string Papers(Printer printer) =>
        string.Join(", ", printer.Papers.Where(paper => paper.IsNamed).Select(paper => paper.Title).Distinct(StringComparer.Ordinal).Take(8));

    public static void NotAsListed(this DiagnosticBag bag, string path) => bag.Warning(
        "ZP976", SourceSpan.None, "this file is not what its list of files says: it was changed since it was made, or a build was stopped", "Build again, and all files fit together.", path);
}
