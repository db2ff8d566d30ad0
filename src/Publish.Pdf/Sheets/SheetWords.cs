using System.Text;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Unimposing;
using UglyToad.PdfPig.Content;

namespace Publish.Pdf.Sheets;

/// <summary>Puts letters together into words, however they lie: those that follow each other on one line in the order in which they are written.</summary>
internal sealed class SheetWords(Size side)
{
    // Of the type's size: more between two letters is a space, and higher or lower is another line.
    private const double Gap = 0.2;
    private const double Height = 0.7;
    private const int MostWords = 50_000;

    private readonly List<SheetWord> words = [];
    private readonly StringBuilder word = new();
    private Rect area;
    private int turns;
    private (double X, double Y) end;

    public static Seq<SheetWord> Of(IReadOnlyList<Letter> letters, Size side)
    {
        var found = new SheetWords(side);
        foreach (var letter in letters)
        {
            if (found.words.Count >= MostWords) break;
            found.Add(letter);
        }

        found.End();
        return Seq.Of(found.words);
    }

    private void Add(Letter letter)
    {
        if (string.IsNullOrWhiteSpace(letter.Value))
        {
            End();
            return;
        }

        var (start, stop) = ((letter.StartBaseLine.X, letter.StartBaseLine.Y), (letter.EndBaseLine.X, letter.EndBaseLine.Y));
        var lies = TurnsOf(stop.X - start.X, stop.Y - start.Y) ?? turns;
        var size = Math.Clamp(letter.PointSize, 1, 1000);
        var (right, up) = lies switch { 0 => (1, 0), 1 => (0, -1), 2 => (-1, 0), _ => (0, 1) };
        var (along, across) = (((start.X - end.X) * right) + ((start.Y - end.Y) * up), ((start.Y - end.Y) * right) - ((start.X - end.X) * up));
        if (lies != turns || Math.Abs(along) > size * Gap || Math.Abs(across) > size * Gap) End();
        var place = Place(start, stop, (-up * size * Height, right * size * Height));
        area = word.Length == 0 ? place : Around(area, place);
        word.Append(letter.Value);
        (turns, end) = (lies, stop);
    }

    private void End()
    {
        if (word.Length > 0) words.Add(new(word.ToString(), area, turns));
        word.Clear();
    }

    /// <summary>Clockwise, y being upwards; null for a letter without a width.</summary>
    private static int? TurnsOf(double x, double y) => x == 0 && y == 0 ? null : Math.Abs(x) >= Math.Abs(y) ? (x > 0 ? 0 : 2) : y < 0 ? 1 : 3;

    private Rect Place((double X, double Y) start, (double X, double Y) stop, (double X, double Y) up)
    {
        var (left, right) = (Math.Min(Math.Min(start.X, stop.X), start.X + up.X), Math.Max(Math.Max(start.X, stop.X), start.X + up.X));
        var (bottom, top) = (Math.Min(Math.Min(start.Y, stop.Y), start.Y + up.Y), Math.Max(Math.Max(start.Y, stop.Y), start.Y + up.Y));
        return new(ToLength(left), side.Height - ToLength(top), ToLength(right - left), ToLength(top - bottom));
    }

    private static Rect Around(Rect a, Rect b)
    {
        var (x, y) = (Length.Min(a.X, b.X), Length.Min(a.Y, b.Y));
        return new(x, y, Length.Max(a.Right, b.Right) - x, Length.Max(a.Bottom, b.Bottom) - y);
    }

    private static Length ToLength(double points) => new((long)Math.Round(Math.Clamp(points, -1e6, 1e6) * Length.StepsPerPoint));
}
