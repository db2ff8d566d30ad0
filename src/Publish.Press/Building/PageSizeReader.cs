using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Printing;
using Publish.Typesetting.Themes;

namespace Publish.Press.Building;

/// <summary>How large a page is where the style's own is not wanted: <c>page: a6</c> in <c>zine.yaml</c>; and where nothing but pictures is folded of one sheet, the part of the sheet that a page has.</summary>
internal static class PageSizeReader
{
    private const string Key = "page";

    public static Theme On(Theme theme, ZinePlan plan, Document document, DiagnosticBag bag)
    {
        foreach (var entry in document.Settings.Others)
        {
            if (entry.Key != Key) continue;
            if (entry.Value is SettingScalar scalar && TrimSizes.Read(scalar.Value) is { } size) return theme.On(size);
            bag.NoPageSize(entry.Value.Span);
            return theme;
        }
        return IsOfPictures(document) && OfOneSheet(plan) is { } cell ? theme.On(cell) : theme;
    }

    /// <summary>Nothing but pictures with a page to themselves, and without words.</summary>
    private static bool IsOfPictures(Document document) => document.Glossary.IsEmpty && !document.Body.IsEmpty && document.Body.All(section =>
        section.Heading is null && section.Subsections.IsEmpty && section.Blocks.All(block => block is PageBreak or Figure { TakesPage: true, Caption.IsEmpty: true }));

    /// <summary>The cell of the only scheme's sheet; null where pages keep their size on sheets, or the schemes differ.</summary>
    private static Size? OfOneSheet(ZinePlan plan)
    {
        if (plan.Jobs is not [var job] || PrintSchemes.Of(job) is not { Sheet.Lying: 0 } scheme || scheme.NaturalScale != PageScale.Fit) return null;
        var sheet = scheme.SheetFor((plan.Paper ?? plan.Papers[0]).Size, TrimSizes.A5);
        return new(sheet.Width / scheme.Columns, sheet.Height / scheme.Rows);
    }
}
