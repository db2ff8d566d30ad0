using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Paragraphs.LineSetting;

/// <summary>Rules under and through the words of a line, and the tint behind them; spaces at their ends stay bare. They lie under the type.</summary>
internal sealed class LineDecorations
{
    /// <summary>Black behind highlighted words, in percent: darker than a panel, so that it shows in one, and light enough to read through.</summary>
    private const int Tint = 16;

    private TextStyle? style;
    private FontFace? face;
    private int below;
    private long start;

    public Decorations Current => style?.Decorations ?? Decorations.None;

    /// <param name="below">How many items lie under the words.</param>
    /// <param name="x">Where the words begin, in steps.</param>
    public void Begin(TextStyle style, FontFace face, int below, long x) => (this.style, this.face, this.below, start) = (style, face, below, x);

    public void End(List<PageItem> items, long x)
    {
        if (style is null || face is null) return;
        var (from, width) = (new Length(start), new Length(x - start));
        if (Has(Decorations.Strikethrough)) items.Insert(below, Rule(face.Strikeout, from, width));
        if (Has(Decorations.Underline)) items.Insert(below, Rule(face.Underline, from, width));
        if (Has(Decorations.Highlight)) items.Insert(below, Panel(from, width));
        style = null;
    }

    private bool Has(Decorations kind) => (Current & kind) != 0;

    private RuleItem Rule(RuleMetrics rule, Length x, Length width)
    {
        var top = style!.Size.OfUnits(-rule.Top, face!.UnitsPerEm) - style.Rise;
        return new(Artifact.Layout, new(x, top, width, style.Size.OfUnits(rule.Thickness, face.UnitsPerEm)), style.Ink);
    }

    // From a little under the descenders to a little over the capitals, so that lines above each other just do not meet.
    private RuleItem Panel(Length x, Length width)
    {
        var air = style!.Size / 12;
        var top = -style.Size.Times(78, 100) - style.Rise;
        return new(Artifact.Layout, new(x - air, top, width + air + air, style.Size.Times(106, 100)), new Ink(style.Ink.Name, Tint));
    }
}
