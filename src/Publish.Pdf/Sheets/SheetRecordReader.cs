using Publish.Model;
using Publish.Pdf.Import;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Sheets;

/// <summary>Reads what a side of our own says of the pages on it. What does not fit the side, or is no such thing, counts as not said.</summary>
internal sealed class SheetRecordReader(SourceObjects objects)
{
    private const int MostPages = 20_000;
    private const int MostPlaces = 1024;
    private const int MostScale = 100_000_000;
    private const double FurthestPoint = 20_000;

    // Some programs round boxes to whole points.
    private static readonly Length Slack = Length.Pt(1);

    public SheetRecord? Read(DictionaryToken? page, Size shown)
    {
        if (Within(page, "PieceInfo", SheetRecordWriter.Owner, "Private") is not { } said) return null;
        if (SizeOf(said, "Sheet") is not { } sheet || Apart(sheet.Width, shown.Width) > Slack || Apart(sheet.Height, shown.Height) > Slack) return null;
        if (objects.Resolve(SourceObjects.Entry(said, "Places")) is not ArrayToken { Length: <= MostPlaces } places) return null;
        var pages = (int)Math.Clamp(objects.Number(SourceObjects.Entry(said, "Of")) ?? 0, 0, MostPages);
        var read = new List<SheetPlace>(places.Length);
        foreach (var entry in places.Data)
        {
            if (Place(objects.Numbers(entry), pages) is not { } place) return null;
            read.Add(place);
        }

        return new(Words(SourceObjects.Entry(said, "Scheme")), pages, Seq.Of(read)) { Register = RegisterOf(said) };
    }

    private static SheetPlace? Place(double[]? numbers, int pages)
    {
        if (numbers is not { Length: 7 or 11 } || Array.Exists(numbers[1..5], far => !(Math.Abs(far) <= FurthestPoint))) return null;
        if (!(numbers[0] >= 1 && numbers[0] <= pages) || !(numbers[3] > 0 && numbers[4] > 0) || !(numbers[6] >= 1 && numbers[6] <= MostScale)) return null;
        var place = new SheetPlace((int)numbers[0], new(ToLength(numbers[1]), ToLength(numbers[2])), new(ToLength(numbers[3]), ToLength(numbers[4])), (int)numbers[5] & 3, (int)numbers[6]);
        if (numbers.Length == 7) return place;
        if (Array.Exists(numbers[7..], far => !(Math.Abs(far) <= FurthestPoint))) return null;
        return place with { Shown = new Rect(ToLength(numbers[7]), ToLength(numbers[8]), ToLength(Math.Max(0, numbers[9])), ToLength(Math.Max(0, numbers[10]))).Within(place.Trim) };
    }

    private Register? RegisterOf(DictionaryToken said) =>
        objects.Numbers(SourceObjects.Entry(said, "Register")) is [var right, var down, var skew] && Math.Abs(right) <= FurthestPoint && Math.Abs(down) <= FurthestPoint && Math.Abs(skew) <= FurthestPoint
            ? new(new(ToLength(right), ToLength(down)), ToLength(skew))
            : null;

    private Size? SizeOf(DictionaryToken said, string key) =>
        objects.Numbers(SourceObjects.Entry(said, key)) is [> 0 and <= FurthestPoint and var width, > 0 and <= FurthestPoint and var height] ? new(ToLength(width), ToLength(height)) : null;

    private DictionaryToken? Within(DictionaryToken? outer, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys) outer = outer is null ? null : objects.Resolve(SourceObjects.Entry(outer, key)) as DictionaryToken;
        return outer;
    }

    private string Words(IToken? token) => objects.Resolve(token) is StringToken words ? InfoText.Legible(words.Data) : "";

    private static Length Apart(Length a, Length b) => Length.Max(a - b, b - a);

    private static Length ToLength(double points) => new((long)Math.Round(points * Length.StepsPerPoint));
}
