using System.Collections.Concurrent;
using System.Globalization;
using Publish.Fonts;
using Publish.Model.Source;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Makeup;

/// <summary>Running heads and folios; both are artifacts. The head stands at the outer edge over the text, the folio at the foot; or both over the text, the folio at the outer edge, where thumbs look for it.</summary>
internal sealed class HeadsAndFolios(StyleSheet styles, ParagraphSetter paragraphs, string language, Dictionary<string, SourceSpan> places, Func<string, Ink> inkOf, DiagnosticBag diagnostics)
{
    private readonly ConcurrentDictionary<string, Line> heads = new(StringComparer.Ordinal);
    /// <summary>Of the folio's size: how far its field reaches over the baseline.</summary>
    private const int FieldOver = 117;

    private readonly RunningHeadTheme theme = styles.Theme.RunningHeads;

    public void AddHead(List<PageItem> items, PageGeometry page, string words)
    {
        if (!theme.Shown || words.Length == 0) return;
        var line = heads.GetOrAdd(words, Fitting);
        var baseline = page.Top(GridLine.First) - theme.Distance;
        items.AddShifted(line.Items, new(theme.Folio == FolioPlace.Head ? Inner(page, line.Width) : Outer(page, line.Width), baseline));
        if (theme.Rule > Length.Zero) items.Add(new RuleItem(Artifact.Pagination, new(page.Left, baseline + theme.Size.Times(35, 100), page.Right - page.Left, theme.Rule), Ink.Black));
    }

    public void AddFolio(List<PageItem> items, PageGeometry page, string label)
    {
        if (theme.Folio == FolioPlace.None) return;
        var ink = inkOf(theme.FolioInk);
        var look = styles.Body(language) with { Role = theme.FolioFace, Size = theme.FolioSize, Weight = theme.FolioWeight, Hyphenate = false, Ink = theme.FolioReversed ? Ink.Paper : ink };
        var line = LineOf(theme.FolioForm.Replace("#", label, StringComparison.Ordinal), look);
        var atHead = theme.Folio == FolioPlace.Head;
        var baseline = atHead ? page.Top(GridLine.First) - theme.Distance : Foot(page);
        var x = theme.Folio == FolioPlace.FootCentre
            ? page.Left + ((page.Right - page.Left - line.Width) / 2)
            : Outer(page, line.Width);
        if (theme.FolioReversed) items.Add(Field(x, baseline, line.Width, ink));
        items.AddShifted(line.Items, new(x, baseline));
    }

    /// <summary>At least as wide as high, so that one figure stands in a square.</summary>
    private RuleItem Field(Length x, Length baseline, Length width, Ink ink)
    {
        var height = theme.FolioField;
        var wide = Length.Max(height, width + theme.FolioSize);
        return new(Artifact.Pagination, new(x + ((width - wide) / 2), baseline - theme.FolioSize.Times(FieldOver, 100), wide, height), ink);
    }

    private Length Foot(PageGeometry page)
    {
        // A field reaches over its figures and below them: as much white stands over it as over figures without one.
        var (over, below) = theme.FolioReversed ? (theme.FolioSize.Times(FieldOver - 65, 100), theme.FolioField - theme.FolioSize.Times(FieldOver, 100)) : (Length.Zero, theme.FolioSize.Times(25, 100));
        return Length.Min(page.LastBaseline + page.Theme.Text.Leading.Times(190, 100) + over, page.Trim.Bottom - page.Theme.Page.Edge - below);
    }

    private static Length Outer(PageGeometry page, Length width) => page.IsRecto ? page.Right - width : page.Left;

    private static Length Inner(PageGeometry page, Length width) => page.IsRecto ? page.Left : page.Right - width;

    // A head never runs into a second line: words go from its end until it fits.
    private Line Fitting(string words)
    {
        var look = styles.Body(language) with
        {
            Role = theme.Face,
            Size = theme.Size,
            Hyphenate = false,
            Tracking = theme.Size.Times(theme.Tracking, 1000),
            Features = theme.SmallCaps ? FontFeatures.SmallCaps | FontFeatures.OldStyleFigures : FontFeatures.None,
        };
        var room = styles.Theme.Measure.Times(9, 10);
        for (var shown = Opening(words); ;)
        {
            var line = LineOf(shown, look);
            var end = Shorter(shown.TrimEnd('…').TrimEnd());
            if (line.Width <= room || end <= 0)
            {
                if (shown != words && places.TryGetValue(words, out var place)) diagnostics.CutHead(place, shown);
                return line;
            }
            // What stands before a colon is a title's own short form.
            if (shown == words && words.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && LineOf(words[..colon], look) is var main && main.Width <= room) return main;
            shown = shown[..end].TrimEnd(',', ';', ':', '–', '—', ' ') + "…";
        }
    }

    // No head holds more: so the words that go from its end one by one are few, however long the heading is.
    private const int MostCharacters = 300;

    private static string Opening(string words) => words.Length <= MostCharacters ? words : Shortened(words[..MostCharacters]);

    private static string Shortened(string words) => words[..Shorter(words)] + "…";

    // Without its last word; of one word only, without its last sign.
    private static int Shorter(string words) => words.LastIndexOf(' ') is > 0 and var space ? space : LastSign(words);

    private static int LastSign(string words)
    {
        var signs = StringInfo.ParseCombiningCharacters(words);
        return signs.Length == 0 ? 0 : signs[^1];
    }

    private Line LineOf(string words, TextLook look)
    {
        var piece = new TextPiece(Artifact.Pagination, words, styles.Style(look, words, (_, _) => { }), null, 0, null);
        var style = new ParagraphStyle(LineAlignment.Left, look.Size, default, default, default, new() { Expansion = 0, Protrusion = 0 });
        var paragraph = paragraphs.Prepare(new([piece], style));
        return paragraph.Assemble(paragraph.Break(Length.Pt(4000), BreakConstraints.None))[0];
    }
}
