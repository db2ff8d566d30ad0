using System.Globalization;
using Publish.Typesetting.Imposition.Assembly.Words;
using Publish.Typesetting.Imposition.Folding;

namespace Publish.Typesetting.Imposition.Assembly;

/// <summary>Where in a making a step is told: what lies on the table, and what to tell it with.</summary>
/// <param name="table">With the acts of one gathering done.</param>
/// <param name="index">Of the act; their number for the finish.</param>
internal sealed class MakingStep(BookletToMake booklet, AssemblyWords words, StepDrawings drawings, WorkTable table, int index)
{
    public BookletToMake Booklet => booklet;

    public AssemblyWords Words => words;

    public StepDrawings Drawings => drawings;

    public Making Making => booklet.Scheme.Making;

    public Act Act => Making.Acts[index];

    public bool IsFirst => index == 0;

    /// <summary>What this act makes.</summary>
    public IReadOnlyList<SheetLine> Lines => table.Lines[index];

    /// <summary>Paper was cut and its parts left beside each other.</summary>
    public bool HasPilesApart => Piles.Count > 1 && !CameAfter(act => act is SheetBySheet);

    public SheetView WholeSheet => SheetView.Whole(booklet.Scheme);

    /// <summary>What lies on top, the front of the first sheet facing up.</summary>
    public SheetView Top => ViewOf(Piles[0][0]);

    /// <summary>The back of the last sheet, once the pile is turned over.</summary>
    public SheetView LastFromBehind
    {
        get
        {
            var piece = Piles[0][^1];
            return ViewOf(piece) with { Side = (booklet.Imposed.Sheets * 2) - 1, Column = booklet.Scheme.Columns - piece.Column - piece.Columns };
        }
    }

    private List<List<Piece>> Piles => table.Before[index];

    public bool IsMade(SheetLine line) => Lines.Contains(line);

    /// <summary>Whether such an act was done before.</summary>
    public bool CameAfter(Func<Act, bool> holds)
    {
        for (var i = 0; i < index; i++)
            if (holds(Making.Acts[i])) return true;
        return false;
    }

    /// <summary>How often paper was folded so before the last fold.</summary>
    public int Earlier(SheetHalf behind)
    {
        var count = 0;
        foreach (var act in Making.Acts)
            if (act is Fold fold && fold.Behind == behind && !Making.IsLastFold(act)) count++;
        return count;
    }

    public string Sheets(int count) => count == 1 ? words.OneSheet : AssemblyWords.Fill(words.Sheets, ("n", Number(count)));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SheetView ViewOf(Piece piece) => new(0, piece.Column, piece.Row, piece.Columns, piece.Rows);
}
