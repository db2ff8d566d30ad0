using System.Globalization;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>How large a figure is on a screen, and where: shares of the line, since a screen is as wide as it is.</summary>
/// <param name="Class">The figure's class; empty for none.</param>
/// <param name="Style">The figure's own style, empty for none.</param>
/// <param name="PictureStyle">The picture's own style, empty for none.</param>
internal readonly record struct FigurePlace(string Class, string Style, string PictureStyle)
{
    /// <summary>More would leave no line beside it that can be read.</summary>
    private const int WidestRunaround = 500;

    /// <summary>Of a picture whose width nobody said.</summary>
    private const int UsualRunaround = 400;

    private const int Whole = 1000;

    /// <param name="shape">The picture's width by its height, in permille.</param>
    /// <param name="tokens">The measure and the text's height on paper: what lengths on paper are shares of.</param>
    public FigurePlace(Figure figure, int shape, StyleTokens tokens) : this(Joined(ClassOf(figure), CaptionOf(figure)), "", "")
    {
        var share = ShareOf(figure, shape, tokens);
        if (figure is { IsRunaround: true, TakesPage: false })
            (Style, PictureStyle) = (Width(Math.Min(WidestRunaround, share ?? UsualRunaround)), Width(Whole));
        else if (share is { } width && !figure.TakesPage) PictureStyle = Width(width);
    }

    /// <param name="permille">Of the line.</param>
    public static FigurePlace InGrid(Figure figure, int permille) => new(Joined("in-grid", CaptionOf(figure)), Width(Math.Max(10, permille)), Width(Whole));

    private static string Joined(string one, string other) => one.Length == 0 ? other : other.Length == 0 ? one : one + " " + other;

    private static string CaptionOf(Figure figure) => (figure.Caption.IsEmpty, figure.CaptionPlace) switch
    {
        (false, CaptionPlace.Beside) => "caption-beside",
        (false, CaptionPlace.Over) => "caption-over",
        _ => "",
    };

    private static string ClassOf(Figure figure) => figure switch
    {
        { TakesPage: true } => "full-page",
        { Side: FigureSide.Start } => "at-start",
        { Side: FigureSide.End } => "at-end",
        { Side: FigureSide.StartRunaround } => "runaround-start",
        { Side: FigureSide.EndRunaround } => "runaround-end",
        _ => "",
    };

    /// <summary>In permille of the line, the smaller of what its width and its height ask for; null where neither was said.</summary>
    private static int? ShareOf(Figure figure, int shape, StyleTokens tokens)
    {
        var byWidth = figure.Width is { } width ? On(width, tokens.Measure) : long.MaxValue;
        var byHeight = figure.Height is { } height ? On(height, tokens.TextHeight) * shape / 1000 : long.MaxValue;
        var least = Math.Min(byWidth, byHeight);
        return least == long.MaxValue ? null : (int)Math.Clamp(least * Whole / Math.Max(1, tokens.Measure), 10, Whole);
    }

    /// <summary>On paper, in micrometres.</summary>
    private static long On(PictureExtent extent, long whole) => extent.Permille > 0 ? whole * extent.Permille / 1000 : extent.Micrometres;

    private static string Width(int permille) => string.Create(CultureInfo.InvariantCulture, $"width: {permille / 10m:0.#}%");
}
