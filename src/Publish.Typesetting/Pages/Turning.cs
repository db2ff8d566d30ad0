using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Pages;

/// <summary>Lays items on their side, as a wide table stands in a book: its head to the left, so that the book is turned to the right to read it.</summary>
/// <remarks>
/// <code>
///   ┌───────────┐          ┌────┐
///   │ head      │          │h ro│
///   │ row       │    →     │e  w│   a place (x, y) comes to lie at (y, width − x)
///   └───────────┘          │a   │
///                          │d   │
///                          └────┘
/// </code>
/// </remarks>
/// <param name="Width">Of the upright area that is turned; its top left corner is the origin.</param>
/// <param name="Corner">Of the turned area on the page, its top left one.</param>
internal readonly record struct Turning(Length Width, Point Corner)
{
    public PageItem Turn(PageItem item) => item switch
    {
        TextItem text => text with { Origin = Turned(text.Origin), Turned = true },
        RuleItem rule => rule with { Area = Turned(rule.Area) },
        PathItem path => path with { Steps = path.Steps.Select(Turned) },
        PictureItem picture => picture with { Area = Turned(picture.Area), Clip = picture.Clip is { } clip ? Turned(clip) : null, Turned = true },
        LinkItem link => link with { Area = Turned(link.Area) },
        AnchorItem anchor => anchor with { At = Turned(anchor.At) },
        _ => throw new NotSupportedException(item.GetType().Name),
    };

    private Point Turned(Point at) => new(Corner.X + at.Y, Corner.Y + Width - at.X);

    private Rect Turned(Rect area) => new(Corner.X + area.Y, Corner.Y + Width - area.Right, area.Height, area.Width);

    private PathStep Turned(PathStep step) => step with { A = Turned(step.A), B = Turned(step.B), C = Turned(step.C) };
}
