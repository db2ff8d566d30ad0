using System.Buffers;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs.Words;

namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>All places where the lines of a paragraph may end, in order; the last one is its end.</summary>
internal sealed class BreakpointList(ParagraphSource source, Fragment[] fragments) : IDisposable
{
    // Penalties in the sense of Knuth and Plass, 1981: added to a line's badness when it ends here.
    private const int HyphenPenalty = 200;
    private const int OwnHyphenPenalty = 60;
    private const int SoftHyphenPenalty = 60;
    private const int ReluctantPenalty = 60;
    private const int ForcedDivisionPenalty = 2000;

    private Breakpoint[] points = ArrayPool<Breakpoint>.Shared.Rent((fragments.Length * 2) + 2);
    private int count;
    private long position;
    private long glue;
    private int leaders;
    private Dictionary<int, HyphenPoint[]>? forced;

    public ReadOnlySpan<Breakpoint> Points => points.AsSpan(0, count);

    /// <param name="widest">Words wider than this are divided as the last resort; null for none.</param>
    public static BreakpointList Of(ParagraphSource source, Fragment[] fragments, Length? widest, WordTables tables)
    {
        var list = new BreakpointList(source, fragments);
        for (var i = 0; i < fragments.Length; i++)
            list.AddFragment(i, widest, tables);
        list.AddEnd();
        return list;
    }

    /// <summary>The point at which a divided word is divided.</summary>
    public HyphenPoint PointOf(in Breakpoint breakpoint) =>
        (forced is not null && forced.TryGetValue(breakpoint.Fragment, out var points) ? points : fragments[breakpoint.Fragment].Word!.Hyphens)[breakpoint.Division];

    /// <summary>Two lines in a row begin alike, or end alike: one ends at the first place, the next at the second. Of a divided word nothing counts, nor where the text itself says one word twice.</summary>
    /// <param name="atEnds">Ends of lines stand below each other.</param>
    public bool Stacks(in Breakpoint first, in Breakpoint second, bool atEnds)
    {
        if (first.Division >= 0 || second.Division >= 0 || first.Fragment == 0 || second.Fragment == fragments.Length) return false;
        return !IsSame(first.Fragment - 1, first.Fragment) && (IsSame(first.Fragment, second.Fragment) || (atEnds && IsSame(first.Fragment - 1, second.Fragment - 1)));
    }

    private bool IsSame(int a, int b) => fragments[a].Word is { } one && fragments[b].Word is { } other && one.Text == other.Text;

    public void Dispose() => ArrayPool<Breakpoint>.Shared.Return(points);

    /// <summary>How far a paragraph's first character hangs out.</summary>
    public int FirstHang() => fragments.Length == 0 ? 0 : LeftHangOf(0);

    private void AddFragment(int index, Length? widest, WordTables tables)
    {
        ref readonly var fragment = ref fragments[index];
        if (fragment.Gap != Gap.Closed && (fragment.Gap != Gap.Inside || widest is not null)) AddGap(index);
        position += fragment.Space;
        if (fragment.GlueStretches) glue += fragment.Space;
        if (fragment.Kind == FragmentKind.Leader) leaders++;
        if (fragment.Word is { } word) AddDivisions(index, word, widest is { } limit && fragment.Width > limit.Steps ? limit : null, tables);
        position += fragment.Width;
    }

    private void AddGap(int index)
    {
        ref readonly var fragment = ref fragments[index];
        var glueSpace = fragment.GlueStretches ? fragment.Space : 0;
        var hyphen = fragment.Gap == Gap.SoftHyphen ? HyphenWidth(index - 1) : 0;
        Add(new()
        {
            End = position + hyphen,
            Start = position + fragment.Space,
            GlueToEnd = glue,
            GlueToStart = glue + glueSpace,
            RightHang = fragment.Gap == Gap.SoftHyphen ? Protruding(OpticalMargin.Right('-', hyphen)) : RightHangOf(index - 1),
            LeftHang = LeftHangOf(index),
            Penalty = PenaltyOf(fragment.Gap),
            Fragment = index,
            Division = -1,
            Kind = KindOf(fragment.Gap),
            Leaders = leaders,
        });
    }

