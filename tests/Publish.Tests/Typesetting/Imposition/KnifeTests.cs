using CsCheck;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;
using Size = Publish.Typesetting.Geometry.Size;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>Where the knife goes that trims what runs off, and what shows it: reckoned on the paper, from where pages came to lie, for sheets and pages of any size.</summary>
public sealed class KnifeTests
{
    private const double Near = 0.002;
    private const double Point = 25.4 / 72;
    private const double LeastCut = 1;
    private const double Ground = 0.75 * Point;

    // Schemes whose work is trimmed, whatever holds it, and however pages lie.
    private static readonly string[] Trimmed = ["saddle", "quarter", "eighth", "signatures", "2down", "cut-stack", "pages", "2x4x1", "4x4", "1x4x2", "repeat"];

    // Folded and held by nothing, or read unfolded.
    private static readonly string[] Whole = ["minizine", "minizine-16", "accordion", "accordion-2", "french-fold", "2side", "pouch"];

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<Case> Cases(string[] schemes) => Gen.Select(
        OneOf(schemes), Gen.Select(Gen.Int[1200, 4200], Gen.Int[1200, 4200], OneOf(0, 12, 70, 110), OneOf(0, 12, 70, 110)),
        Gen.Int[1, 15], Gen.Bool, OneOf(0, 3, 6), OneOf(0, 20, 40), Gen.Bool,
        (scheme, sizes, edges, isRight, clear, bleed, crops) => new Case(scheme, sizes.Item1 / 10m, sizes.Item2 / 10m, sizes.Item3 / 10m, sizes.Item4 / 10m, edges, isRight, clear, bleed / 10m, crops));

    [Fact]
    public void Marks_stand_along_the_knife_beyond_what_is_left() => Cases(Trimmed).Sample(
        one =>
        {
            var (imposed, laid) = Made(one);
            if (imposed.RunOff is null) return;
            var insets = InsetsOf(one, laid);
            var side = imposed.Paged.Pages[0];
            var here = laid.Where(page => page.Side == 0).ToList();
            var expected = new List<(bool IsGround, Box Box)>();
            for (var i = 0; i < here.Count; i++)
                for (var cut = 0; cut < 4; cut++)
                    foreach (var end in (int[])[(cut + 1) & 3, (cut + 3) & 3])
                        if (!here[i].Stays[cut] && !here[i].Stays[end] && Mark(one, here, insets, i, cut, end) is { } marks) expected.AddRange(marks);
            var drawn = side.Items.OfType<RuleItem>().Select(rule => (IsGround: true, Box: Box.Of(rule.Area))).Concat(side.Items.OfType<PathItem>().Select(path => (IsGround: false, Box: Box.Of(path)))).ToList();
            Assert.All(expected, mark => Assert.Contains(drawn, other => other.IsGround == mark.IsGround && other.Box.IsNear(mark.Box)));
            // Crop marks that were asked for stand there as well.
            if (one.Crops) drawn.RemoveAll(mark => !mark.IsGround);
            Assert.All(drawn, mark => Assert.Contains(expected, other => other.IsGround == mark.IsGround && other.Box.IsNear(mark.Box)));
            if (!one.Crops) Assert.Equal(expected.Count, drawn.Count);
        },
        iter: 400, print: one => $"{one}");

    /// <summary>Where there is room (as in all but pouches, held at the edge of their sheet), two ticks at each corner, 2 to 7 mm away from it; at a fold that stays nothing is cut, and none points at it.</summary>
    [Fact]
    public void Corners_have_crop_marks_unless_a_fold_stays_there() => Assert.All(Trimmed.Concat(Whole).Where(name => name != "pouch"), name =>
    {
        foreach (var isRight in (bool[])[false, true])
        {
            var (imposed, laid) = Made(new(name, 200, 260, 24, 24, 0, isRight, 6, 0, true));
            for (var side = 0; side < imposed.Paged.Pages.Count && !imposed.Plan.Scheme.Sides(1)[side].IsBack; side++)
            {
                var expected = new List<Box>();
                foreach (var page in laid.Where(page => page.Side == side))
                    for (var a = 0; a < 4; a++)
                        foreach (var b in (int[])[(a + 1) & 3, (a + 3) & 3])
                            if (!page.Stays[a] && !page.Stays[b]) expected.Add(Box.Beyond(b, page.Trim.At(a), page.Trim.At(b), 2, 7));
                var drawn = imposed.Paged.Pages[side].Items.OfType<PathItem>().Select(Box.Of).ToList();
                Assert.All(expected, tick => Assert.Contains(drawn, other => other.IsNear(tick)));
                Assert.All(drawn, tick => Assert.Contains(expected, other => other.IsNear(tick)));
            }
        }
    });

