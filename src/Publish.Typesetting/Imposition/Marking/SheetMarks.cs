using Publish.Model.Source;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Marking;

/// <summary>Draws the marks that a plan asks for, side by side, and says at the end which found no room on any.</summary>
internal sealed class SheetMarks(ImpositionPlan plan, int sheets)
{
    private readonly SlugLine? slug = plan.Slug is { } type && plan.Marks.HasFlag(PrinterMarks.Slug) ? new(type) : null;
    private PrinterMarks wanted;
    private PrinterMarks drawn;

    public IEnumerable<PageItem> On(MarkedSide side, string label)
    {
        if (plan.Marks.HasFlag(PrinterMarks.Crop)) CropMarks.Draw(side);
        if (plan.Marks.HasFlag(PrinterMarks.Fold)) LineMarks.Draw(side, PrinterMarks.Fold);
        if (plan.Marks.HasFlag(PrinterMarks.Slit)) LineMarks.Draw(side, PrinterMarks.Slit);
        if ((plan.Marks & SpineMarks.Kinds) != PrinterMarks.None) SpineMarks.Draw(side, plan.Marks);
        if (plan.Marks.HasFlag(PrinterMarks.Registration)) RegistrationMarks.Draw(side);
        slug?.Draw(side, sheets, label);
        (wanted, drawn) = (wanted | side.Wanted, drawn | side.Drawn);
        return side.Items;
    }

    /// <summary>What a scheme has no use for (staples in an accordion) is not missed.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        var missing = wanted & ~drawn;
        if (missing != PrinterMarks.None) diagnostics.NoRoomForMarks(missing, plan);
    }
}
