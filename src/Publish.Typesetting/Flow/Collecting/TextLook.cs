using Publish.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>How text looks where it stands: what node, class and theme come to, before faces are found for it.</summary>
internal readonly record struct TextLook(FaceRole Role, Length Size, string Language)
{
    public int Weight { get; init; } = 400;

    public bool Italic { get; init; }

    public FontFeatures Features { get; init; }

    public Length Rise { get; init; }

    public Length Tracking { get; init; }

    public bool Hyphenate { get; init; }

    /// <summary>Set in capitals, however it is typed.</summary>
    public bool Uppercase { get; init; }

    public bool BreakAnywhere { get; init; }

    public Decorations Decorations { get; init; }

    public Ink Ink { get; init; } = Ink.Black;
}