    [Fact]
    public void The_knife_goes_where_no_page_keeps_of_the_rim() => Cases(Trimmed).Sample(
        one =>
        {
            var (imposed, laid) = Made(one);
            var cut = laid.Where(page => page.Spine != 4 && Enumerable.Range(0, 4).Any(edge => page.RunsOff(one, edge) && page.IsCut(one, edge))).Select(page => page.Number).Distinct().Order().ToList();
            Assert.Equal(cut, [.. imposed.RunOff?.Pages ?? []]);
            if (imposed.RunOff is not { } runOff) return;
            var insets = InsetsOf(one, laid);
            Assert.Equal(insets, new[] { runOff.Insets.Held, runOff.Insets.Outer, runOff.Insets.First, runOff.Insets.Last }.Select(Mm), (a, b) => Math.Abs(a - b) < Near);
            var first = laid.First(page => page.Number == cut[0]);
            var (along, across) = (insets[0] + insets[1], insets[2] + insets[3]);
            var isSideways = first.Spine is 1 or 3;
            Assert.Equal((double)one.Width - (isSideways ? along : across), Mm(runOff.Trim.Width), Near);
            Assert.Equal((double)one.Height - (isSideways ? across : along), Mm(runOff.Trim.Height), Near);
            Assert.Equal(one.Clear, Mm(runOff.Rim), Near);
            Assert.Equal(one.Crops || imposed.Paged.Pages[0].Items.OfType<PathItem>().Any(), runOff.IsMarked);
        },
        iter: 400, print: one => $"{one}");

    /// <summary>What nobody trims shows the printer's rim, or is cut along its pages before it is folded.</summary>
    [Fact]
    public void Of_what_is_not_trimmed_it_is_said_what_runs_to_the_edge_and_what_runs_off_beside_it() => Cases(Whole).Sample(
        one =>
        {
            var (imposed, laid) = Made(one);
            Assert.Null(imposed.RunOff);
            IEnumerable<int> Numbers(Func<Laid, int, bool> holds) => laid.Where(page => Enumerable.Range(0, 4).Any(edge => page.RunsOff(one, edge) && page.Faces[edge] && holds(page, edge))).Select(page => page.Number).Distinct().Order();
            Assert.Equal(Numbers((page, edge) => page.ToEdge[edge] < one.Clear - Near), imposed.Rimmed);
            Assert.Equal(imposed.Plan.Scheme.Rows > 1 ? [] : Numbers((page, edge) => page.IsOver(edge)), imposed.Beside);
        },
        iter: 300, print: one => $"{one}");

    // As far in as any page wants it, at the edges where pages are held, across from them, and at the two between.
    private static double[] InsetsOf(Case one, List<Laid> laid)
    {
        var insets = new double[4];
        foreach (var page in laid)
            for (var edge = 0; edge < 4; edge++)
                if (page.RunsOff(one, edge) && page.Faces[edge] && page.ToEdge[edge] < one.Clear - Near)
                    insets[page.ClassOf(edge)] = Math.Max(insets[page.ClassOf(edge)], one.Clear - page.ToEdge[edge]);
        return insets;
    }

    /// <summary>What shows one end of the line along which a page is cut; null for nothing.</summary>
    private static (bool IsGround, Box Box)[]? Mark(Case one, List<Laid> here, double[] insets, int i, int cut, int end)
    {
        var (page, inset, atEnd) = (here[i], insets[here[i].ClassOf(cut)], insets[here[i].ClassOf(end)]);
        if (inset == 0 && (one.Crops || page.ToEdge[cut] < LeastCut)) return null;
        var (width, height) = (Mm(page.Sheet.Width), Mm(page.Sheet.Height));
        (bool, Box)[] OnGround(double at, double far) => [(true, Box.From(end, at, Ground, 0, far, width, height)), (false, Box.From(end, at, 0, 0, far, width, height))];
        var (at, room, beyond) = (page.Trim.At(cut) + (cut is 0 or 3 ? inset : -inset), page.ToEdge[end], page.BleedAt(end) + 0.5);
        // No room at this end: within what the knife takes, along it.
        if (room + atEnd - 0.5 < 1.5) return OnGround(at + (cut is 0 or 3 ? -Point : Point), 5);
        if (room <= atEnd) return OnGround(at, room + atEnd - 0.5);
        var reach = Math.Min(room, beyond + 5);
        if (reach - beyond < 1.5) return null;
        var area = Box.From(end, at, Ground, room - reach, room - beyond, width, height);
        return area.IsOn(width, height) && here.TrueForAll(other => !other.Trim.Overlaps(area) && !other.Painted.Overlaps(area)) ? [(false, Box.From(end, at, 0, room - reach, room - beyond, width, height))] : null;
    }

