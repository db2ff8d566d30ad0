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
        if (!WantsBooklets(request)) return Refuse(request, screen);
        var isFine = true;
        foreach (var imposing in Requests(request))
        {
            var outcome = screen.Watch(progress => press.Impose(imposing, progress));
            ImposeReport.Write(outcome, screen);
            isFine &= outcome.Succeeded;
            if (!isFine) break;
        }
        if (!isFine) return ExitCode.Errors;
        screen.Say($"  READ   {request.Manuscript} itself, on a screen: its pages are on the sheets as they were drawn");
        screen.Say("  There is no e-book: a PDF holds drawn pages, and nothing here turns those into text. For one of scanned pages, publish import makes a folder of their pictures;");
        screen.Say("  of others, save each page as PNG (300 dots to the inch) into a folder, and name that. Other schemes, a cover apart or single pages: publish impose --list.");
        return ExitCode.Fine;
    }

    /// <summary>The same for other programs.</summary>
    public static int RunInJson(Pressroom press, BuildRequest request, TextWriter output)
    {
        if (!WantsBooklets(request))
        {
            JsonReport.Write(output, json =>
            {
                json.WriteBoolean("ok"u8, false);
                json.WriteString("message"u8, Refusal(request));
            });
            return ExitCode.Errors;
        }
        var outcomes = Requests(request).Select(imposing => press.Impose(imposing)).ToList();
        ImposeReport.WriteJson(outcomes, output);
        return outcomes.TrueForAll(outcome => outcome.Succeeded) ? ExitCode.Fine : ExitCode.Errors;
    }

    private static bool WantsBooklets(BuildRequest request) => request.Wanted.Only.IsEmpty || request.Wanted.Only.Contains("booklet");

    /// <summary>One a paper.</summary>
    private static IEnumerable<ImposeRequest> Requests(BuildRequest request)
    {
        var wanted = request.Wanted;
        Directory.CreateDirectory(request.Output);
        foreach (var paper in wanted.Paper is { } one && SheetSize.Read(one) is { } only ? [only] : (Paper[])[Paper.A4, Paper.Letter])
            yield return new(request.Manuscript, wanted.Scheme ?? Scheme, paper)
            {
                Output = request.Output + Path.DirectorySeparatorChar, Strict = wanted.Strict, Printer = wanted.Printer, Flip = wanted.FlipLong ? FlipEdge.Long : null,
            };
    }

    private static string Refusal(BuildRequest request) =>
        $"Of a PDF only booklets are made, and {string.Join(", ", request.Wanted.Only)} was asked for. Leave --only out; or make a folder of its pictures with publish import, where its pages are scans; or save each page as PNG (300 dots to the inch) into a folder, and name that.";

    private static int Refuse(BuildRequest request, IScreen screen)
    {
        screen.Warn(Refusal(request));
        return ExitCode.Errors;
    }
}
