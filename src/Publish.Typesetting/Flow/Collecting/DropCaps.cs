using Publish.Fonts;
using Publish.Model;
using Publish.Model.Punctuation;
using Publish.Model.Walking;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Which paragraphs begin with a letter as high as several lines, and with which.</summary>
internal static class DropCaps
{
    /// <returns>Null where neither the writer nor the style wants one.</returns>
    public static int? LinesOf(Paragraph block, BlockContext context, CollectingState state)
    {
        var theme = state.Styles.Theme.DropCaps;
        return Initial.Asked(block, theme.Lines) ?? (ReferenceEquals(block, context.Opener) ? theme.Lines : null);
    }

    public static DropCap? Of(Paragraph block, int lines, BlockContext context, CollectingState state)
    {
        if (context.Tight || context.ListDepth > 0) return None(block, state, "in a list, a table or a note there is no room for it");
        if (context.IsBeside) return None(block, state, "beside another text there is no room for it");
        if (Initial.Of(block.Content, context.Look.Language) is not { } letter)
            return None(block, state, "it begins with no letter that could be set so high, but with a picture, a sign or a number");
        var theme = state.Styles.Theme.DropCaps;
        var text = PlainText.WithoutNotes(block.Content).Substring(letter.Before, letter.Length);
        var look = context.Look with
        {
            Role = theme.Heading ? FaceRole.Heading : context.Look.Role,
            Weight = theme.Heading ? state.Styles.Theme.Heading(1).Display.Weight : context.Look.Weight,
            Features = FontFeatures.LiningFigures,
            Tracking = Length.Zero,
            Ink = theme.Ink.Length > 0 ? state.ThemeInk(theme.Ink) : context.Look.Ink,
        };
        return new(lines, letter, state.StyleOf(look, text, block.Span), block.Span, Initial.Asked(block, lines) is not null);
    }

    /// <summary>No drop cap; the writer who asked for one is told why.</summary>
    public static DropCap? None(Paragraph block, CollectingState state, string why)
    {
        if (Initial.Asked(block, 0) is not null) state.Diagnostics.NoDropCap(block.Span, why);
        return null;
    }
}