    private static (ImposedDocument Imposed, List<Laid> Laid) Made(Case one)
    {
        var scheme = SchemeCatalogue.Find(one.Scheme)!;
        var isLying = scheme.Sheet.Lying % 2 == 1;
        var (across, down) = isLying ? (one.Height, one.Width) : (one.Width, one.Height);
        var sheet = new Size(Length.Mm((across + one.Beside) * scheme.Columns), Length.Mm((down + one.Below) * scheme.Rows));
        var plan = new ImpositionPlan(scheme, sheet, ImpositionPlan.LikeALeaf(sheet)) { Binding = one.IsRight ? Binding.Right : Binding.Left, Clear = Length.Mm(one.Clear), Scale = PageScale.ActualSize, Marks = one.Crops ? PrinterMarks.Crop : PrinterMarks.None };
        var page = one.Page();
        var pages = scheme.PageMultiple;
        var imposed = Imposer.Impose(new(new() { Title = "Pages" }, [.. Enumerable.Repeat(page, pages)], null, [], ViewerPreferences.None), plan, new DiagnosticBag());
        var laid = new List<Laid>();
        var sides = scheme.Sides(pages);
        for (var side = 0; side < sides.Count; side++)
        {
            var placed = imposed.Paged.Pages[side].Items.OfType<PlacedPageItem>().ToList();
            for (var i = 0; i < placed.Count; i++)
                laid.Add(new(plan, sides[side], side, i, placed[i], page));
        }

        return (imposed, laid);
    }

    private static double Mm(Length length) => (double)length.Millimetres;

    /// <param name="Edges">At which a page runs off, as it is read: a bit each, clockwise from the head.</param>
    private sealed record Case(string Scheme, decimal Wide, decimal High, decimal Beside, decimal Below, int Edges, bool IsRight, int Clear, decimal Bleed, bool Crops)
    {
        public decimal Width => Wide / 4;

        public decimal Height => High / 4;

        public Page Page()
        {
            var bleed = Length.Mm(Bleed);
            var trim = new Rect(bleed, bleed, Length.Mm(Width), Length.Mm(Height));
            Length Off(int edge, decimal inner) => (Edges & (1 << edge)) != 0 ? -bleed : Length.Mm(inner);
            var (left, top) = (trim.X + Off(3, 8), trim.Y + Off(0, 7));
            var art = new Rect(left, top, trim.Right - Off(1, 9) - left, trim.Bottom - Off(2, 10) - top);
            return new(trim.Outset(bleed).Size, trim.Outset(bleed), trim, "", [new RuleItem(Artifact.Layout, art, Ink.Black)]);
        }
    }

    /// <summary>A page on the paper. Its edges are those of the paper: 0 at the top, and on clockwise.</summary>
    private sealed class Laid
    {
        private readonly int turns;
        private readonly Box shown;
        private readonly double[] inCell;

        public Laid(ImpositionPlan plan, SheetSide side, int number, int index, PlacedPageItem item, Page page)
        {
            var (scheme, cell) = (plan.Scheme, side.Cells[index]);
            (Side, Number, Sheet, turns) = (number, cell.Page, plan.Sheet, item.Placement.QuarterTurns);
            (Trim, shown, Painted) = (Box.Of(item.Placement.OnSheet(page.Trim)), Box.Of(item.Placement.OnSheet(item.Clip)), Box.Of(item.Placement.OnSheet(((RuleItem)page.Items[0]).Area)));
            var isMirrored = plan.Binding == Binding.Right;
            var spine = scheme.SpineOf(cell.Folio);
            Spine = spine == PageEdge.None ? 4 : isMirrored && (int)spine % 2 == 1 ? ((int)spine + 2) & 3 : (int)spine;
            var (width, height) = (Mm(plan.Sheet.Width), Mm(plan.Sheet.Height));
            var (column, row) = (isMirrored ? scheme.Columns - 1 - (index % scheme.Columns) : index % scheme.Columns, index / scheme.Columns);
            var place = new Box(width * column / scheme.Columns, height * row / scheme.Rows, width * (column + 1) / scheme.Columns, height * (row + 1) / scheme.Rows);
            ToEdge = [Trim.Top, width - Trim.Right, height - Trim.Bottom, Trim.Left];
            Faces = [row == 0, column == scheme.Columns - 1, row == scheme.Rows - 1, column == 0];
            inCell = [Trim.Top - place.Top, place.Right - Trim.Right, place.Bottom - Trim.Bottom, Trim.Left - place.Left];
            // Seen from the front, as the scheme's lines are; what is asked of them are first sides, and those are fronts.
            var opens = scheme.Making.Finish == Publish.Typesetting.Imposition.Folding.Finish.OpenedFolds;
            Stays = [.. Enumerable.Range(0, 4).Select(edge => scheme.Lines.Any(line => line.Kind != LineKind.Cut && (line.Kind == LineKind.Spine || !opens) && line.Upright == (edge is 1 or 3) && IsAt(line, edge)))];

            bool IsAt(SheetLine line, int edge)
            {
                var (across, down) = (index % scheme.Columns, row);
                if (isMirrored && edge % 2 == 1) edge = (edge + 2) & 3;
                return line.Upright ? line.At == (edge == 3 ? across : across + 1) && line.From <= down && down < line.To : line.At == (edge == 0 ? down : down + 1) && line.From <= across && across < line.To;
            }
        }

