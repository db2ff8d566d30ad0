using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>The cheapest of all ways to put a short column with notes and pictures on pages, and what a way that was found costs.</summary>
/// <remarks>
/// Nothing of the page breaker's is used but what it measures notes with: each way to end a page and to part the notes that it calls, as far as there is room, is tried. What is a rule is one here too:
/// a picture stands where it was put where it fits there, else at the head of the next page that has room; of notes left over two thirds of a page are shown; a note is parted for
/// the sake of a later one only where the page comes out badly else; a page is not left short by more than two lines where its next lines fit and ask for nothing; and where text is
/// left that need not wait, each page has some.
/// </remarks>
internal sealed class PageSearch(MockColumn column, int pageLines)
{
    /// <summary>More than all blemishes of a short column together: a way that costs it is no way.</summary>
    private const long Never = 10_000_000;

    /// <summary>A page that costs less is not rid of its blemishes by notes that are parted for the sake of later ones.</summary>
    private const long PartsNotes = 2_000;

    private readonly NoteSpace space = column.Space;

    /// <summary>Where a page begins: at a block's line, with notes (number and first line) and pictures left over.</summary>
    /// <param name="Missing">Of the page before, and whether the page that begins is a recto.</param>
    private readonly record struct Start(int Block, int Line, string Notes, string Floats, int Missing, bool Recto);

    /// <summary>A page as it is being filled.</summary>
    /// <param name="Used">Grid lines from the top.</param>
    /// <param name="White">Empty lines that what stands last wants below it.</param>
    private sealed record Body(int Block, int Line, int Used, int White, string Called, string Floats, long Cost, bool HasText);

    /// <returns>Its pages are told as "blocks and lines | notes".</returns>
    public (long Cost, string Pages) Cheapest()
    {
        var ways = new Dictionary<Start, (long Cost, string Pages)> { [new(0, 0, "", "", Forced, true)] = (0, "") };
        var best = (Cost: long.MaxValue, Pages: "");
        while (ways.Count > 0)
        {
            var next = new Dictionary<Start, (long Cost, string Pages)>();
            foreach (var (start, way) in ways.Where(way => way.Value.Cost < best.Cost))
                foreach (var page in Kept(start))
                {
                    var sum = way.Cost + page.Cost + page.Facing;
                    var isLast = page.End is { Notes: "", Floats: "" } && page.End.Block == column.Count;
                    if (isLast ? sum >= best.Cost : next.TryGetValue(page.End, out var known) && sum >= known.Cost) continue;
                    var pages = $"{way.Pages}\n{string.Join(' ', page.Stands.Select(part => $"{part.Block}:{part.From}-{part.To}"))} | {string.Join(' ', page.Notes.Select(note => $"{note.Number}:{note.From}-{note.To}"))} costs {page.Cost} + {page.Facing}";
                    if (isLast) best = (sum, pages);
                    else next[page.End] = (sum, pages);
                }
            ways = next;
        }
        return best;
    }

    /// <summary>What the pages cost that were found; each must be one of all ways.</summary>
    public long Cost(List<PagePlan> plans)
    {
        var ways = new Dictionary<Start, long> { [new(0, 0, "", "", Forced, true)] = 0 };
        foreach (var plan in plans)
        {
            var next = new Dictionary<Start, long>();
            foreach (var (start, cost) in ways)
                foreach (var page in Kept(start).Where(page => Is(page, plan)))
                    if (!next.TryGetValue(page.End, out var known) || cost + page.Cost + page.Facing < known) next[page.End] = cost + page.Cost + page.Facing;
            ways = next;
        }
        var ended = ways.Where(way => way.Key.Block == column.Count && way.Key is { Notes: "", Floats: "" }).Select(way => way.Value).ToList();
        return ended.Count == 0 ? Never : ended.Min();
    }

    /// <summary>A way to end a page, with what stands on it.</summary>
    /// <param name="Facing">What it costs beside the page that it faces.</param>
    /// <param name="IsClean">Nothing is parted that wants to stay together.</param>
    /// <param name="IsRegular">No note is parted for the sake of a later one.</param>
    private sealed record Page(Start End, long Cost, long Facing, bool IsClean, bool IsRegular, List<(int Block, int From, int To)> Stands, (int Number, int From, int To)[] Notes);

    private List<Page> Kept(Start start)
    {
        var pages = All(start);
        if (pages.Exists(page => page.IsRegular && page.Cost < PartsNotes && page.End.Missing <= 2)) pages.RemoveAll(page => !page.IsRegular);
        // A page is not left short where its next lines fit and nothing asks to be kept together.
        return [.. pages.Where(early => early.End.Missing <= 2 || !pages.Exists(end => end.IsClean && end.End.Missing < early.End.Missing && end.Cost <= early.Cost))];
    }

