using Publish.Model;
using Publish.Model.Pictures;
using Publish.Pdf.Import;
using Publish.Pdf.Import.Opening;
using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Reading;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;
using UglyToad.PdfPig.Tokens;
using Page = Publish.Typesetting.Pages.Page;
using SourcePage = Publish.Pdf.Import.SourcePage;

namespace Publish.Pdf.Sheets;

/// <summary>Looks at the sides of sheets that were imported: where something is printed, and which words stand where.</summary>
public static class SheetSurvey
{
    /// <param name="side">One that <see cref="PdfImporter"/> gave.</param>
    public static SheetView Of(Page side) =>
        side.Items is [PlacedPageItem { Source: ImportedPage { File: ImportedFile file } import }] ? file.View(import.Index) : new(side.Media, [], [], IsRead: false);
}

/// <summary>Reads one file's pages for that.</summary>
internal sealed class SheetReader(OpenPdf pdf, SourceObjects objects)
{
    private const double Askew = 0.001;

    private const int FieldSide = 256;
    private const double MostOfPage = 0.9;
    private const double Overhang = 0.03;

    private readonly ReadingRoom room = new(pdf.Document, objects);

    /// <param name="index">From 0.</param>
    public SheetView Read(SourcePage source, int index)
    {
        var size = source.View.Size;
        try
        {
            return PdfDoor.Within(pdf.Budget, () =>
            {
                var (page, _) = new PrintedPageReader(room).Read(source, index + 1);
                var walk = Walk(source);
                var picture = page.Marks.Count == 1 ? OnlyPicture(walk, source, size) : null;
                var isRead = !page.IsTooMuch && page.Problems.Count == 0;
                return new SheetView(size, Seq.Of(page.Marks.Where(mark => !mark.Paint.IsWhite).Select(mark => mark.Area)), Words(index, size), isRead)
                {
                    Pieces = Pieces(walk, source),
                    IsPicture = picture is not null,
                    Light = picture is var (token, matrix) ? Light(token, matrix, size, source) : null,
                };
            });
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A damaged page makes the reader fail in many ways, and none of them says what is on it.
            return new(size, [], [], IsRead: false);
        }
    }

    /// <summary>The picture that is all there is on a page, as a file.</summary>
    /// <param name="index">From 0.</param>
    public LiftedPage Lift(SourcePage source, int index)
    {
        try
        {
            return PdfDoor.Within(pdf.Budget, () =>
            {
                var (page, _) = new PrintedPageReader(room).Read(source, index + 1);
                var isAlone = !page.IsTooMuch && source.Annotations.Printed.Count == 0 && page.Marks.Count > 0 && page.Marks[^1].Kind == MarkKind.Picture && page.Marks.Take(page.Marks.Count - 1).All(mark => mark is { Kind: MarkKind.Fill, Paint.IsWhite: true });
                if (!isAlone || OnlyPicture(Walk(source), source, source.View.Size) is not var (token, shown) || !Fits(shown, source.View.Size) || objects.Resolve(token) is not StreamToken stream) return new LiftedPage((byte[]?)null);
                return new LiftedPage(new PictureLifter(objects).Lift(stream, shown, source.Resources)) { HasWords = Words(index, source.View.Size).Count > 0 };
            });
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // As above.
            return new LiftedPage((byte[]?)null);
        }
    }

    /// <summary>What is cut off by the page's edge is to stay unseen.</summary>
    private static bool Fits(Affine shown, Size size)
    {
        var (area, width, height) = (PathExtent.Of(shown.Corners(new(0, 0, 1, 1))), (double)size.Width.Points, (double)size.Height.Points);
        return area.Left >= -Overhang * width && area.Bottom >= -Overhang * height && area.Right <= (1 + Overhang) * width && area.Top <= (1 + Overhang) * height;
    }

    private SheetContents? Walk(SourcePage source)
    {
        var (contents, isDamaged) = objects.Contents(source.Contents);
        return isDamaged ? null : SheetContents.Of(contents, objects, source, PathExtent.Everything);
    }

