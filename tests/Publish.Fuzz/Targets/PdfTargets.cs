using Publish.Fuzz.Judging;
using Publish.Model.Source;
using Publish.Pdf.Preflight;
using Publish.Press;
using Publish.Press.Imposing;
using Publish.Typesetting.Imposition;

namespace Publish.Fuzz.Targets;

/// <summary>A PDF of somebody's is laid on sheets, with every mark there is.</summary>
internal sealed record SheetsTarget(IReadOnlyList<string> Words, IReadOnlyList<byte[]> Seeds) : Target("sheets", ".pdf", Words, Seeds)
{
    private static readonly string[] Schemes = ["saddle", "quarter", "minizine", "pages", "signatures", "repeat"];

    private readonly Pressroom press = new();

    public override string? Take(byte[] input, string scratch)
    {
        var (source, sheets) = (Path.Combine(scratch, "in.pdf"), Path.Combine(scratch, "out.pdf"));
        File.WriteAllBytes(source, input);
        var request = new ImposeRequest(source, Schemes[input.Length % Schemes.Length], Paper.A4) { Output = sheets, Refine = plan => plan with { Marks = PrinterMarks.Crop | PrinterMarks.Fold } };
        var made = press.Impose(request);
        if (made.Problems.Any(problem => problem.Severity == Severity.Error)) return made.Made is null ? null : "sheets were made in spite of an error";
        if (made.Made is null) return "no sheets, and no error that says why";
        var bytes = File.ReadAllBytes(sheets);
        Samples.Offer(sheets, bytes);
        return PdfJudge.Of(bytes, deep: input.Length % 4 == 0);
    }
}

/// <summary>A PDF of somebody's is looked at as a print shop does.</summary>
internal sealed record PreflightTarget(IReadOnlyList<string> Words, IReadOnlyList<byte[]> Seeds) : Target("preflight", ".pdf", Words, Seeds)
{
    public override string? Take(byte[] input, string scratch)
    {
        var bag = new DiagnosticBag();
        var report = Preflighter.Check(input, "in.pdf", new(), null, bag);
        return report is null && bag.IsEmpty ? "neither a report nor a diagnostic" : null;
    }
}
