using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition.Unimposing;

/// <summary>A way in which sheets may have been imposed.</summary>
public sealed record SchemeGuess(Scheme Scheme, Binding Binding, FlipEdge Flip)
{
    /// <summary>As it is typed.</summary>
    public string Options { get; init; } = "";

    /// <summary>Fronts stand on their heads, since the printer turns sheets the other way.</summary>
    public bool IsFlippedOddly { get; init; }
}

/// <summary>How a guess agrees with what is seen on the sheets.</summary>
/// <param name="Pages">In the order of reading: which place of which side, and how it lies. Guesses alike in this are one.</param>
internal sealed record GuessEvidence(SchemeGuess Guess, string Pages)
{
    private const double Agreement = 0.9;

    /// <summary>Places whose words lie as the guess has them, and the others.</summary>
    public (int Right, int Wrong) Turns { get; init; }

    /// <summary>Places whose printed number is as far from their place in the order as most, and the others that have numbers.</summary>
    public (int Right, int Wrong) Folios { get; init; }

    /// <summary>Pages whose text goes on as the next begins, and those where it does not: a sentence broken off before a capital, or ended before a small letter.</summary>
    public (int Right, int Wrong) Joins { get; init; }

    /// <summary>All places, without as many blanks as folding may have added.</summary>
    public int Places { get; init; }

    /// <summary>Numbers that stand where page numbers do, of all places.</summary>
    public int Numbers { get; init; }

    public bool LiesRight => Turns.Wrong == 0 || Turns.Right >= (Turns.Right + Turns.Wrong) * Agreement;

    /// <summary>The guess's places are those that the pages are at.</summary>
    public static GuessEvidence? Of(SchemeGuess guess, Size sheet, int sides, GridReading grid)
    {
        if (guess.Scheme.WholeOf(sides) is not { } whole) return null;
        var plan = new ImpositionPlan(guess.Scheme, sheet, guess.Flip) { Binding = guess.Binding };
        var places = new SortedList<int, (int Side, int Column, int Row, int Turns)>(whole);
        var (number, all) = (0, new List<(int Folio, CellReading Cell, int Turns)>());
        foreach (var side in guess.Scheme.Sides(whole, BlankPlace.AtEnd))
        {
            var on = SheetGrid.Of(plan, side.IsBack);
            for (var i = 0; i < side.Cells.Count; i++)
            {
                var (cell, area) = (side.Cells[i], on.AreaOf(i));
                var (column, row) = (Index(area.X + (area.Width / 2), sheet.Width, guess.Scheme.Columns), Index(area.Y + (area.Height / 2), sheet.Height, guess.Scheme.Rows));
                var lie = on.Of(cell).QuarterTurns;
                all.Add((cell.Folio, grid.At(number, column, row), lie));
                places.TryAdd(cell.Folio, (number, column, row, lie));
            }

            number++;
        }

        all = WithoutAdded(all, guess.Scheme, whole);
        return new GuessEvidence(guess, $"{guess.Scheme.Columns}x{guess.Scheme.Rows} {string.Join(' ', places.Values)}")
        {
            Places = all.Count - Math.Min(all.Count(place => place.Cell.IsBlank), MostAdded(guess.Scheme, whole)),
            Numbers = all.Sum(place => place.Cell.Folios.Count),
            Turns = Count(all.Where(place => place.Cell.QuarterTurns is not null).Select(place => place.Cell.QuarterTurns == place.Turns)),
            Folios = FoliosOf(all),
            Joins = JoinsOf([.. places.Values.Select(place => grid.At(place.Side, place.Column, place.Row))]),
        };
    }

    private static int MostAdded(Scheme scheme, int whole)
    {
        var added = 0;
        while (added + 1 < whole && scheme.Whole(whole - added - 1) == whole) added++;
        return added;
    }

    /// <summary>A back cover comes right after the pages before the blanks that folding added.</summary>
    private static List<(int Folio, CellReading Cell, int Turns)> WithoutAdded(List<(int Folio, CellReading Cell, int Turns)> all, Scheme scheme, int whole)
    {
        if (!scheme.HasBackCover) return all;
        var blank = all.Where(place => place.Cell.IsBlank).Select(place => place.Folio).ToHashSet();
        var (most, added) = (MostAdded(scheme, whole), 0);
        while (added < most && blank.Contains(whole - 1 - added)) added++;
        return added == 0 ? all : all.ConvertAll(place => place.Folio == whole ? place with { Folio = whole - added } : place);
    }

    /// <summary>The distance that most numbers have from their page's place; of two numbers on a page the better.</summary>
    private static (int Right, int Wrong) FoliosOf(List<(int Folio, CellReading Cell, int Turns)> all)
    {
        var votes = new Dictionary<int, int>();
        foreach (var (folio, cell, _) in all)
            foreach (var printed in cell.Folios) votes[printed - folio] = votes.GetValueOrDefault(printed - folio) + 1;
        if (votes.Count == 0) return default;
        var usual = votes.MaxBy(vote => (vote.Value, -Math.Abs(vote.Key))).Key;
        return Count(all.Where(place => place.Cell.Folios.Count > 0).Select(place => place.Cell.Folios.Contains(place.Folio + usual)));
    }

    private static (int Right, int Wrong) JoinsOf(IReadOnlyList<CellReading> pages)
    {
        var (right, wrong) = (0, 0);
        for (var i = 0; i + 1 < pages.Count; i++)
        {
            if (pages[i].Closing is not [.., var last] || pages[i + 1].Opening is not [var first, ..] || !char.IsLetter(first)) continue;
            var ends = last is '.' or '!' or '?' or '”' or '"' or '…' or '»' or ':' or ')';
            if (char.IsLower(first) && !ends) right++;
            else if (char.IsLower(first) != !ends) wrong++;
        }

        return (right, wrong);
    }

    private static (int Right, int Wrong) Count(IEnumerable<bool> found)
    {
        var (right, wrong) = (0, 0);
        foreach (var isRight in found)
            if (isRight) right++;
            else wrong++;
        return (right, wrong);
    }

    private static int Index(Length place, Length whole, int parts) => (int)Math.Clamp(place.Steps * parts / Math.Max(1, whole.Steps), 0, parts - 1);
}
