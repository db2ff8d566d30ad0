using Publish.Model.Source;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Pages;
using A4 = Publish.Typesetting.Imposition.Paper;

namespace Publish.Acceptance.Folding;

/// <summary>Every scheme, printed, cut and folded as paper is, and read: for 1 to 100 pages, both flips, both bindings.</summary>
public sealed class FoldingTests
{
    private const int CellWidth = 24;
    private const int CellHeight = 30;

    public static TheoryData<string> Schemes => [.. KnownSchemes.All.Names];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Sheets_that_are_cut_and_folded_read_from_the_first_page_to_the_last(string name)
    {
        var faults = new List<string>();
        Parallel.For(1, 101, pages =>
        {
            foreach (var flip in (FlipEdge[])[FlipEdge.Short, FlipEdge.Long])
                foreach (var binding in (Binding[])[Binding.Left, Binding.Right])
                {
                    var plan = new ImpositionPlan(KnownSchemes.All.Find(name)!, A4.A4.Size.Turned, flip) { Binding = binding };
                    if (Judge(plan, pages) is { } fault) lock (faults) faults.Add(fault);
                }
        });
        Assert.True(faults.Count == 0, $"{faults.Count} of 400 fold wrong, such as:\n{string.Join("\n", faults.Order(StringComparer.Ordinal).Take(8))}");
    }

    public static TheoryData<string, int, int> OtherForms => new()
    {
        { "signatures", 1, 0 }, { "signatures", 2, 0 }, { "signatures", 5, 0 }, { "signatures", 8, 12 }, { "signatures", 16, 32 }, { "signatures", 39, 59 },
        { "cut-stack", 1, 2 }, { "cut-stack", 3, 2 }, { "cut-stack", 2, 4 }, { "cut-stack", 3, 3 }, { "repeat", 3, 2 }, { "repeat", 2, 4 },
    };

    /// <summary>Signatures by their sheets or by a range of pages; grids by their columns and rows, on one side and on both.</summary>
    [Theory]
    [MemberData(nameof(OtherForms))]
    public void So_do_the_forms_that_a_scheme_can_take(string name, int first, int second)
    {
        foreach (var scheme in Forms(name, first, second))
            for (var pages = 1; pages <= 100; pages++)
                Assert.Null(Judge(new(scheme, A4.A4.Size.Turned), pages));
    }

    [Theory]
    [InlineData("saddle", BlankPlace.BeforeBackCover, 8)]
    [InlineData("saddle", BlankPlace.AtEnd, 6)]
    [InlineData("2x4x1", BlankPlace.BeforeBackCover, 8)]
    [InlineData("cut-stack", BlankPlace.BeforeBackCover, 6)]
    public void Blanks_go_before_the_back_cover_unless_they_are_to_go_behind_the_text(string name, BlankPlace blanks, int place)
    {
        var plan = new ImpositionPlan(KnownSchemes.All.Find(name)!, A4.A4.Size.Turned) { Blanks = blanks };
        Assert.Equal(place, ReadBack(plan, 6)[0].IndexOf(6) + 1);
    }

    private static IEnumerable<Scheme> Forms(string name, int first, int second)
    {
        var scheme = KnownSchemes.All.Find(name)!;
        if (scheme.WithSignatures(second == 0 ? Gathering.Signatures(first) : Gathering.Within(first, second)) is { } divided) return [divided];
        var grid = scheme.WithGrid(first, second)!;
        return [grid, grid.OnOneSide()!];
    }

    /// <summary>What comes of it, or null where it reads as it should.</summary>
    private static string? Judge(ImpositionPlan plan, int pages)
    {
        var wanted = string.Join(' ', Enumerable.Range(1, pages));
        foreach (var copy in ReadBack(plan, pages))
        {
            var read = string.Join(' ', copy.Where(page => page != 0));
            if (read != wanted) return $"{plan.Scheme.Name}, {pages:000} pages, flip {plan.Flip}, {plan.Binding}: {read}";
        }

        return null;
    }

    private static List<List<int>> ReadBack(ImpositionPlan plan, int pages)
    {
        var imposed = Imposer.Impose(NumberedPages.Of(pages, CellOf(plan)), plan, new DiagnosticBag());
        var (width, height) = (plan.Scheme.Columns * CellWidth, plan.Scheme.Rows * CellHeight);
        var sides = imposed.Paged.Pages.Select(side => SheetPainter.Paint(side, width, height));
        var pile = Printer.Print(sides, plan.Sheet, imposed.Paged.Preferences.Duplex, plan.Binding == Binding.Left);
        return [.. Recipe.Read(plan.Scheme, pile, pages).Select(copy => copy.Select(NumberedPages.Read).ToList())];
    }

    // A page as large as its place, lying as it lies there.
    private static Size CellOf(ImpositionPlan plan)
    {
        var cell = new Size(plan.Sheet.Width / plan.Scheme.Columns, plan.Sheet.Height / plan.Scheme.Rows);
        return plan.Scheme.Sheet.Lying % 2 == 1 ? cell.Turned : cell;
    }
}
