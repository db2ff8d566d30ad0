using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Source;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow;

/// <summary>Places the calls of terms that are footnoted once a spread: lays out, asks which use comes first on each spread, and lays out anew, since a note takes
/// room and may move a use to another spread. At most <see cref="Most"/> rounds, the last one final, and said so.</summary>
internal static class Spreads
{
    private const int Most = 6;

    public static Draft Settle(Document document, Theme theme, TypesettingInputs inputs, DiagnosticBag diagnostics)
    {
        if (document.Settings.GlossaryPolicy != GlossaryPolicy.FirstInSpread) return Draft.Of(document, theme, inputs, diagnostics);
        for (var round = 1; ; round++)
        {
            var told = new DiagnosticBag();
            var draft = Draft.Of(document, theme, inputs, told);
            var spreads = SpreadsOfUses(draft);
            var placed = SpreadCalls.Place(document, use => spreads.GetValueOrDefault(use, -1), told);
            var settled = placed == document;
            if (settled || round == Most)
            {
                diagnostics.AddRange(told.Sorted());
                if (!settled) diagnostics.UnsettledSpreads();
                return draft;
            }
            document = placed;
        }
    }

    /// <summary>By the anchor of each use. The first page is a recto and stands alone: pages 2 and 3 are spread 1.</summary>
    private static Dictionary<string, int> SpreadsOfUses(Draft draft)
    {
        var spreads = new Dictionary<string, int>(StringComparer.Ordinal);
        var pages = draft.Assemble().Paged.Pages;
        for (var page = 0; page < pages.Count; page++)
            foreach (var item in pages[page].Items)
                if (item is AnchorItem anchor) spreads.TryAdd(anchor.Name, (page + 1) / 2);
        return spreads;
    }
}
