namespace Publish.Typesetting.Pages;

/// <summary>A colour by the name of its ink; the exporter resolves it to grey, CMYK, RGB or a plate.</summary>
/// <param name="Name">"black", "ink-2", "picture" (a picture's own colours), "paper" (none).</param>
/// <param name="Percent">0 to 100.</param>
public sealed record Ink(string Name, int Percent = 100)
{
    public static Ink Black { get; } = new("black");

    public static Ink Picture { get; } = new("picture");

    public static Ink Paper { get; } = new("paper", 0);
}
