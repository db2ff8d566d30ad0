using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Draws the marks that a plan asks for, side by side, and says at the end which found no room on any.</summary>
/// <param name="sheets">How many there are, in words.</param>
internal sealed class SheetMarks(ImpositionPlan plan, string sheets)
{
    private readonly SlugLine? slug = plan.Slug is { } type && plan.Marks.HasFlag(PrinterMarks.Slug) ? new(type) : null;
    private PrinterMarks wanted;
    private PrinterMarks drawn;
    private PrinterMarks missed;

    public IEnumerable<PageItem> On(MarkedSide side, string label)
    {
        if (plan.Marks.HasFlag(PrinterMarks.Crop)) CropMarks.Draw(side);
        if (plan.Marks.HasFlag(PrinterMarks.Fold)) LineMarks.Draw(side, PrinterMarks.Fold);
        if (plan.Marks.HasFlag(PrinterMarks.Slit)) LineMarks.Draw(side, PrinterMarks.Slit);
        if ((plan.Marks & SpineMarks.Kinds) != PrinterMarks.None) SpineMarks.Draw(side, plan.Marks);
        if (plan.Marks.HasFlag(PrinterMarks.Registration)) RegistrationMarks.Draw(side);
        slug?.Draw(side, sheets, label);
        (wanted, drawn, missed) = (wanted | side.Wanted, drawn | side.Drawn, missed | side.Missed);
        return side.Items;
    }

    /// <summary>What a scheme has no use for (staples in an accordion) is not missed, unless it was asked for by its name.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        var missing = wanted & ~drawn;
        var idle = plan.Marks & ~wanted;
        if (idle != PrinterMarks.None && plan.Marks != PrinterMarks.All) diagnostics.NothingToMark(idle, plan);
        if (missing != PrinterMarks.None) diagnostics.NoRoomForMarks(missing, plan);
        if ((missed & drawn) != PrinterMarks.None) diagnostics.NoRoomForSomeMarks(plan);
    }
}

/// <summary>A crossed circle on each edge, beside its middle, which folds and cuts need, where no page is.</summary>
internal static class RegistrationMarks
{
    private static readonly Length Radius = Length.Mm(1.75m);
    private static readonly Length Arm = Length.Mm(2.75m);
    private static readonly int[] Places = [5, 3, 7, 1, 4, 6, 2];

    public static void Draw(MarkedSide side)
    {
        side.Want(PrinterMarks.Registration);
        var (sheet, inset) = (side.Sheet, Arm + Length.Mm(1.5m));
        AlongEdge(side, eighth => new(sheet.Width * eighth / 8, inset));
        AlongEdge(side, eighth => new(sheet.Width * eighth / 8, sheet.Bottom - inset));
        AlongEdge(side, eighth => new(inset, sheet.Height * eighth / 8));
        AlongEdge(side, eighth => new(sheet.Right - inset, sheet.Height * eighth / 8));
    }

    // The first of these eighths of the edge that is free.
    private static void AlongEdge(MarkedSide side, Func<int, Point> place)
    {
        foreach (var centre in Places.Select(place))
        {
            if (!side.IsLeft(new Rect(centre.X, centre.Y, Length.Zero, Length.Zero).Outset(Arm))) continue;
            side.Draw(
                PrinterMarks.Registration,
                [
                    MarkPen.Circle(centre, Radius),
                    MarkPen.Line(new(centre.X - Arm, centre.Y), new(centre.X + Arm, centre.Y)),
                    MarkPen.Line(new(centre.X, centre.Y - Arm), new(centre.X, centre.Y + Arm)),
                ]);
            return;
        }
    }
}
