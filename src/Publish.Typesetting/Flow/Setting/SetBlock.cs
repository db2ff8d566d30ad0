using Publish.Model;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>A block whose lines are known: what the page breaker sees. Heights are grid lines.</summary>
internal abstract class SetBlock(FlowBlock source)
{
    public FlowBlock Source { get; } = source;

    public int Before => Source.Before;

    public int After => Source.After;

    public bool KeepWithNext => Source.KeepWithNext;

    /// <summary>When it is set as its paragraphs are best.</summary>
    public abstract int Lines { get; }

    /// <summary>Of the notes, by their numbers, in order.</summary>
    public virtual Seq<int> NotesCalled => [];
}

/// <summary>What follows begins on a new page.</summary>
internal sealed class SetBreak(PageBreakBlock source) : SetBlock(source)
{
    public bool Recto { get; } = source.Recto;

    public bool Verso { get; } = source.Verso;

    public override int Lines => 0;
}

/// <summary>Something that is never parted: a row of a table, a figure with its caption.</summary>
internal sealed class SetBox(FlowBlock source, int lines, Seq<BoxPart> parts, Seq<BoxGraphic> graphics) : SetBlock(source)
{
    public override int Lines => lines;

    public Seq<BoxPart> Parts { get; } = parts;

    public Seq<BoxGraphic> Graphics { get; } = graphics;

    public Seq<int> Notes { get; } = NotesOf(parts);

    public override Seq<int> NotesCalled => Notes;

    /// <summary>Moves to the head of a later page where it does not fit, while the text goes on.</summary>
    public bool Floats { get; init; }

    /// <summary>It stands at the head of a page, and moves to the next one's where text stands over it.</summary>
    public bool ToHead { get; init; }

    /// <summary>It stands at the foot of a page, over the notes, and moves to the next one's where it has no room.</summary>
    public bool ToFoot { get; init; }

    /// <summary>How its picture may give way; null for what may not.</summary>
    public Yielding? Yields { get; init; }

    /// <summary>No text stands on its page beside it, but for notes.</summary>
    public bool FillsPage { get; init; }

    /// <summary>Its content lies on its side; null for upright.</summary>
    public TurnedArea? Turned { get; init; }

    /// <summary>How much lower than its lines all of it stands, within the last of them.</summary>
    public Length Lowered { get; init; }

    /// <summary>Set before it where it comes first on a page: a table's head.</summary>
    public SetBox? Continued { get; init; }

    public SetBox With(FlowBlock source) =>
        new(source, lines, Parts, Graphics) { Floats = Floats, ToHead = ToHead, Yields = Yields, FillsPage = FillsPage, Turned = Turned, Lowered = Lowered, Continued = Continued };

    /// <summary>With a smaller picture, so that it takes fewer lines; null where it would be too small.</summary>
    public SetBox? Within(int most)
    {
        if (lines <= most) return this;
        if (Yields is not { } yields || most < yields.Least(lines)) return null;
        var fewer = lines - most;
        return new(Source, most, Parts.Select(part => part with { Line = part.Line - fewer }), Graphics.Select(graphic => graphic with { Area = yields.Smaller(graphic.Area, fewer) }))
        {
            Floats = Floats,
            ToHead = ToHead,
        };
    }

    public SetBox Upright() => new(Source, lines, Parts, Graphics) { Lowered = Lowered };

    private static Seq<int> NotesOf(Seq<BoxPart> parts)
    {
        var notes = new List<int>();
        foreach (var part in parts)
        {
            if (part.Block is SetBox box) notes.AddRange(box.Notes);
            if (part.Block is not SetText text) continue;
            for (var line = part.From; line < part.To; line++) notes.AddRange(text.Natural.NotesCalledIn(line));
        }
        return Seq.Of(notes);
    }
}

/// <summary>A picture gives way where a page would else be left nearly white.</summary>
/// <param name="Lines">Grid lines of the picture alone.</param>
/// <param name="Edge">That stays where it is; the middle where it has neither.</param>
internal sealed record Yielding(int Lines, Length Leading, FigureSide Edge)
{
    /// <summary>Of its height, in percent.</summary>
    private const int Smallest = 60;

    /// <param name="whole">Grid lines with all that belongs to it.</param>
    public int Least(int whole) => whole - Lines + Math.Max(2, ((Lines * Smallest) + 99) / 100);

    public Rect Smaller(Rect area, int fewer)
    {
        var room = Leading * (Lines - fewer);
        var height = Length.Min(area.Height, room);
        var width = area.Width.Times(height.Steps, Math.Max(1, area.Height.Steps));
        var free = area.Width - width;
        return new(area.X + (Edge switch { FigureSide.Start => Length.Zero, FigureSide.End => free, _ => free / 2 }), (room - height) / 2, width, height);
    }
}

/// <param name="Width">That its content was set to: the height that it takes on the page.</param>
/// <param name="Left">White to the left of it, which is over its head.</param>
internal readonly record struct TurnedArea(Length Width, Length Left);