    private static bool Is(Page page, PagePlan plan) =>
        page.Stands.SequenceEqual(plan.Body.Select(part => (part.Block, part.From, part.To))) && page.Notes.SequenceEqual(plan.Notes.Select(note => (note.Number, note.From, note.To)));

    private List<Page> All(Start start)
    {
        var pages = new List<Page>();
        foreach (var (body, stands) in Bodies(start))
            foreach (var foot in Fullest([.. Feet(start.Notes, body.Called).Where(foot => Free(body, foot) >= 0)]))
            {
                var free = Free(body, foot);
                // Where text is left each page has some, but where it waits for pictures that have no room beside notes.
                if (body.Used == 0 && (foot.Shown.Length == 0 || (start.Block < column.Count && !Waits(body)))) continue;
                var (cost, rules, missing) = Weigh(body, free);
                cost += rules + body.Cost + (foot.Parted == 0 ? 0 : 90 + (600 * (foot.Parted - 1)));
                var facing = start.Recto ? Facing(missing, start.Missing) : 0;
                pages.Add(new(new(body.Block, body.Line, foot.Rests, body.Floats, missing, !start.Recto), cost, facing, rules == 0 && (foot.Parted == 0 || foot.Rests.Length == 2), foot.IsRegular, stands, foot.Shown));
            }
        return pages;
    }

    private int Free(Body body, Foot foot) => pageLines - body.Used - space.GridLines(foot.Shown.Sum(note => note.To - note.From));

    /// <summary>A note that is parted goes on as long as there is room: without the feet beside which another shows more of one note, and of none less.</summary>
    private static IEnumerable<Foot> Fullest(List<Foot> feet) => feet.Where(foot => !feet.Exists(other =>
        foot.Shown.Zip(other.Shown).All(pair => pair.Second.To >= pair.First.To) && foot.Shown.Zip(other.Shown).Any(pair => pair.Second.To > pair.First.To)));

    /// <summary>A page that ends where it must is as short as it is, and none is compared with it.</summary>
    private const int Forced = -1;

    private static long Facing(int missing, int before) => missing == before || missing == Forced || before == Forced ? 0 : 280 + (Math.Abs(missing - before) * 120);

    /// <summary>What the page's white costs and what its end, and the white that counts on the facing page.</summary>
    private (long Cost, long Rules, int Missing) Weigh(Body page, int free)
    {
        // What must end costs nothing but that next to nothing stands there; a heading that waits for pictures costs a line's white at most.
        var waits = Waits(page);
        if (page.Block == column.Count || waits || (!page.HasText && page.Used >= pageLines - 1))
            return ((waits && free > 0 && page.Used > 0 ? 60 : 0) + (page.Used is > 0 and < 4 ? 250 : 0), 0, Forced);
        return (free switch { 0 => 0L, 1 => 60, 2 => 400, _ => 1200 + (600 * (free - 2)) + (100 * (free - 3) * (free - 3)) }, Rules(page), free);
    }

    /// <summary>A heading comes after the pictures that stood before it.</summary>
    private bool Waits(Body page) => page.Floats.Length > 0 && page.Line == 0 && page.Block < column.Count && column[page.Block].Source.IsBarrier;

    private long Rules(Body page)
    {
        if (page.Line == 0) return page.HasText && page.Block > 0 && column[page.Block - 1].KeepWithNext ? 200_000 : 0;
        var text = (SetText)column[page.Block];
        return (page.Line == 1 ? 60_000 : 0) + (page.Line == text.Lines - 1 ? 80_000 : 0) + (text.Text.KeepWhole ? 5_000 : 0);
    }

    private IEnumerable<(Body Body, List<(int, int, int)> Stands)> Bodies(Start start)
    {
        var carried = Feet(start.Notes, "")[0].Carried;
        var (page, stands) = (new Body(start.Block, start.Line, 0, 0, "", start.Floats, 0, false), new List<(int, int, int)>());
        while (page.Floats.Length > 0)
        {
            var (first, at) = (page.Floats[0] - 'a', page.Used == 0 ? 0 : page.Used + page.White);
            var called = page.Called + CallsOf(first);
            if (at + column[first].Lines + space.GridLines(Least(called, carried)) > pageLines) break;
            page = page with { Floats = page.Floats[1..], Used = at + column[first].Lines, White = 1, Called = called };
            stands.Add((first, 0, 1));
        }
        return On(page, stands, carried);
    }

    private bool Fits(Body page) => page.Used <= pageLines;

    /// <summary>Lines of notes that must stand on the page at least: those left over, those called but for the last one, and two of that or all of a short one.</summary>
    private int Least(string called, int carried)
    {
        var lines = called.Select(number => column.Notes[number - '0'].Lines).ToList();
        return carried + lines.SkipLast(1).Sum() + lines.TakeLast(1).Sum(last => last <= 3 ? last : 2);
    }

