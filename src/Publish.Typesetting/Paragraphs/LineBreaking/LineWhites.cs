namespace Publish.Typesetting.Paragraphs.LineBreaking;

/// <summary>Where the whites of broken lines will stand, before the lines are set: words give way first and spaces take the rest, as <see cref="FitRule"/> has it.</summary>
internal sealed class LineWhites(BreakpointList list, LineMeasures measures, ParagraphStyle style, Fragment[] fragments)
{
    private readonly long[] positions = PositionsOf(fragments);

    /// <summary>A usual space of the paragraph; 0 where it has none.</summary>
    public long Natural { get; } = NaturalOf(fragments);

    public List<White[]> Of(int[] ends)
    {
        var lines = new List<White[]>(ends.Length);
        for (var line = 0; line < ends.Length; line++)
            lines.Add(Of(line, line == 0 ? -1 : ends[line - 1], ends[line]));
        return lines;
    }

    private White[] Of(int line, int from, int to)
    {
        var points = list.Points;
        ref readonly var end = ref points[to];
        var (start, glueBefore, hang, first) = from < 0 ? (0L, 0L, list.FirstHang(), 0) : (points[from].Start, points[from].GlueToStart, points[from].LeftHang, points[from].Fragment);
        if (end.Leaders > (from < 0 ? 0 : points[from].Leaders)) return [];
        var (natural, glue) = (end.End - start, end.GlueToEnd - glueBefore);
        var slack = measures[line].Length + hang + end.RightHang - natural;
        var words = natural - glue;
        var give = end.Kind == BreakpointKind.Forced && slack > 0 ? 0 : Math.Clamp(slack, -words * style.Breaking.Give / 1000, words * style.Breaking.Give / 1000);
        var rest = glue == 0 || (end.Kind == BreakpointKind.Forced && slack > 0) ? 0 : slack - give;

        var last = end.Division >= 0 ? end.Fragment : end.Fragment - 1;
        var whites = new List<White>();
        var passed = 0L;
        for (var f = first + 1; f <= last; f++)
        {
            if (fragments[f].Space == 0) continue;
            var stretches = fragments[f].GlueStretches;
            var before = positions[f] - start - passed;
            var at = measures[line].Start - hang + before + (words == 0 ? 0 : before * give / words) + passed + (glue == 0 ? 0 : passed * rest / glue);
            var width = fragments[f].Space + (stretches && glue > 0 ? fragments[f].Space * rest / glue : 0);
            if (stretches) passed += fragments[f].Space;
            if (stretches && !IsDash(f) && !IsDash(f - 1)) whites.Add(new(at, at + width));
        }
        return [.. whites];
    }

    private bool IsDash(int fragment) => fragments[fragment].Word is { Text: "–" or "—" or "-" };

    private static long[] PositionsOf(Fragment[] fragments)
    {
        var (positions, position) = (new long[fragments.Length], 0L);
        for (var f = 0; f < fragments.Length; f++)
        {
            positions[f] = position;
            position += fragments[f].Space + fragments[f].Width;
        }
        return positions;
    }

    private static long NaturalOf(Fragment[] fragments)
    {
        foreach (var fragment in fragments)
            if (fragment is { GlueStretches: true, Space: > 0 }) return fragment.Space;
        return 0;
    }
}