    private void AddDivisions(int index, Word word, Length? tooWideFor, WordTables tables)
    {
        if (tooWideFor is null && HasSoftHyphen(index)) return;
        var style = StyleOf(index);
        var points = word.Hyphens;
        if (tooWideFor is { } limit) (forced ??= [])[index] = points = LastResort.PointsOf(word, style, source.Style.Breaking, limit, tables);
        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            var tracking = style.Tracking.Steps * point.Offset;
            Add(new()
            {
                End = position + Scale(style, point.Prefix) + tracking,
                Start = position + fragments[index].Width - Scale(style, point.Suffix) - (style.Tracking.Steps * (word.GlyphCount - point.Offset)),
                GlueToEnd = glue,
                GlueToStart = glue,
                RightHang = Protruding(Scale(style, point.RightHang)),
                LeftHang = Protruding(Scale(style, point.LeftHang)),
                Penalty = point.Kind == DivisionMark.Hyphen ? HyphenPenalty : ForcedDivisionPenalty,
                Fragment = index,
                Division = (short)i,
                Kind = point.Kind == DivisionMark.Hyphen ? BreakpointKind.Hyphen : BreakpointKind.Plain,
                Leaders = leaders,
            });
        }
    }

    /// <summary>Where the writer said how a word divides, it divides nowhere else.</summary>
    private bool HasSoftHyphen(int index) =>
        fragments[index].Gap == Gap.SoftHyphen || (index + 1 < fragments.Length && fragments[index + 1].Gap == Gap.SoftHyphen);

    private void AddEnd() => Add(new()
    {
        End = position,
        Start = position,
        GlueToEnd = glue,
        GlueToStart = glue,
        RightHang = fragments.Length == 0 ? 0 : RightHangOf(fragments.Length - 1),
        Fragment = fragments.Length,
        Division = -1,
        Kind = BreakpointKind.Forced,
        Leaders = leaders,
    });

    private void Add(Breakpoint point)
    {
        if (count == points.Length) Grow();
        points[count++] = point;
    }

    private void Grow()
    {
        var larger = ArrayPool<Breakpoint>.Shared.Rent(points.Length * 2);
        points.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Breakpoint>.Shared.Return(points);
        points = larger;
    }

    private int LeftHangOf(int index) => fragments[index].Word is { } word ? Protruding(Scale(StyleOf(index), word.LeftHang)) : 0;

    private int RightHangOf(int index) => fragments[index].Word is { } word ? Protruding(Scale(StyleOf(index), word.RightHang)) : 0;

    private int HyphenWidth(int index) => fragments[index].Word is null ? 0 : Scale(StyleOf(index), Word.Em / 3);

    private TextStyle StyleOf(int index) => ((TextPiece)source.Pieces[fragments[index].Piece]).Style;

    private static int Scale(TextStyle style, int ems) => (int)(style.Size.Steps * ems / Word.Em);

    private int Protruding(int hang) => (int)((long)hang * source.Style.Breaking.Protrusion / 1000);

    private static int PenaltyOf(Gap gap) => gap switch
    {
        Gap.AfterHyphen => OwnHyphenPenalty,
        Gap.SoftHyphen => SoftHyphenPenalty,
        Gap.Reluctant or Gap.Address => ReluctantPenalty,
        Gap.Inside => ForcedDivisionPenalty,
        _ => 0,
    };

    private static BreakpointKind KindOf(Gap gap) => gap switch
    {
        Gap.AfterHyphen or Gap.SoftHyphen => BreakpointKind.Hyphen,
        Gap.Forced => BreakpointKind.Forced,
        Gap.Address => BreakpointKind.Address,
        _ => BreakpointKind.Plain,
    };
}
