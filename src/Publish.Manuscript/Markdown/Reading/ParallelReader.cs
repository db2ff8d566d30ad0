using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A text beside its translation: <c>::: parallel</c>, and in it each side as a div of its own, <c>::: {lang=fr}</c>, as pandoc marks languages.</summary>
/// <remarks>
/// <code>
///   ::: parallel          pair 1: the first paragraphs of both
///   ::: {lang=fr}         pair 2: the second ones
///   Un.                   Paragraphs are counted from one heading or pause to the next,
///                         where both sides have as many, so that one too many
///   Deux.                 does not move all that follows.
///   :::
///   ::: {lang=en}
///   One.
///
///   Two.
///   :::
///   :::
/// </code>
/// What is read are the pairs, in the order in which they are read: so they are numbered, listened to, and shown where there is no room for two.
/// </remarks>
internal static class ParallelReader
{
    public const string Parallel = "parallel";

    /// <summary>Pairs in place of sides; what stands between sides stays there, and so does a side that is alone.</summary>
    /// <param name="line">Where the text begins.</param>
    public static Seq<Block> Read(Seq<Block> content, SourceSpan line, FileReading reading)
    {
        var (read, sides, alone) = (new List<Block>(), new List<Division>(), default(SourceSpan?));
        var hasPairs = false;
        foreach (var block in content.AsEnumerable())
        {
            var side = SideOf(block);
            if (side is null || BeginsAnew(sides, side)) End();
            if (side is null) read.Add(block);
            else sides.Add(side);
        }

        End();
        if (alone is not null || !hasPairs) reading.Diagnostics.ParallelWithoutSides(alone ?? line);
        return Seq.Of(read);

        void End()
        {
            hasPairs |= sides.Count > 1 && sides.Exists(side => !side.Content.IsEmpty);
            if (sides.Count == 1) alone ??= DivReader.FirstLine(sides[0].Span, reading);
            if (sides.Count > 1) read.AddRange(Pairs(sides, reading));
            else read.AddRange(sides);
            sides = [];
        }
    }

    /// <summary>A div, a poem, or what says its language.</summary>
    private static Division? SideOf(Block block) => block switch
    {
        Division { Kind: DivisionKind.Plain } side => side,
        Verse or { Attributes.Language: not null } => new(DivisionKind.Plain, [block]) { Span = block.Span, Attributes = block.Attributes.Language is { } language ? new("", [], language, []) : Attributes.None },
        _ => null,
    };

    /// <summary>Sides may alternate: French, English, French, English.</summary>
    private static bool BeginsAnew(List<Division> sides, Division side) =>
        sides.Count > 1 && side.Attributes.Language is { } language && sides[0].Attributes.Language == language && sides.DistinctBy(known => known.Attributes.Language).Count() == sides.Count;

    private static IEnumerable<Division> Pairs(List<Division> sides, FileReading reading)
    {
        var texts = sides.ConvertAll(side => side.Content.SelectMany(Stanzas).ToList());
        var marks = texts.ConvertAll(text => Enumerable.Range(0, text.Count).Where(i => IsMark(text[i])).ToList());
        var agree = marks.TrueForAll(own => own.Count == marks[0].Count && own.Select((at, i) => texts[marks.IndexOf(own)][at].GetType() == texts[0][marks[0][i]].GetType()).All(same => same));
        if (!agree) reading.Diagnostics.UnequalHeadings(DivReader.FirstLine(sides[0].Span, reading), marks.Select(own => own.Count));
        var isSaid = !agree;
        var from = new int[sides.Count];
        var number = 0;
        for (var stretch = 0; stretch <= (agree ? marks[0].Count : 0); stretch++)
        {
            // With the mark that ends it.
            var ends = texts.Select((text, i) => agree && stretch < marks[i].Count ? marks[i][stretch] : text.Count).ToArray();
            var most = ends.Select((end, i) => end - from[i]).Max();
            var least = ends.Select((end, i) => end - from[i]).Min();
            if (least < most && !isSaid)
            {
                var longest = Enumerable.Range(0, ends.Length).First(i => ends[i] - from[i] == most);
                reading.Diagnostics.UnequalSides(DivReader.FirstLine(texts[longest][from[longest] + least].Span, reading), ends.Select((end, i) => end - from[i]), agree && marks[0].Count > 0);
                isSaid = true;
            }

            for (var row = 0; row < most; row++) yield return Pair(sides, number++, i => from[i] + row < ends[i] ? texts[i][from[i] + row] : null);
            if (stretch < (agree ? marks[0].Count : 0)) yield return Pair(sides, number++, i => texts[i][ends[i]]);
            for (var i = 0; i < from.Length; i++) from[i] = ends[i] + 1;
        }
    }

    private static Division Pair(List<Division> sides, int number, Func<int, Block?> at)
    {
        var pair = sides.Select((side, i) => side with
        {
            Content = at(i) is { } block ? [block] : [],
            Span = at(i)?.Span ?? side.Span,
            Attributes = number == 0 || side.Attributes.Id.Length == 0 ? side.Attributes : side.Attributes with { Id = "" },
        });
        return new(DivisionKind.Plain, Seq.Of<Block>(pair)) { Span = Enumerable.Range(0, sides.Count).Select(at).First(block => block is not null)!.Span };
    }

    /// <summary>What has its like on the other side.</summary>
    private static bool IsMark(Block block) => block is Subheading or SceneBreak;

    /// <summary>A stanza stands beside a stanza.</summary>
    private static IEnumerable<Block> Stanzas(Block block) => block is not Verse { Stanzas.Count: > 1 } verse
        ? [block]
        : verse.Stanzas.Select((stanza, i) => verse with
        {
            Span = stanza.Span,
            Stanzas = [stanza],
            Attribution = i == verse.Stanzas.Count - 1 ? verse.Attribution : [],
            Attributes = i == 0 || verse.Attributes.Id.Length == 0 ? verse.Attributes : verse.Attributes with { Id = "" },
        });

    /// <summary>Each side whole again.</summary>
    public static Seq<Block> Sides(Seq<Block> content)
    {
        var written = new List<Block>();
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is not Division { IsPair: true } first)
            {
                written.Add(content[i]);
                continue;
            }

            var pairs = new List<Division> { first };
            while (i + 1 < content.Count && content[i + 1] is Division { IsPair: true } next && IsOfSame(first, next))
            {
                pairs.Add(next);
                i++;
            }

            written.AddRange(first.Content.Select((side, at) => (Block)((Division)side with { Content = Seq.Of(pairs.SelectMany(pair => ((Division)pair.Content[at]).Content)) })));
        }

        return Seq.Of(written);
    }

    private static bool IsOfSame(Division first, Division next) => first.Content.Count == next.Content.Count
        && Enumerable.Range(0, first.Content.Count).All(i => next.Content[i].Attributes.Id.Length == 0 && first.Content[i].Attributes with { Id = "" } == next.Content[i].Attributes);
}