        public int Side { get; }

        public int Number { get; }

        public Size Sheet { get; }

        public Box Trim { get; }

        public Box Painted { get; }

        /// <summary>As it is read; 4 for none.</summary>
        public int Spine { get; }

        public double[] ToEdge { get; }

        /// <summary>No other page lies between it and the sheet's edge.</summary>
        public bool[] Faces { get; }

        public bool[] Stays { get; }

        public bool RunsOff(Case one, int edge) => (one.Edges & (1 << AsRead(edge))) != 0;

        public bool IsCut(Case one, int edge) => (Faces[edge] && ToEdge[edge] < one.Clear - Near) || IsOver(edge);

        /// <summary>Its place goes on beyond an edge at which it is not held.</summary>
        public bool IsOver(int edge) => AsRead(edge) != Spine && inCell[edge] >= LeastCut;

        /// <summary>0 where it is held, 1 across from there, 2 at the head and 3 at the foot, or left and right.</summary>
        public int ClassOf(int edge) => AsRead(edge) is var own && own == Spine ? 0 : own == ((Spine + 2) & 3) ? 1 : own is 0 or 3 ? 2 : 3;

        public double BleedAt(int edge) => Math.Max(0, edge switch { 0 => Trim.Top - shown.Top, 1 => shown.Right - Trim.Right, 2 => shown.Bottom - Trim.Bottom, _ => Trim.Left - shown.Left });

        private int AsRead(int edge) => (edge - turns) & 3;
    }

    /// <summary>In millimetres from the sheet's top left corner.</summary>
    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Of(Rect area) => new(Mm(area.X), Mm(area.Y), Mm(area.Right), Mm(area.Bottom));

        public static Box Of(PathItem path)
        {
            var (a, b) = (path.Steps[0].A, path.Steps[1].A);
            return new(Mm(Length.Min(a.X, b.X)), Mm(Length.Min(a.Y, b.Y)), Mm(Length.Max(a.X, b.X)), Mm(Length.Max(a.Y, b.Y)));
        }

        /// <summary>Along a line, from one distance from the sheet's edge to another, and so much to both sides.</summary>
        public static Box From(int edge, double at, double half, double near, double far, double width, double height) => edge switch
        {
            0 => new(at - half, near, at + half, far),
            1 => new(width - far, at - half, width - near, at + half),
            2 => new(at - half, height - far, at + half, height - near),
            _ => new(near, at - half, far, at + half),
        };

        /// <summary>Along a line, beyond the edge at one of its ends.</summary>
        public static Box Beyond(int end, double at, double edge, double near, double far) => end switch
        {
            0 => new(at, edge - far, at, edge - near),
            1 => new(edge + near, at, edge + far, at),
            2 => new(at, edge + near, at, edge + far),
            _ => new(edge - far, at, edge - near, at),
        };

        public bool IsNear(Box other) => Math.Abs(Left - other.Left) < Near && Math.Abs(Top - other.Top) < Near && Math.Abs(Right - other.Right) < Near && Math.Abs(Bottom - other.Bottom) < Near;

        public double At(int edge) => edge switch { 0 => Top, 1 => Right, 2 => Bottom, _ => Left };

        public bool IsOn(double width, double height) => Left >= -Near && Top >= -Near && Right <= width + Near && Bottom <= height + Near;

        public bool Overlaps(Box other) => Left < other.Right - Near && other.Left < Right - Near && Top < other.Bottom - Near && other.Top < Bottom - Near;
    }
}
