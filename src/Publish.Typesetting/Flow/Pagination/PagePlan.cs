using Publish.Model;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Paragraphs.LineBreaking;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>What stands on a page.</summary>
/// <param name="Body">From top to bottom.</param>
/// <param name="Notes">In order, at the foot.</param>
/// <param name="Missing">Grid lines that the page is short of its full depth.</param>
internal sealed record PagePlan(Seq<Segment> Body, Seq<NoteSegment> Notes, int Missing);

/// <summary>Lines of a block.</summary>
/// <param name="From">The first of its lines, from 0; a box has one.</param>
/// <param name="To">Behind the last.</param>
/// <param name="Line">The grid line that the first takes.</param>
/// <param name="Breaking">The paragraph's, null for a box. Of a paragraph on two pages the later one's holds for both.</param>
internal readonly record struct Segment(int Block, int From, int To, GridLine Line, Breaking? Breaking)
{
    /// <summary>Of what stands at the page's foot: its grid lines, counted from there; 0 for what stands where <see cref="Line"/> says.</summary>
    public int AtFoot { get; init; }

    /// <summary>The block's box, its picture smaller so that it has room; null for as it is.</summary>
    public SetBox? Smaller { get; init; }

    /// <summary>Where all stands in columns, whose units <see cref="From"/> and <see cref="To"/> count; null for any other block.</summary>
    public ColumnsFit? Columns { get; init; }

    public SetBlock In(SetBlock[] column) => Smaller ?? column[Block];
}

internal readonly record struct NoteSegment(int Number, int From, int To);

/// <summary>Where a page begins.</summary>
/// <param name="Line">Of the block, from 0.</param>
/// <param name="Breaking">The paragraph's where the page begins in the midst of one.</param>
/// <param name="Forbidden">Its lines that already may not end in a hyphen.</param>
internal sealed record Resumption(int Block, int Line, Breaking? Breaking, Seq<int> Forbidden, Carry Carry)
{
    public static Resumption First { get; } = At(0, Carry.Nothing);

    public static Resumption At(int block, Carry carry) => new(block, 0, null, [], carry);
}

/// <summary>One way to end a page. Of many that are weighed few are taken, so that what stands on the page is told only then.</summary>
/// <param name="Filled">The blocks that end on it.</param>
/// <param name="Last">What of the next one stands on it; null for nothing.</param>
/// <param name="Missing">Grid lines that the page is short of its full depth.</param>
internal sealed record PageEnd(Fill Filled, Segment? Last, Seq<NoteSegment> Notes, int Missing, Resumption Next, long Cost)
{
    /// <summary>Nothing is parted that wants to stay together, and of its notes at most the last one goes on overleaf.</summary>
    public bool IsClean { get; init; }

    /// <summary>It ends where it must, and is as short as it is.</summary>
    public bool IsForced { get; init; }

    /// <summary>No text stands on it.</summary>
    public bool IsBare => Last is null && Filled.Previous is null;

    /// <summary>The grid line below the body: the page's end, or where its notes begin with the white over them.</summary>
    public GridLine Foot { get; init; }

    public PagePlan Plan() => new(Filled.Foot == 0 ? Filled.Segments(Last) : AtFoot(Filled.Segments(Last)), Notes, Missing);

    /// <summary>What was kept for the foot stands there, one over the other as it came.</summary>
    private Seq<Segment> AtFoot(Seq<Segment> segments)
    {
        Segment[] placed = [.. segments];
        var behind = Foot;
        for (var i = placed.Length - 1; i >= 0; i--)
        {
            if (placed[i].AtFoot == 0) continue;
            placed[i] = placed[i] with { Line = behind - placed[i].AtFoot };
            behind = placed[i].Line - Fill.OverFoot;
        }
        return Seq.Of(placed);
    }

    /// <summary>A page with nothing on it.</summary>
    public static PageEnd Blank(Resumption next) => new(Fill.Empty(default, []), null, [], 0, next, 0) { IsForced = true };
}
