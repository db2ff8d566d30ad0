using Publish.Model;

namespace Publish.Typesetting.Flow.Pagination;

/// <summary>A page filled down to the end of some block: one link a block, so that ways to fill it share their beginnings.</summary>
/// <param name="Used">Grid lines from the top.</param>
/// <param name="After">Empty lines wanted before what follows.</param>
/// <param name="Cost">Of variations on the way.</param>
internal sealed record Fill(Fill? Previous, Segment Segment, int Used, int After, NoteLoad Notes, Seq<int> Floats, long Cost)
{
    /// <summary>Empty lines over what stands at the page's foot.</summary>
    public const int OverFoot = 1;

    /// <summary>Grid lines that are kept for what stands at the page's foot, with the white over it.</summary>
    public int Foot { get; init; } = Previous?.Foot ?? 0;

    public static Fill Empty(NoteLoad notes, Seq<int> floats) => new(null, default, 0, 0, notes, floats, 0);

    /// <summary>With a block at the page's foot, below all text.</summary>
    public Fill AtFoot(int block, int lines, NoteLoad notes) =>
        new(this, new(block, 0, 1, GridLine.First, null) { AtFoot = lines }, Used, After, notes, Floats, Cost) { Foot = Foot + lines + OverFoot };

    /// <summary>A block is the last one that stands on it.</summary>
    public bool EndsWith(int block) => Previous is not null && Segment.Block == block;

    public Seq<Segment> Segments(Segment? last)
    {
        var segments = new List<Segment>();
        if (last is { } l) segments.Add(l);
        for (var fill = this; fill.Previous is not null; fill = fill.Previous) segments.Add(fill.Segment);
        segments.Reverse();
        return Seq.Of(segments);
    }
}

/// <summary>The notes of a page so far.</summary>
/// <param name="Calls">The notes called, the last one first; null for none.</param>
/// <param name="Before">Lines of all notes but the last one.</param>
/// <param name="BegunBefore">Lines that these take where each is only begun.</param>
/// <param name="Last">Lines of the last one, which may be parted.</param>
internal readonly record struct NoteLoad(NoteCall? Calls, int Before, int BegunBefore, int Last)
{
    /// <summary>Lines of a note that stand with its call, at least.</summary>
    public const int Together = 2;

    public int Whole => Before + Last;

    /// <summary>Only the last one is parted.</summary>
    public int Least => Before + Head(Last);

    /// <summary>All of them are parted.</summary>
    public int Begun => BegunBefore + Head(Last);

    /// <summary>What notes left over from pages before take.</summary>
    public static NoteLoad Carried(int lines) => new(null, lines, lines, 0);

    public NoteLoad With(int number, int lines) => new(new(number, Calls), Whole, Begun, lines);

    /// <summary>Lines of a note that stand with its call, at least: all of a short one, of which else one line would go on alone.</summary>
    public static int Head(int lines) => lines <= Together + 1 ? lines : Together;
}

internal sealed record NoteCall(int Number, NoteCall? Previous);
