using Publish.Fonts;
using Publish.Model.Punctuation;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>How words in capitals and codes such as A4 are set.</summary>
internal static class Capitals
{
    /// <summary>The look of a stretch.</summary>
    /// <param name="tracking">Thousandths of an em.</param>
    public static TextLook Look(TextLook look, CapitalStretch stretch, int tracking)
    {
        if (stretch.HasLiningFigures && look.Features.HasFlag(FontFeatures.OldStyleFigures))
            look = look with { Features = (look.Features & ~FontFeatures.OldStyleFigures) | FontFeatures.LiningFigures };
        return stretch.IsTracked ? look with { Tracking = Length.Max(look.Tracking, look.Size.Times(tracking, 1000)) } : look;
    }

    /// <summary>The whole text in stretches, one after the other; null where nothing of it is set otherwise.</summary>
    /// <param name="look">Of the text: what it has already is not sought.</param>
    /// <param name="tracking">Thousandths of an em.</param>
    public static List<CapitalStretch>? Find(string text, TextLook look, int tracking) => look.BreakAnywhere || look.Features.HasFlag(FontFeatures.SmallCaps) ? null
        : CapitalWords.Find(text, look.Features.HasFlag(FontFeatures.OldStyleFigures), look.Size.Times(tracking, 1000) > look.Tracking);
}
