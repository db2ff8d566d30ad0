using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Printing;

/// <summary>Print settings as the imposer takes them.</summary>
public static class PrintSchemes
{
    public static IReadOnlyList<string> Names { get; } = ["saddle"];

    /// <summary>Null where there is none of that name.</summary>
    public static Scheme? Find(string name) => name == "saddle" ? new SaddleStitch() : null;

    /// <summary>What the settings ask for, with its signatures.</summary>
    public static Scheme Of(PrintSettings settings) => Find(settings.Scheme) switch
    {
        SaddleStitch when settings.SignatureSheets > 0 => new Signatures { Sheets = settings.SignatureSheets },
        var other => other ?? new SaddleStitch(),
    };

    /// <summary>The outer sheet holds the first two pages and the last two and nothing else.</summary>
    public static bool HasOuterSheet(Scheme scheme) => scheme is SaddleStitch;

    /// <summary>The number of pages must be a multiple of this.</summary>
    public static int PageMultiple(PrintSettings settings)
    {
        var (wanted, needed) = (settings.Multiple, settings.SinglePages ? 1 : Of(settings).PageMultiple);
        var multiple = wanted;
        while (multiple % needed != 0) multiple += wanted;
        return multiple;
    }

    /// <summary>What a file of the scheme's sheets is called: "booklet".</summary>
    public static string FileStem(Scheme scheme) => scheme is SaddleStitch ? "booklet" : scheme.Name;

    public static ImpositionPlan Plan(PrintSettings settings, Scheme scheme, Paper paper, FlipEdge edge) => new(scheme, paper.Size.Turned, edge)
    {
        Clear = settings.Clear,
        Caliper = settings.Creep == CreepChoice.None ? Length.Zero : settings.Caliper,
    };
}
