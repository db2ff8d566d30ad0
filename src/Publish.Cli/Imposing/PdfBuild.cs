using Publish.Cli.Commands;
using Publish.Cli.Reporting;
using Publish.Files;
using Publish.Manuscript.Importing;
using Publish.Press;
using Publish.Press.Imposing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Cli.Imposing;

/// <summary><c>publish build pages.pdf</c>: pages that another program drew become booklets as they are, as <c>publish impose</c> makes them.</summary>
internal static class PdfBuild
{
    private const string Scheme = "saddle";

    /// <summary>By its first bytes.</summary>
    public static bool IsFor(string path)
    {
        if (!File.Exists(path)) return false;
        Span<byte> head = stackalloc byte[1024];
        try
        {
            return ForeignFile.Of(head[..RegularFile.Head(path, head)]) is { Name: "a PDF" };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A booklet a paper, and what is not made and why.</summary>
    public static int Run(Pressroom press, BuildRequest request, IScreen screen)
    {
        var wanted = request.Wanted;
        if (!wanted.Only.IsEmpty && !wanted.Only.Contains("booklet")) return Refuse(request, screen);
        Directory.CreateDirectory(request.Output);
        var isFine = true;
        foreach (var paper in wanted.Paper is { } one && SheetSize.Read(one) is { } only ? [only] : (Paper[])[Paper.A4, Paper.Letter])
        {
            var imposing = new ImposeRequest(request.Manuscript, wanted.Scheme ?? Scheme, paper)
            {
                Output = request.Output + Path.DirectorySeparatorChar, Strict = wanted.Strict, Printer = wanted.Printer, Flip = wanted.FlipLong ? FlipEdge.Long : null,
            };
            var outcome = screen.Watch(progress => press.Impose(imposing, progress));
            ImposeReport.Write(outcome, screen);
            isFine &= outcome.Succeeded;
            if (!isFine) break;
        }
        if (!isFine) return ExitCode.Errors;
        screen.Say($"  READ   {request.Manuscript} itself, on a screen: its pages are on the sheets as they were drawn");
        screen.Say("  There is no e-book: a PDF holds drawn pages, and nothing here turns those into text or pictures. For one, save each page as PNG (300 dots to the inch)");
        screen.Say("  into a folder, and name that. Other schemes, a cover apart or single pages: publish impose --list.");
        return ExitCode.Fine;
    }

    private static int Refuse(BuildRequest request, IScreen screen)
    {
        screen.Warn($"Of a PDF only booklets are made, and {string.Join(", ", request.Wanted.Only)} was asked for. Leave --only out, or save each page as PNG (300 dots to the inch) into a folder, and name that.");
        return ExitCode.Errors;
    }
}
