using System.Collections.Concurrent;
using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Theme and faces together: finds the one computed style of a look.</summary>
internal sealed class StyleSheet(Theme theme, FontLibrary fonts)
{
    private readonly ConcurrentDictionary<TextLook, TextStyle> styles = new();
    private readonly Dictionary<(FontFace, FontFeatures), bool> superiors = [];

    public Theme Theme { get; } = theme;

    public Coverage Coverage { get; } = new(fonts, theme.Faces.Fallback);

    /// <summary>Body text in a language.</summary>
    public TextLook Body(string language) => new(FaceRole.Text, Theme.Text.Size, language)
    {
        Hyphenate = Theme.Text.Hyphenate,
        Features = Theme.Text.OldStyleFigures ? FontFeatures.OldStyleFigures : FontFeatures.None,
    };

    public TextStyle Style(TextLook look) => styles.GetOrAdd(look, Compute);

    /// <summary>The style for a text, with the faces that cover what the look's own face lacks.</summary>
    /// <param name="missing">Told of each character that pages cannot show, and of its place in the text.</param>
    public TextStyle Style(TextLook look, string text, Action<int, int> missing)
    {
        var style = Style(look);
        return Coverage.FacesFor(text, style.Faces, missing) is { } faces ? style with { Faces = faces } : style;
    }

    /// <summary>What is stressed.</summary>
    public TextLook Emphasis(TextLook look) => Theme.Text.Italics ? look with { Italic = !look.Italic } : look with { Weight = 700 };

    /// <summary>Small capitals, or bold type where nothing may be smaller than the text.</summary>
    public TextLook SmallCaps(TextLook look) => Theme.Text.Least > Length.Zero
        ? look with { Weight = 700 }
        : look with { Features = look.Features | FontFeatures.SmallCaps, Tracking = look.Tracking + look.Size.Times(3, 100) };

    /// <summary>The look of a note's call after text of a look: superior figures of the face, or small raised ones; raised ones as large as the text where nothing may be smaller.</summary>
    public TextLook Call(TextLook look)
    {
        var plain = look with
        {
            Italic = false,
            Weight = 400,
            Features = FontFeatures.None,
            Hyphenate = false,
            Tracking = Length.Zero,
            Decorations = Decorations.None,
        };
        if (Theme.Text.Least > Length.Zero) return plain with { Weight = 700, Rise = look.Rise + look.Size.Times(22, 100), Features = FontFeatures.LiningFigures };
        return HasSuperiors(FaceOf(plain))
            ? plain with { Features = FontFeatures.Superiors }
            : plain with { Size = look.Size.Times(62, 100), Rise = look.Rise + look.Size.Times(34, 100), Features = FontFeatures.LiningFigures };
    }

    public TextLook Heading(HeadingTheme heading, string language) => Large(heading.Display, heading.Size, language) with
    {
        Features = (heading.SmallCaps ? FontFeatures.SmallCaps : 0) | (Theme.Text.OldStyleFigures && !heading.Display.Capitals ? FontFeatures.OldStyleFigures : 0),
    };

    /// <summary>Words that are large; in their ink, or white where they stand in it.</summary>
    public TextLook Large(DisplayTheme theme, Length size, string language) => new(theme.Face, size, language)
    {
        Weight = theme.Weight,
        Italic = theme.Italic,
        Uppercase = theme.Capitals,
        Features = Theme.Text.OldStyleFigures && !theme.Capitals ? FontFeatures.OldStyleFigures : FontFeatures.None,
        Tracking = size.Times(theme.Tracking, 1000),
    };

    /// <summary>In the look of a class.</summary>
    /// <param name="most">No larger than this.</param>
    public TextLook Classed(TextLook look, ClassTheme theme, Length most)
    {
        var size = theme.Size > Length.Zero ? Length.Min(theme.Size, most) : look.Size;
        look = look with
        {
            Size = size,
            Role = theme.Face ?? look.Role,
            Weight = theme.Weight ?? look.Weight,
            Italic = theme.Italic ?? look.Italic,
            Uppercase = look.Uppercase || theme.Capitals,
            Tracking = theme.Tracking is { } tracking ? size.Times(tracking, 1000) : look.Tracking,
        };
        return theme.SmallCaps ? SmallCaps(look) : look;
    }

    /// <summary>How lines of a size stand on the grid; null where they are no larger than its lines.</summary>
    /// <param name="percent">The distance of the lines, of their size.</param>
    public DisplayLeading? Display(Length size, int percent = 112)
    {
        var grid = Length.Max(Theme.Text.Leading, new(1));
        var first = (int)(((size.Steps * 100) - 1) / (grid.Steps * 102)) + 1;
        return first == 1 ? null : new(first, size.Times(percent, 100), grid);
    }

    public BreakingStyle Breaking => new()
    {
        Expansion = Theme.Text.Expansion, Letterspacing = Theme.Text.Letterspacing, Protrusion = Theme.Text.Protrusion, Ladder = Theme.Text.Ladder,
    };

    public FontFace FaceOf(TextLook look) => Style(look).Faces[0];

    private TextStyle Compute(TextLook look) => new(
        [Face(look)], look.Features, Length.Max(look.Size, Theme.Text.Least), look.Ink, look.Language, look.Rise, look.Tracking, look.Hyphenate)
    {
        BreakAnywhere = look.BreakAnywhere,
        Decorations = look.Decorations,
    };

    private FontFace Face(TextLook look)
    {
        var family = look.Role switch
        {
            FaceRole.Heading => Theme.Faces.Heading,
            FaceRole.Sans => Theme.Faces.Sans,
            FaceRole.Code => Theme.Faces.Code,
            _ => Theme.Faces.Text,
        };
        return fonts.FindOrFirst(family, look.Weight, look.Italic && Theme.Text.Italics);
    }

    private bool HasSuperiors(FontFace face)
    {
        lock (superiors)
        {
            if (!superiors.TryGetValue((face, FontFeatures.Superiors), out var has))
            {
                var shaper = new Shaper();
                var plain = shaper.Shape("1234567890", face).Glyphs;
                has = !Array.Exists(shaper.Shape("1234567890", face, FontFeatures.Superiors).Glyphs, glyph => plain.Contains(glyph));
                superiors.Add((face, FontFeatures.Superiors), has);
            }
            return has;
        }
    }
}
