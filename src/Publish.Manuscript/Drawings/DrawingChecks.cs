using Publish.Model.Pictures;
using Publish.Model.Source;

namespace Publish.Manuscript.Drawings;

/// <summary>What a person who brought pictures wants to know before anything is printed: each kind in one line.</summary>
internal sealed class DrawingChecks(DiagnosticBag diagnostics, string name, bool isImport)
{
    /// <summary>Dots to the inch, below which lines look coarse.</summary>
    private const int FewestDots = 150;

    /// <summary>Below this, the build says so of every picture that is printed.</summary>
    private const int SaidByTheBuild = 120;

    public void Check(DrawingPages pages, DrawingSize size, DrawingFiles files, IReadOnlyList<Drawing> drawings)
    {
        var all = new[] { pages.Front, pages.Back }.OfType<Drawing>().Concat(pages.Inner).ToList();
        diagnostics.ReadAsPages(name, drawings.Count, pages, size);
        if (files.LeftOut.Count > 0) diagnostics.BesideThePictures(name, files.LeftOut);
        if (files.Moving.Count > 0) diagnostics.MovingPictures(files.Moving);
        Worked(all);
        diagnostics.WithoutAlternative(name, all.Count, isImport);
        Dots(all, size);
        var odd = all.Where(drawing => drawing.IsPage && drawing.Format != PictureFormat.Svg && DrawingSize.Far(drawing.Shape, size) > 0.05).ToList();
        if (odd.Count > 0) diagnostics.OtherShapes(odd, size);
        var (twice, missing) = DrawingNames.Check([.. all.OrderBy(drawing => drawing.Name, Comparer<string>.Create(Files.NaturalOrder.Compare))]);
        if (twice.Count > 0) diagnostics.NumberTwice(twice);
        if (missing.Count > 0) diagnostics.NumbersMissing(missing);
        var idle = all.Count(drawing => drawing.HasIdleColours);
        if (idle > 0) diagnostics.IdleColours(name, idle, all.Count);
    }

    private void Worked(List<Drawing> all)
    {
        var turned = all.Select(drawing => Math.Abs(drawing.Made?.Turned ?? 0)).Where(degrees => degrees > 0).ToList();
        var specks = all.Sum(drawing => drawing.Made?.Specks ?? 0);
        if (turned.Count > 0) diagnostics.TurnedUpright(name, turned.Count, turned.Max());
        if (specks > 0) diagnostics.SpecksRemoved(name, specks);
    }

    private void Dots(List<Drawing> all, DrawingSize size)
    {
        var least = isImport ? 0 : SaidByTheBuild;
        var coarse = all.Where(drawing => drawing.Format != PictureFormat.Svg).Select(drawing => (drawing.Name, Dots: size.DotsOf(drawing))).Where(one => one.Dots < FewestDots && one.Dots >= least).OrderBy(one => one.Dots).ToList();
        if (coarse.Count > 0) diagnostics.CoarsePages(coarse.Count, coarse[0].Name, coarse[0].Dots, FewestDots, size);
    }
}
