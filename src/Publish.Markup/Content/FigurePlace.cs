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

    /// <param name="measure">The length of a line on paper, in micrometres: what lengths on paper are shares of.</param>
    public FigurePlace(Figure figure, int measure) : this(ClassOf(figure), "", "")
    {
        var share = ShareOf(figure, measure);
        if (figure.Side is FigureSide.StartRunaround or FigureSide.EndRunaround)
            (Style, PictureStyle) = (Width(Math.Min(WidestRunaround, share ?? UsualRunaround)), Width(Whole));
        else if (share is { } width && !figure.TakesPage) PictureStyle = Width(width);
    }

    /// <param name="permille">Of the line.</param>
    public static FigurePlace InGrid(int permille) => new("in-grid", Width(Math.Max(10, permille)), Width(Whole));

    private static string ClassOf(Figure figure) => figure switch
    {
        { TakesPage: true } => "full-page",
        { Side: FigureSide.Start } => "at-start",
        { Side: FigureSide.End } => "at-end",
        { Side: FigureSide.StartRunaround } => "runaround-start",
        { Side: FigureSide.EndRunaround } => "runaround-end",
        _ => "",
    };

    /// <summary>In permille of the line.</summary>
    private static int? ShareOf(Figure figure, int measure) =>
        figure.Width is not { } width ? null : width.Permille > 0 ? width.Permille : (int)Math.Clamp(width.Micrometres * 1000L / Math.Max(1, measure), 10, Whole);

    private static string Width(int permille) => string.Create(CultureInfo.InvariantCulture, $"width: {permille / 10m:0.#}%");
}