    /// <summary>The picture that covers the page, with the way from the unit square to the page as it is shown; null where there is none, or more.</summary>
    private static (IToken Picture, Affine Matrix)? OnlyPicture(SheetContents? walk, SourcePage source, Size size)
    {
        if (walk is not { Pictures: [var (picture, matrix)] }) return null;
        var shown = matrix.Then(Affine.Of(source.View.Matrix)!.Value);
        var area = PathExtent.Of(shown.Corners(new(0, 0, 1, 1))).Within(new(0, 0, (double)size.Width.Points, (double)size.Height.Points));
        return area.Width * area.Height >= MostOfPage * (double)size.Width.Points * (double)size.Height.Points ? (picture, shown) : null;
    }

    /// <summary>Null for a picture that is packed in a way that is not looked into.</summary>
    private LightField? Light(IToken token, Affine matrix, Size size, SourcePage source)
    {
        if (objects.Resolve(token) is not StreamToken stream) return null;
        var named = objects.Resolve(source.Resources) is DictionaryToken resources ? room.Dictionary(resources, "ColorSpace") : null;
        var picture = room.Pictures.Read((token as IndirectReferenceToken)?.Data, stream.StreamDictionary, stream.Data, named);
        if (room.Pictures.Look(picture).Samples is not { Lights.Length: > 0 } samples) return null;
        var (back, lights) = (matrix.Inverse(), new byte[FieldSide * FieldSide]);
        for (var row = 0; row < FieldSide; row++)
            for (var column = 0; column < FieldSide; column++)
            {
                var spot = back.Map((column + 0.5) / FieldSide * (double)size.Width.Points, (1 - ((row + 0.5) / FieldSide)) * (double)size.Height.Points);
                var (x, y) = ((int)Math.Floor(spot.X * samples.Columns), (int)Math.Floor((1 - spot.Y) * samples.Rows));
                lights[(row * FieldSide) + column] = x < 0 || y < 0 || x >= samples.Columns || y >= samples.Rows ? (byte)255 : samples.Lights[(y * samples.Columns) + x];
            }

        return new(FieldSide, FieldSide, lights);
    }

    private static Seq<SheetPiece> Pieces(SheetContents? walk, SourcePage source)
    {
        if (walk is null) return [];
        var shown = Affine.Of(source.View.Matrix)!.Value;
        return Seq.Of(walk.Forms.Select(form => PieceOf(form, form.Matrix.Then(shown), source.View.Size)).OfType<SheetPiece>());
    }

    /// <summary>Null for what is stretched, mirrored or askew.</summary>
    private static SheetPiece? PieceOf(ShownForm form, Affine matrix, Size size)
    {
        var scale = matrix.Scale;
        if (!(scale is > 0.01 and < 100)) return null;
        var (cosine, sine) = (matrix.A / scale, matrix.B / scale);
        if (Math.Abs(matrix.A - matrix.D) > scale * Askew || Math.Abs(matrix.B + matrix.C) > scale * Askew || Math.Abs(Math.Abs(cosine) + Math.Abs(sine) - 1) > Askew) return null;
        var turns = Math.Abs(cosine) > Math.Abs(sine) ? (cosine > 0 ? 0 : 2) : sine < 0 ? 1 : 3;
        var extent = PathExtent.Of(matrix.Corners(form.Box));
        var area = new Rect(ToLength(extent.Left), size.Height - ToLength(extent.Top), ToLength(extent.Width), ToLength(extent.Height));
        return new(area, new(ToLength(form.Box.Right - form.Box.Left), ToLength(form.Box.Top - form.Box.Bottom)), turns, (int)Math.Round(scale * Placement.ActualSize));
    }

    private Seq<SheetWord> Words(int index, Size size)
    {
        try
        {
            return SheetWords.Of(pdf.Document.GetPage(index + 1).Letters, size);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or BudgetSpentException))
        {
            return [];
        }
    }

    private static Length ToLength(double points) => new((long)Math.Round(Math.Clamp(points, -1e6, 1e6) * Length.StepsPerPoint));
}
