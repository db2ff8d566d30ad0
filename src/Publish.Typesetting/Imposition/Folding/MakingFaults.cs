using System.Globalization;

namespace Publish.Typesetting.Imposition.Folding;

/// <summary>What paper cannot do of what a making says.</summary>
internal static class MakingFaults
{
    /// <returns>A sentence without its full stop; null where all of it can be done and read.</returns>
    public static string? Of(SheetForm form, Making making)
    {
        for (var done = 0; done < making.Acts.Count; done++)
        {
            var table = WorkTable.Of(form, making with { Acts = [.. making.Acts.Span[..done]] }, Math.Max(1, making.Gathering.Sheets));
            if (making.Acts[done].Fault(table, form, making) is { } fault) return fault;
        }

        return AtTheEnd(form, making) ?? OfTheFinish(form, making);
    }

    private static string? AtTheEnd(SheetForm form, Making making)
    {
        var (columns, rows) = WorkTable.Of(form, making, Math.Max(1, making.Gathering.Sheets)).PieceSize;
        if (columns * rows == 1 || making.Acts.Count == 0 || making.Acts[0] is Zigzag or SlitBook) return null;
        return string.Create(CultureInfo.InvariantCulture, $"when all is done {columns * rows} pages still lie beside each other on one leaf");
    }

    private static string? OfTheFinish(SheetForm form, Making making)
    {
        var apart = 1;
        foreach (var act in making.Acts) apart *= act.PilesOf(form);
        var finish = making.Finish;
        if (finish.HoldsFolds && !making.FoldsAtTheSpine) return "there is no fold at the left for it to be held at";
        if (finish == Finish.OpenedFolds && making.Acts.Count < 2) return "besides the last there are no folds to be opened";
        if (finish == Finish.StapledOpenEnds && (making.FoldsAtTheSpine || !making.Folds)) return "open ends are those of sheets that are folded at the right";
        if (finish.MakesCopies && (apart == 1 || making.Folds)) return "copies are what sheets cut apart make";
        return apart > 1 && !finish.MakesCopies && finish != Finish.GluedSpines ? "what is cut apart is glued, or makes copies" : null;
    }
}
