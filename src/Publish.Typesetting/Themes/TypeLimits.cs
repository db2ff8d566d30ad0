using Publish.Fonts;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Themes;

/// <summary>How small a face may be set where a page makes its type smaller, and how much of it goes into a line.</summary>
/// <param name="Text">The least size of running text.</param>
/// <param name="Small">The least size of notes, captions and folios.</param>
/// <param name="Permille">Of the size, what a letter of English takes, spaces counted.</param>
/// <remarks>
/// Legge and Bigelow, Does print size matter for reading? (Journal of Vision 11(5):8, 2011, doi 10.1167/11.5.8): reading slows down below an x-height of 0.2°, which is 1.4 mm at 40 cm.
/// A small zine is held a little nearer: 1.35 mm at 38.5 cm. What is read a line at a time goes down to 1.1 mm, which is the 8 pt of a serif face that a copier still holds.
/// </remarks>
public sealed record TypeLimits(Length Text, Length Small, int Permille)
{
    /// <summary>Characters that a line of running text has at the least.</summary>
    public const int LeastCharacters = 24;

    /// <summary>Lines that a page of text has at the least.</summary>
    public const int LeastLines = 6;

    private const string Words = "Every morning the baker down the street opens at six, and nobody on the hill knows how she does it.";

    // Of a face whose x-height is not told.
    private const int UsualXHeight = 450;

    private static readonly Length TextXHeight = Length.Mm(1.35m);
    private static readonly Length SmallXHeight = Length.Mm(1.1m);

    /// <summary>Those of the face that a style sets its text in.</summary>
    /// <exception cref="FontFormatException">The face is broken.</exception>
    public static TypeLimits Of(FontLibrary fonts, FaceTheme faces)
    {
        var face = fonts.FindOrFirst(faces.Text);
        var xHeight = face.XHeight > 0 ? face.XHeight * 1000 / face.UnitsPerEm : UsualXHeight;
        var advance = 0L;
        foreach (var letter in Words) advance += face.AdvanceOf(face.GlyphFor(letter));
        return new(Quarters(TextXHeight.Times(1000, xHeight)), Quarters(SmallXHeight.Times(1000, xHeight)), (int)(advance * 1000 / face.UnitsPerEm / Words.Length));
    }

    /// <summary>Whole characters in a line.</summary>
    public int CharactersIn(Length measure, Length size) => (int)(measure.Steps * 1000 / Math.Max(1, size.Steps * Math.Max(1, Permille)));

    /// <summary>Up to a quarter of a point.</summary>
    private static Length Quarters(Length size) => Length.Pt(decimal.Ceiling(size.Points * 4) / 4);
}
