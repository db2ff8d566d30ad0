using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Printing;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing;

namespace Publish.Press.Paging;

/// <summary>The scheme that the pages follow, <c>scheme: minizine</c> in <c>zine.yaml</c> or asked for with the command: a page is as large as a panel of it, and every way to print the zine folds so.</summary>
internal static class SchemeWish
{
    private const string Key = "scheme";
    private const string Multiple = "multiple";

    /// <summary>Null where pages do not follow one; with a diagnostic where it cannot be.</summary>
    /// <param name="asked">With the command; null for the zine's own.</param>
    public static Scheme? Of(string? asked, Settings settings, SchemeShelf shelf, DiagnosticBag bag)
    {
        if (asked is not null) return shelf.Find(asked, bag);
        if (PrintJobs.Find(settings, Key) is not { } node) return null;
        if (node is not SettingScalar { Value.Length: > 0 } named)
        {
            bag.NoSchemeName(node.Span);
            return null;
        }

        var scheme = shelf.Find(named.Value, named.Span, bag);
        if (scheme is not null && Printed(settings)?.Find(Key) is SettingScalar other && shelf.Find(other.Value) is { } printed && printed.Name != scheme.Name) bag.SchemeTwice(other.Span, printed.Name, scheme.Name);
        return scheme;
    }

    /// <summary>A way to print the zine with its sheets folded so. Blanks fill no more than what is folded, unless the zine says of what its pages are a multiple.</summary>
    public static PrintSettings On(PrintSettings job, Scheme scheme, Settings settings)
    {
        var folded = job with { Scheme = scheme, SchemeIsSaid = true };
        return Printed(settings)?.Find(Multiple) is null ? folded with { Multiple = 1 } : folded;
    }

    private static SettingMap? Printed(Settings settings) => PrintJobs.Find(settings, "print") as SettingMap;
}
