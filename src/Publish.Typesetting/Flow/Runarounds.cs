using Publish.Model;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow;

/// <summary>Pictures that text runs round: the paragraphs after each are set with lines that give way to it.</summary>
/// <remarks>
/// A picture and the lines beside it are never parted, so that which lines give way is known before pages are. Where they do not fit on what is left of a page,
/// text of just so many lines comes first, and the picture stands at the next page's head, within a paragraph at need.
/// </remarks>
internal sealed class Runarounds
{
    /// <summary>Fewer lines over a picture at a page's head look as if it had slipped.</summary>
    private const int FewOver = 2;

    private readonly int[] pictures;
    private readonly Dictionary<int, int> skipped = [];
    private readonly Dictionary<int, SetText> first = [];

    private Runarounds(int[] pictures, FlowBlock[] blocks, SetBlock[][] sets) => (this.pictures, Blocks, Sets) = (pictures, blocks, sets);

    private FlowBlock[] Blocks { get; }

    private SetBlock[][] Sets { get; }

    /// <returns>Null where there is none, as in nearly all columns.</returns>
    public static Runarounds? Of(FlowBlock[] blocks, SetBlock[][] sets)
    {
        List<int>? pictures = null;
        for (var i = 0; i < blocks.Length; i++)
            if (blocks[i] is FigureBlock { RunsRound: true }) (pictures ??= []).Add(i);
        return pictures is null ? null : new([.. pictures], blocks, sets);
    }

    /// <summary>Sets them all, and the paragraphs beside them.</summary>
    public void Set(BlockSetter setter, Length column, PageNumbers numbers)
    {
        foreach (var picture in pictures) new Run(this, picture, setter, column, numbers).Set();
    }

    /// <summary>Has as much text come before a picture as the page before it was short of.</summary>
    /// <returns>Whether one was moved.</returns>
    public bool Follow(Layout layout)
    {
        var moved = false;
        foreach (var picture in pictures)
        {
            if (!first.TryGetValue(picture, out var text)) continue;
            var (skip, lines) = (skipped.GetValueOrDefault(picture), Short(layout, text) is > 1 and var missing ? missing : -Over(layout, text));
            if (lines == 0 || skip + lines < 0) continue;
            skipped[picture] = skip + lines;
            moved = true;
        }
        return moved;
    }

    /// <summary>Lines that a page is short of since the next one begins with the picture; 0 where it does not.</summary>
    private static int Short(Layout layout, SetText text)
    {
        for (var page = 1; page < layout.Plans.Count; page++)
            if (layout.Plans[page].Body is [var opening, ..] && layout.Column[opening.Block] == text && opening.From == text.Beside!.From) return layout.Plans[page - 1].Missing;
        return 0;
    }

    /// <summary>Lines of its paragraph that stand over the picture at a page's head, where they are too few to be seen as text; 0 where there are none.</summary>
    private static int Over(Layout layout, SetText text)
    {
        for (var page = 1; page < layout.Plans.Count; page++)
            if (layout.Plans[page].Body is [var opening, ..] && layout.Column[opening.Block] == text && text.Beside!.From - opening.From is var over && over is > 0 and <= FewOver) return over;
        return 0;
    }

    /// <summary>One picture.</summary>
    private sealed class Run(Runarounds all, int picture, BlockSetter setter, Length column, PageNumbers numbers)
    {
        private readonly FigureBlock figure = (FigureBlock)all.Blocks[picture];
        private PictureBeside beside = null!;
        private int left;
        private int last;
        private bool begun;

        public void Set()
        {
            all.first.Remove(picture);
            if (new FigureSetter(setter).Beside(figure, column, numbers) is not { } set)
            {
                Alone("too little of the line is left beside it");
                return;
            }
            beside = set;
            var skip = all.skipped.GetValueOrDefault(picture);
            // Too little text to fill the page before it: then it stands there itself, a little smaller, where that is enough.
            if (!Runs(skip) && (skip == 0 || !Runs(0, skip - 1)))
            {
                Alone("no paragraph follows it");
                return;
            }
            all.Sets[picture] = [];
            if (left > 0) Fill();
        }

        private void Alone(string why)
        {
            setter.Diagnostics.NoRunaround(figure.Origin.Span, why);
            all.Sets[picture] = [.. setter.Set(figure, column, numbers)];
        }

        /// <summary>White for what of the picture has no text beside it.</summary>
        private void Fill()
        {
            var text = (SetText)all.Sets[last][^1];
            all.Sets[last] = [Kept(text), new SetBox(figure with { Before = 0, After = 1, Anchors = [] }, left, [], [])];
        }

        /// <param name="room">Lines that the page has for it.</param>
        private bool Runs(int skip, int room)
        {
            if (new FigureSetter(setter).Beside(figure, column, numbers, room) is { } smaller) beside = smaller;
            return Runs(skip);
        }

        /// <param name="skip">Lines of text that come before the picture.</param>
        private bool Runs(int skip)
        {
            (left, begun) = (beside.Box.Lines, false);
            var white = 0;
            for (var i = picture + 1; i < all.Blocks.Length && left > 0 && all.Blocks[i] is TextBlock text && MayRun(text); i++)
            {
                var before = i == picture + 1 ? 0 : Math.Max(white, text.Before);
                if (begun) left -= before;
                else skip = Math.Max(0, skip - before);
                if (left <= 0) break;
                if (begun) Keep();
                all.Sets[i] = [begun ? Beside(text, 0) : Begin(i, text, ref skip)];
                (white, last) = (text.After, i);
            }
            return begun;
        }

        /// <summary>The paragraph beside which the picture begins, or one before it.</summary>
        private SetText Begin(int block, TextBlock text, ref int skip)
        {
            var whole = setter.Text(text, column, numbers);
            if (skip < whole.Natural.LineCount && Beside(text, skip) is var set && set.Natural.LineCount > skip)
            {
                begun = true;
                return all.first[picture] = set;
            }
            skip -= Math.Min(skip, whole.Natural.LineCount);
            return whole;
        }

        private SetText Beside(TextBlock text, int from)
        {
            var style = text.Source.Style with { Runaround = new(from, left, beside.Taken, IsAtStart) };
            var set = setter.Text(text with { Source = text.Source with { Style = style } }, column, numbers);
            var to = Math.Min(set.Natural.LineCount, from + left);
            if (to <= from) return set;
            left -= to - from;
            return Held(set, new(from, to, begun ? null : beside.Box, IsAtStart ? Length.Zero : column - beside.Area.Width));
        }

        private bool IsAtStart => figure.Origin.Side == FigureSide.StartRunaround;

        /// <summary>What stands beside the picture so far stays with what comes.</summary>
        private void Keep()
        {
            if (all.Sets[last] is [SetText text]) all.Sets[last] = [Kept(text)];
        }

        private SetText Kept(SetText text)
        {
            var kept = text.With(text.Text with { KeepWithNext = true });
            if (all.first.GetValueOrDefault(picture) == text) all.first[picture] = kept;
            return kept;
        }

        private static SetText Held(SetText text, SetBeside beside) => new(text.Text, text.Paragraph, text.Measure, text.Labels) { Size = text.Size, Beside = beside };

        /// <summary>A paragraph, a line of verse, an item: not a heading, and nothing that is narrow already.</summary>
        private bool MayRun(TextBlock text) =>
            text.Display is null && !text.IsBarrier && !text.KeepWithNext && text.Frames == figure.Frames && !text.Source.Style.KeepSpaces
            && text.Source.Style.Alignment is LineAlignment.Justified or LineAlignment.Left && text.Inset.Of(column) - beside.Taken >= beside.Least;
    }
}
