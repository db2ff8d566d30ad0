using Publish.Model;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Unimposing;
using Publish.Typesetting.Pages;

namespace Publish.Press.Unimposing;

/// <summary>Pictures of open books: each is cut where its fold is seen, and straightened by it. One that is upright is a page by itself.</summary>
internal static class ScannedSpreads
{
    private const string Name = "spreads";

    /// <returns>Null where some side is no picture, none is wide enough for two pages, or a fold is seen on less than three of four that are; where two pages beside each other were asked for, the middle does.</returns>
    public static KnownSheets? Of(IReadOnlyList<SheetView> sides, Binding binding, bool isAskedFor, string path, DiagnosticBag bag)
    {
        if (!sides.All(side => side.IsPicture) || !sides.Any(IsWide)) return null;
        SeenFold?[] folds = [.. sides.Select(side => IsWide(side) ? Fold(side) : (SeenFold?)null)];
        if (!isAskedFor && folds.Count(fold => fold is { Sign: not FoldSign.None }) * 4 < folds.Count(fold => fold is not null) * 3) return null;
        var (records, number) = (new List<SheetRecord>(sides.Count), 0);
        for (var i = 0; i < sides.Count; i++)
        {
            List<SheetPlace> places = [.. Places(sides[i].Size, folds[i], binding).Select(area => new SheetPlace(++number, new(area.X, area.Y), area.Size, 0, Placement.ActualSize))];
            records.Add(new(Name, 0, Seq.Of(places)) { Register = folds[i] is { Skew: var skew } && skew != Length.Zero ? new(default, -skew) : null });
        }

        bag.FoldsSeen(path, folds);
        return new(Name, [.. records.Select(record => record with { Pages = number })], "they are pictures of two facing pages", null);
    }

    private static bool IsWide(SheetView side) => side.Size.Width > side.Size.Height;

    private static SeenFold Fold(SheetView side) => side.Light is { } light ? FoldFinder.Find(light, side.Size) : new(FoldSign.None, side.Size.Width / 2, Length.Zero);

    private static Rect[] Places(Size side, SeenFold? fold, Binding binding)
    {
        if (fold is not { At: var at }) return [new(Length.Zero, Length.Zero, side.Width, side.Height)];
        Rect left = new(Length.Zero, Length.Zero, at, side.Height), right = new(at, Length.Zero, side.Width - at, side.Height);
        return binding == Binding.Right ? [right, left] : [left, right];
    }
}
