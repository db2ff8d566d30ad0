using System.Globalization;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Setting;

/// <summary>Sets typewriter text. Lines that are too wide make all of it smaller; then it is laid on its side; and where that does not help either, they are wrapped.</summary>
internal sealed class CodeSetter(BlockSetter setter, CodeBlock block, Length column)
{
    private static readonly Length Smallest = Length.Pt(5.5m);

    /// <summary>Below this the writer is told.</summary>
    private static readonly Length Told = Length.Pt(7);

    private Length Leading => setter.Theme.Text.Leading;

    private Length Size => SizeOf(block.Lines);

    /// <summary>From edge to edge of the text, where nothing else stands beside it.</summary>
    private bool MayWiden => block.Frames.IsEmpty && !block.InNote && block.Lines[0].Label is null;

    public IEnumerable<SetBlock> Set()
    {
        var (natural, inset) = (Widest(), block.Inset.Of(column));
        if (natural <= inset) return Upright(block.Lines, block.Inset, 1000);
        var room = MayWiden ? column : inset;
        var widened = MayWiden ? new Inset(Length.Max(Length.Zero, Length.Min(block.Inset.Left, column - natural)), Length.Zero) : block.Inset;
        if (natural <= room) return Upright(block.Lines, widened, 1000);
        if (Shrunk(natural, room) is { } permille)
        {
            if (Size.Times(permille, 1000) < Told) setter.Diagnostics.SmallCode(block.Origin.Span, Shown(Size.Times(permille, 1000)));
            return Upright(block.Lines, widened, permille);
        }
        if (block.MayTurn && IsWorthAPage && Shrunk(natural, Leading * setter.Theme.LinesOnPage) is { } turned)
        {
            setter.Diagnostics.TurnedCode(block.Origin.Span);
            return Turned(turned);
        }
        return Upright(new CodeWrapping(setter, block).Wrapped(room), widened, 1000);
    }

    /// <summary>A line or two on a page of their own, on their side, are worse to read than wrapped ones.</summary>
    private bool IsWorthAPage
    {
        get
        {
            var lines = 0;
            foreach (var line in block.Lines)
                if (line.Source.Pieces.Any(piece => piece is TextPiece text && !string.IsNullOrWhiteSpace(text.Text))) lines++;
            return lines > 3;
        }
    }

    // A hair less, since lengths are whole steps.
    private int? Shrunk(Length natural, Length room)
    {
        var permille = (int)Math.Min(1000, room.Steps * 999 / Math.Max(1, natural.Steps));
        return Size.Times(permille, 1000) >= Length.Max(Smallest, Length.Min(Size, setter.Theme.Text.Least)) ? permille : null;
    }

    private Length Widest()
    {
        var widest = Length.Zero;
        foreach (var line in block.Lines) widest = Length.Max(widest, setter.WidthOf(line.Source));
        return widest;
    }

    private IEnumerable<SetBlock> Upright(Seq<TextBlock> lines, Inset inset, int permille)
    {
        var set = lines.Select(line => SetLine(line, inset, permille));
        if (block.InNote) return set.Select((text, i) => Spaced(text, i, set.Count));
        var leading = Leading.Times(permille, 1000);
        var height = (int)(((leading.Steps * set.Count) + Leading.Steps - 1) / Leading.Steps);
        if (height <= setter.Theme.LinesOnPage) return [Box(set, 0, set.Count, leading, height, true, true)];
        return permille == 1000 ? set.Select((text, i) => Spaced(text, i, set.Count)) : Chunks(set, leading);
    }

    private SetText SetLine(TextBlock line, Inset inset, int permille) =>
        setter.Text(Sized(line, permille) with { Inset = inset, Container = block.Container, IsBarrier = false }, column, PageNumbers.None);

    private static TextBlock Sized(TextBlock line, int permille)
    {
        var source = line.Source with { Pieces = line.Source.Pieces.Select(piece => piece is TextPiece text ? text with { Style = text.Style with { Size = text.Style.Size.Times(permille, 1000) } } : piece) };
        return line with { Source = source };
    }

