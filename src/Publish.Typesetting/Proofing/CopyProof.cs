using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Proofing;

/// <summary>
/// What is on the pages that a photocopy of them will not show. A copier fills in what is small and loses what is fine: as makers of zines and of copiers have it,
/// type from 7 pt, rules from 0.35 pt and tints from 15 to 85 % survive a copy, and screens of up to 65 lines an inch.
/// </summary>
public static class CopyProof
{
    /// <summary>Lines or dots an inch that a copier holds, where nothing is known of it.</summary>
    public const int UsualFrequency = 65;

    private const int LeastTint = 15;
    private const int MostTint = 85;
    private static readonly Length SmallestType = Length.Pt(7);
    private static readonly Length FinestRule = Length.Pt(0.35m);

    /// <param name="theme">That the pages were set in.</param>
    /// <param name="scaleMillionths">That they come onto paper at.</param>
    public static void Check(TypesettingResult result, Theme theme, int scaleMillionths, DiagnosticBag diagnostics)
    {
        if (result.Paged.Structure is not { } root) return;
        var (type, rules, tints) = (new ProofFindings(), new ProofFindings(), new ProofFindings());
        var found = new CopyFindings(scaleMillionths, rules, tints);
        using var sheet = ProofSheet.Of(result, root, theme);
        for (var page = 0; page < sheet.Paged.Pages.Count; page++) found.Look(sheet, page);
        // What has a line in the text is told before folios and running heads, which have none.
        var small = found.Small.OrderBy(one => one.Finding.Span == SourceSpan.None).ToList();
        small.ForEach(one => type.Add(one.Finding));
        var told = 0;
        type.Tell(diagnostics, (bag, finding) => bag.TooSmallToCopy(finding, small[told++].Size));
        rules.Tell(diagnostics, CopyDiagnostics.TooFineToCopy);
        tints.Tell(diagnostics, CopyDiagnostics.TintNotCopied);
    }

    private sealed class CopyFindings(int scale, ProofFindings rules, ProofFindings tints)
    {
        private readonly HashSet<Length> weights = [];
        private readonly HashSet<int> percents = [];
        private string last = "";

        public List<(ProofFinding Finding, Length Size)> Small { get; } = [];

        public void Look(ProofSheet sheet, int page)
        {
            var items = sheet.Paged.Pages[page].Items;
            for (var i = 0; i < items.Count; i++)
                switch (items[i])
                {
                    case TextItem { Words.IsEmpty: false } text when Scaled(text.Style.Size) is var size && size < SmallestType: Type(sheet, page, i, text, size); break;
                    case RuleItem rule: Line(sheet, page, i, Length.Min(rule.Area.Width, rule.Area.Height), rule.Ink); break;
                    case PathItem { Stroke: { } ink } path: Line(sheet, page, i, path.StrokeWidth, ink); break;
                    case PathItem { Fill: { } fill }: Tint(sheet, page, i, fill); break;
                }
        }

        // Of a paragraph in small type its first line is told.
        private void Type(ProofSheet sheet, int page, int item, TextItem text, Length size)
        {
            var key = $"{page} {text.Style.Face.PostScriptName} {size.Steps}";
            if (key == last) return;
            last = key;
            Small.Add((sheet.At(page, item), size));
        }

        private void Line(ProofSheet sheet, int page, int item, Length weight, Ink ink)
        {
            if (ink.Name == Ink.Paper.Name) return;
            if (weight > Length.Zero && Scaled(weight) < FinestRule && weights.Add(weight)) rules.Add(Beside(sheet, page, item));
            Tint(sheet, page, item, ink);
        }

        private void Tint(ProofSheet sheet, int page, int item, Ink ink)
        {
            if (ink.Percent is (> 0 and < LeastTint) or (> MostTint and < 100) && ink.Name != Ink.Paper.Name && percents.Add(ink.Percent)) tints.Add(Beside(sheet, page, item) with { Words = $"{ink.Percent} %" });
        }

        private Length Scaled(Length length) => length.Times(scale, Placement.ActualSize);

        /// <summary>A rule has no words of its own: those nearest below its upper edge, else the last above it, tell where it is.</summary>
        private static ProofFinding Beside(ProofSheet sheet, int page, int item)
        {
            var items = sheet.Paged.Pages[page].Items;
            var top = items[item] switch { RuleItem rule => rule.Area.Y, PathItem { Steps.IsEmpty: false } path => path.Steps[0].A.Y, _ => Length.Zero };
            var nearest = Enumerable.Range(0, items.Count)
                .Where(i => items[i] is TextItem { Structure.IsContent: true })
                .OrderBy(i => ((TextItem)items[i]).Origin.Y is var y && y >= top ? y - top : top - y + Length.Mm(1000))
                .DefaultIfEmpty(item).First();
            return sheet.At(page, nearest);
        }
    }
}