    /// <summary>This page, and all that a line or a picture more makes of it.</summary>
    private IEnumerable<(Body Body, List<(int, int, int)> Stands)> On(Body page, List<(int, int, int)> stands, int carried)
    {
        if (!Fits(page)) yield break;
        yield return (page, stands);
        if (page.Block == column.Count) yield break;
        var block = column[page.Block];
        if (block is SetBox picture)
        {
            var at = page.Used == 0 ? 0 : page.Used + Math.Max(page.White, picture.Before);
            var called = page.Called + CallsOf(page.Block);
            var stays = page.Floats.Length == 0 && at + picture.Lines + space.GridLines(Least(called, carried)) <= pageLines;
            var (end, now) = stays
                ? (page with { Block = page.Block + 1, Used = at + picture.Lines, White = 0, Called = called, HasText = true }, [.. stands, (page.Block, 0, 1)])
                : (page with { Block = page.Block + 1, Floats = page.Floats + (char)('a' + page.Block), Cost = page.Cost + 40 }, stands);
            foreach (var more in On(end, now, carried)) yield return more;
            yield break;
        }
        if (block.Source.IsBarrier && page.Floats.Length > 0) yield break;
        // Over a heading there may be more white, one line or two, but not below another.
        if (block.Source.IsBarrier && page.Line == 0 && page.Used > 0 && !column[page.Block - 1].KeepWithNext)
            for (var more = 1; more <= 2; more++)
                foreach (var way in Lines(page with { Cost = page.Cost + (70 * more * more) }, stands, carried, more)) yield return way;
        foreach (var way in Lines(page, stands, carried, 0)) yield return way;
    }

    private IEnumerable<(Body Body, List<(int, int, int)> Stands)> Lines(Body page, List<(int, int, int)> stands, int carried, int more)
    {
        var block = column[page.Block];
        var white = page.Used == 0 ? 0 : (page.Line > 0 ? page.White : Math.Max(page.White, block.Before)) + more;
        for (var (line, calls) = (page.Line, page.Called); line < block.Lines; line++)
        {
            calls += string.Concat(((SetText)block).Natural.NotesCalledIn(line).Select(number => (char)('0' + number)));
            var isLast = line + 1 == block.Lines;
            var next = page with { Block = page.Block + (isLast ? 1 : 0), Line = isLast ? 0 : line + 1, Used = page.Used + white + line + 1 - page.Line, White = 0, Called = calls, HasText = true };
            List<(int, int, int)> with = [.. stands, (page.Block, page.Line, line + 1)];
            if (!isLast && Fits(next)) yield return (next, with);
            else if (isLast)
                foreach (var rest in On(next, with, carried)) yield return rest;
        }
    }

    private string CallsOf(int picture) => string.Concat(((SetBox)column[picture]).Notes.Select(number => (char)('0' + number)));

    private readonly record struct Foot((int Number, int From, int To)[] Shown, string Rests, int Carried, int Parted)
    {
        /// <summary>Of the notes that begin here only the last one is parted, and none begins while an older one goes on.</summary>
        public bool IsRegular { get; init; }
    }

    /// <summary>All ways to show notes: those left over before those that are called here, these with two lines or more, and no line alone.</summary>
    private List<Foot> Feet(string rests, string called)
    {
        var feet = new List<Foot> { new([], "", 0, 0) { IsRegular = true } };
        for (var i = 0; i < rests.Length; i += 2) feet = More(feet, rests[i] - '0', rests[i + 1] - '0', isCarried: true);
        foreach (var number in called) feet = More(feet, number - '0', 0, isCarried: false);
        return feet;
    }

    private List<Foot> More(List<Foot> feet, int number, int from, bool isCarried)
    {
        var more = new List<Foot>();
        var lines = column.Notes[number].Lines;
        foreach (var foot in feet)
            for (var to = lines; to >= from; to--)
            {
                var (now, later) = (to - from, lines - to);
                if (later == 1 || (now == 1 && lines > 1) || (now == 0 && !isCarried)) continue;
                if (isCarried && now > 0 && space.GridLines(foot.Carried + now) > pageLines * 2 / 3) continue;
                more.Add(new(now == 0 ? foot.Shown : [.. foot.Shown, (number, from, to)], later == 0 ? foot.Rests : foot.Rests + (char)('0' + number) + (char)('0' + to),
                    foot.Carried + (isCarried ? now : 0), foot.Parted + (isCarried || later == 0 ? 0 : 1))
                { IsRegular = isCarried || (foot.IsRegular && foot.Rests.Length == 0) });
                // Of notes left over as much is shown as two thirds of a page hold; of those called here any part may be.
                if (isCarried) break;
            }
        return more;
    }
}