    private SetText Spaced(SetText text, int index, int count)
    {
        var (before, after) = (index == 0 ? block.Before : 0, index == count - 1 ? block.After : 0);
        var keep = text.KeepWithNext || (index == count - 1 && block.KeepWithNext);
        return before + after == 0 && keep == text.KeepWithNext && !block.IsBarrier
            ? text
            : text.With(text.Text with { Before = before, After = after, KeepWithNext = keep, IsBarrier = block.IsBarrier && index == 0 });
    }

    /// <summary>Small lines that go over pages: as many as just fill a few lines of the grid stand together, so that they stand evenly from one lot to the next.</summary>
    private IEnumerable<SetBlock> Chunks(Seq<SetText> set, Length leading)
    {
        var (grid, each) = (1, (int)(Leading.Steps / leading.Steps));
        for (var g = 2; g <= 6; g++)
            if ((int)(Leading.Steps * g / leading.Steps) is var k && k * grid > each * g) (grid, each) = (g, k);
        var even = Leading * grid / each;
        for (var first = 0; first < set.Count; first += each)
        {
            var count = Math.Min(each, set.Count - first);
            var lines = count == each ? grid : (int)(((even.Steps * count) + Leading.Steps - 1) / Leading.Steps);
            yield return Box(set, first, count, even, lines, first == 0, first + count == set.Count);
        }
    }

    private SetBox Box(Seq<SetText> set, int first, int count, Length leading, int lines, bool begins, bool ends)
    {
        var onGrid = leading == Leading;
        var parts = new BoxPart[count];
        for (var i = 0; i < count; i++)
            parts[i] = new(set[first + i], 0, set[first + i].Natural.LineCount, Length.Zero, new(onGrid ? i : 0)) { Baseline = onGrid ? null : BaselineOf(i, leading) };
        var source = block with
        {
            Before = begins ? block.Before : 0,
            After = ends ? block.After : 0,
            KeepWithNext = ends && block.KeepWithNext,
            IsBarrier = begins && block.IsBarrier,
        };
        return new SetBox(source, lines, Seq.Create<BoxPart>(parts), []);
    }

    private Length BaselineOf(int line, Length leading) =>
        (leading * line) + ((leading + setter.Theme.Text.Size.Times(65, 100).Times(leading.Steps, Leading.Steps)) / 2);

    private IEnumerable<SetBlock> Turned(int permille)
    {
        var (leading, width) = (Leading.Times(permille, 1000), Leading * setter.Theme.LinesOnPage);
        var set = block.Lines.Select(line => setter.Text(
            Sized(line, permille) with { Inset = default, Container = block.Container, IsBarrier = false }, width, PageNumbers.None));
        var each = Math.Max(1, (int)(setter.Theme.Measure.Steps / Math.Max(1, leading.Steps)));
        for (var first = 0; first < set.Count; first += each)
        {
            var count = Math.Min(each, set.Count - first);
            var box = Box(set, first, count, leading, setter.Theme.LinesOnPage, false, false);
            var parts = box.Parts.Select((p, i) => p with { Line = GridLine.First, Baseline = BaselineOf(i, leading) });
            var left = set.Count <= each ? (setter.Theme.Measure - (leading * count)) / 2 : Length.Zero;
            yield return new SetBox(box.Source with { Before = 0, After = 0, Frames = [] }, setter.Theme.LinesOnPage, Seq.Of(parts), [])
            {
                Floats = true, FillsPage = true, Turned = new(width, left),
            };
        }
    }

    private static Length SizeOf(Seq<TextBlock> lines)
    {
        foreach (var line in lines)
            foreach (var piece in line.Source.Pieces)
                if (piece is TextPiece text) return text.Style.Size;
        return Length.Pt(10);
    }

    private static string Shown(Length size) => (size.Steps * 10 / Length.Pt(1).Steps / 10m).ToString("0.0", CultureInfo.InvariantCulture);
}
