using Publish.Model;
using Publish.Tests.Typesetting.Paragraphs;
using Publish.Typesetting.Flow;
using Publish.Typesetting.Flow.Pagination;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Paragraphs.LineBreaking;
using Publish.Typesetting.Themes;

namespace Publish.Tests.Typesetting.Flow.Pagination;

/// <summary>A column of blocks without words, for pages of a few lines: what a page may hold can be counted by hand.</summary>
internal sealed class MockColumn(int linesOnPage)
{
    private readonly List<SetBlock> blocks = [];
    private readonly Dictionary<int, SetNote> notes = [];

    private readonly Theme theme = Theme.Default with
    {
        Text = Theme.Default.Text with { Leading = Length.Pt(10) },
        Notes = Theme.Default.Notes with { Leading = Length.Pt(10) },
        Page = Theme.Default.Page with { Trim = new(Length.Mm(100), Length.Pt(10) * linesOnPage), Head = Length.Zero, Foot = Length.Zero },
    };

    public int Count => blocks.Count;

    public SetBlock this[int block] => blocks[block];

    public IReadOnlyDictionary<int, SetNote> Notes => notes;

    public NoteSpace Space => new(theme);

    /// <summary>Paragraphs of a line each.</summary>
    public MockColumn Lines(int count)
    {
        for (var i = 0; i < count; i++) Text(1);
        return this;
    }

    public MockColumn Text(int lines, bool whole = false, bool keep = false, int before = 0, bool barrier = false, int container = 0, bool varies = false, int panel = 0, bool grows = false, int after = 0, params int[] calls)
    {
        var source = new TextBlock(new([], Sample.Body()))
        {
            KeepWhole = whole, KeepWithNext = keep, Before = before, After = after, IsBarrier = barrier, Container = container,
            Frames = panel == 0 ? [] : [new Frame(panel, default, new(), Publish.Typesetting.Pages.Ink.Black)],
        };
        blocks.Add(new SetText(source, new MockParagraph(lines, calls, varies, grows), Length.Mm(80), []));
        return this;
    }

    /// <summary>A heading with an empty line before it.</summary>
    public MockColumn Heading() => Text(1, whole: true, keep: true, before: 1, barrier: true);

    /// <summary>A note of so many lines, to be called by a line.</summary>
    public MockColumn Note(int number, int lines)
    {
        notes[number] = new([new SetText(new(new([], Sample.Body())), new MockParagraph(lines, [], false, false), Length.Mm(80), [])], Length.Pt(10));
        return this;
    }

    /// <summary>A picture that moves to a later page where it does not fit.</summary>
    /// <param name="yields">It may be made smaller.</param>
    public MockColumn Float(int lines, bool yields = false, bool fills = false, int before = 0, params int[] calls) =>
        Add(new SetBox(new TextBlock(new([], Sample.Body())) { Before = before }, lines, Calling(calls), []) { Floats = true, FillsPage = fills, Yields = yields ? new(lines, Length.Pt(10), FigureSide.Middle) : null });

    /// <summary>A picture that stands at a page's foot.</summary>
    public MockColumn Foot(int lines) => Add(new SetBox(new TextBlock(new([], Sample.Body())), lines, [], []) { Floats = true, ToFoot = true });

    /// <summary>A row of a table.</summary>
    /// <param name="head">Lines of what stands over it where it comes first on a page, and an empty one.</param>
    public MockColumn Row(int lines, int head = 0, params int[] calls) => Add(new SetBox(new TextBlock(new([], Sample.Body())), lines, Calling(calls), [])
    {
        Continued = head == 0 ? null : new SetBox(new TextBlock(new([], Sample.Body())) { After = 1 }, head, [], []),
    });

    public MockColumn PageBreak(bool recto = false) => Add(new SetBreak(new PageBreakBlock(recto)));

    private MockColumn Add(SetBlock block)
    {
        blocks.Add(block);
        return this;
    }

    private static Seq<BoxPart> Calling(int[] calls) => calls.Length == 0 ? [] : [new(new SetText(new(new([], Sample.Body())), new MockParagraph(calls.Length, calls, false, false), Length.Mm(80), []), 0, calls.Length, Length.Zero, GridLine.First)];

    public List<PagePlan> Break(bool firstIsRecto = true) => new PageBreaker([.. blocks], notes, Space, firstIsRecto).Break();

    /// <summary>The blocks on each page: "0 1 2".</summary>
    public string[] Pages(bool firstIsRecto = true) => [.. Break(firstIsRecto).Select(plan => string.Join(' ', plan.Body.Select(segment => segment.Block)))];

    /// <param name="varies">It can be set a line shorter, and loses nothing by it.</param>
    /// <param name="grows">Or a line longer.</param>
    private sealed class MockParagraph(int lines, int[] calls, bool varies, bool grows) : IBreakable
    {
        public Breaking Break(Length measure, BreakConstraints constraints) => (varies && constraints.Looseness < 0) || (grows && constraints.Looseness > 0) ? new MockBreaking(lines + constraints.Looseness, calls, true) : new MockBreaking(lines, calls, constraints == BreakConstraints.None);

        public Seq<Line> Assemble(Breaking breaking) => [];
    }

    /// <param name="Calls">By line, the number of the note that it calls; 0 for none.</param>
    private sealed record MockBreaking(int LineCount, int[] Calls, bool Met) : Breaking(LineCount, [], 0, Met)
    {
        public override Seq<int> NotesCalledIn(int line) => line < Calls.Length && Calls[line] > 0 ? [Calls[line]] : [];
    }
}
