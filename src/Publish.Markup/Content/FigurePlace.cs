using System.Globalization;
using Publish.Model;

namespace Publish.Markup.Content;

/// <summary>How large a figure is on a screen, and where: shares of the line, since a screen is as wide as it is.</summary>
/// <param name="measure">The length of a line on paper, in micrometres: what lengths on paper are shares of.</param>
internal readonly struct FigurePlace(Figure figure, int measure)
{
    /// <summary>More would leave no line beside it that can be read.</summary>
    private const int WidestRunaround = 500;

    /// <summary>Of a picture whose width nobody said.</summary>
    private const int UsualRunaround = 400;

    /// <summary>The figure's class; empty for none.</summary>
    public string Class => figure switch
    {
        { TakesPage: true } => "full-page",
        { Side: FigureSide.Start } => "at-start",
        { Side: FigureSide.End } => "at-end",
        { Side: FigureSide.StartRunaround } => "runaround-start",
        { Side: FigureSide.EndRunaround } => "runaround-end",
        _ => "",
    };

    /// <summary>The figure's own style: text runs round a box of this width.</summary>
    public string Style => IsRunaround ? Width(Math.Min(WidestRunaround, Share ?? UsualRunaround)) : "";

    /// <summary>The picture's own style.</summary>
    public string PictureStyle => IsRunaround ? Width(1000) : Share is { } share && !figure.TakesPage ? Width(share) : "";

    private bool IsRunaround => figure.Side is FigureSide.StartRunaround or FigureSide.EndRunaround;

    /// <summary>In permille of the line.</summary>
    private int? Share => figure.Width is not { } width ? null : width.Permille > 0 ? width.Permille : (int)Math.Clamp(width.Micrometres * 1000L / Math.Max(1, measure), 10, 1000);

    private static string Width(int permille) => string.Create(CultureInfo.InvariantCulture, $"width: {permille / 10m:0.#}%");
}
