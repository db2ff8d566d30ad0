using System.Buffers;
using Publish.Model;
using Publish.Model.Source;
using Words = Publish.Model.Walking.PlainText;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Who speaks in an interview: <c>ANNA: …</c>, <c>**Anna:** …</c>, <c>Q: …</c> at the beginning of a paragraph, or of a line as it was typed. What stands within a line names nobody.</summary>
/// <remarks>A name in bold or italics is one. So is what begins each word with a capital (<c>Dr. Brown:</c>, <c>ANNA (laughing):</c>), and what stands before a colon in several places
/// (<c>first woman:</c>). What looks like a name and is none of these is told.</remarks>
internal static class Speeches
{
    /// <summary>Letters of a name, and its words: what is longer is a sentence that has a colon in it.</summary>
    private const int LongestName = 40, MostWords = 5;

    /// <summary>Letters of an abbreviated word of a name.</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>Letters behind a name by which its line is known again.</summary>
    private const int Known = 12;

    private static readonly SearchValues<char> NoName = SearchValues.Create(",;!?\"");
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`[]<>&*_^~!{'\"-.");

    /// <summary>Paragraphs with their speakers; a dialogue in which nobody is named is told, and so is what is taken for no name.</summary>
    public static Seq<Block> Read(Seq<Block> content, SourceSpan span, FileReading reading)
    {
        var parted = content.Select(block => block is Paragraph { IsSpeech: false } paragraph ? (Block: block, Heads: Heads(paragraph, reading)) : (Block: block, Heads: []));
        var heard = Heard(parted, content);
        var read = Seq.Of(parted.SelectMany(one => one.Block is Paragraph paragraph && !IsEscaped(reading.Slice(paragraph.Span)) ? Parted(paragraph, one.Heads, heard, reading.Fixed is null) : [one.Block]));
        if (read.All(block => block is not Paragraph { IsSpeech: true })) reading.Diagnostics.NobodySpeaks(span);
        else Tell(parted, heard, reading);
        foreach (var block in content)
            if (OtherThanSpeech(block) is { } name) reading.Diagnostics.NoSpeech(block.Span, name);
        return read;
    }

    /// <summary>A line of a paragraph that nobody speaks, so that it is read as one: its colon stands behind a backslash, "One thing\: …".</summary>
    public static string Escaped(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var isLast = colon + 1 == line.Length || line[colon + 1] is '*' or '_' or ']' || char.IsWhiteSpace(line[colon + 1]);
        return colon > 0 && isLast && IsName(line.AsSpan(0, colon)) ? line.Insert(colon, "\\") : line;
    }

    private static bool IsEscaped(ReadOnlySpan<char> typed)
    {
        var colon = typed.IndexOf(':');
        return colon > 1 && typed[colon - 1] == '\\' && IsName(typed[..(colon - 1)]);
    }

    /// <param name="typed">Up to the colon, with the signs of a stress or the bracket of a span.</param>
    private static bool IsName(ReadOnlySpan<char> typed) => NameOf(Bare(typed.TrimStart("*_[ ")) + ":") is not null;

    /// <summary>Without the signs of a stress.</summary>
    private static string Bare(ReadOnlySpan<char> typed) => typed.ToString().Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    /// <summary>Null for what may stand between speeches: paragraphs, pictures, pauses, lines of a song.</summary>
    private static string? OtherThanSpeech(Block block) => block switch
    {
        ListBlock => "list",
        Table => "table",
        Quotation => "quotation",
        Preformatted => "typewriter text",
        DefinitionList => "list of definitions",
        Division { Kind: not DivisionKind.Plain } => "box",
        _ => null,
    };

    /// <summary>What a typed line begins with, up to a colon.</summary>
    /// <param name="Start">Where its line begins, from the paragraph's beginning.</param>
    /// <param name="Next">What follows it, as far as it can be found again in what was read.</param>
    private readonly record struct Head(int Start, string Name, bool IsSet, string Next);

    private static List<Head> Heads(Paragraph paragraph, FileReading reading)
    {
        var heads = new List<Head>();
        var typed = reading.Slice(paragraph.Span);
        foreach (var line in typed.AsSpan().EnumerateLines())
        {
            var words = line.TrimStart(" \t>");
            var plain = words.TrimStart("*_");
            if (IsEscaped(plain) || NameOf(Bare(plain)) is not { } name) continue;
            typed.AsSpan().Overlaps(line, out var start);
            heads.Add(new(start, name, plain.Length < words.Length, NextOf(plain, plain.Length < words.Length)));
        }
        return heads;
    }

    /// <param name="isSet">The name is in stress, whose end is no part of what follows.</param>
    private static string NextOf(ReadOnlySpan<char> line, bool isSet)
    {
        var next = line[(line.IndexOfAny(':', '\uFF1A') + 1)..].TrimStart(isSet ? "*_ \t" : " \t");
        var end = next.IndexOfAny(Signs);
        return (end < 0 ? next : next[..end])[..Math.Min(Known, end < 0 ? next.Length : end)].TrimEnd().ToString();
    }

    /// <summary>Names that are beyond doubt.</summary>
    private static HashSet<string> Heard(Seq<(Block Block, List<Head> Heads)> parted, Seq<Block> content)
    {
        var heads = parted.SelectMany(one => one.Heads).ToList();
        var times = heads.CountBy(head => head.Name, StringComparer.OrdinalIgnoreCase).Where(pair => pair.Value > 1).Select(pair => pair.Key);
        var written = content.OfType<Paragraph>().Where(paragraph => paragraph.IsSpeech).Select(paragraph => Words.WithoutNotes([paragraph.Content[0]]));
        return new(heads.Where(head => head.IsSet || IsCapital(head.Name)).Select(head => head.Name).Concat(times).Concat(written), StringComparer.OrdinalIgnoreCase);
    }

    private static void Tell(Seq<(Block Block, List<Head> Heads)> parted, HashSet<string> heard, FileReading reading)
    {
        foreach (var (block, heads) in parted)
            foreach (var head in heads)
                if (!heard.Contains(head.Name)) reading.Diagnostics.NoSpeaker(block.Span, head.Name);
    }

    /// <summary>Lines of one paragraph that several speak are a paragraph each.</summary>
    /// <param name="hasPlaces">The paragraph's span is where it was typed, and not that of what it was taken from.</param>
    private static IEnumerable<Block> Parted(Paragraph paragraph, List<Head> heads, HashSet<string> heard, bool hasPlaces)
    {
        var (from, start) = (new Cut(0, 0), 0);
        foreach (var head in heads.Where(head => head.Start > 0 && heard.Contains(head.Name)))
        {
            if (Find(paragraph.Content, from, head) is not { } at) continue;
            yield return Part(Trimmed(Between(paragraph.Content, from, at)), head.Start);
            (from, start) = (at, head.Start);
        }
        yield return Part(Between(paragraph.Content, from, new Cut(paragraph.Content.Count, 0)), paragraph.Span.Length);

        Paragraph Part(Seq<Inline> content, int end) =>
            Named(paragraph with { Content = content, Span = hasPlaces ? paragraph.Span with { Start = paragraph.Span.Start + start, Length = end - start } : paragraph.Span }, heard);
    }

    /// <summary>A place in a run: so many inlines, and so many letters of the text that follows them.</summary>
    private readonly record struct Cut(int Inlines, int Letters);

    /// <summary>Where a line begins, behind a place; null where it cannot be found.</summary>
    private static Cut? Find(Seq<Inline> run, Cut from, Head head)
    {
        var words = $" {head.Name} {head.Next}";
        for (var i = from.Inlines; i < run.Count; i++)
        {
            var isFirst = i == from.Inlines;
            if (run[i] is Text text)
            {
                if (!isFirst && run[i - 1] is LineBreak && text.Value.StartsWith(words.Trim(), StringComparison.Ordinal)) return new(i, 0);
                var before = isFirst ? from.Letters : 0;
                if (text.Value.AsSpan(before).IndexOf(words) is > 0 and var at) return new(i, before + at + 1);
            }
            if (!isFirst && head.IsSet && run[i] is Styled styled && Words.WithoutNotes(styled.Content).TrimEnd(':', '\uFF1A') == head.Name.TrimEnd(':', '\uFF1A')) return new(i, 0);
        }
        return null;
    }

    private static Seq<Inline> Between(Seq<Inline> run, Cut from, Cut to)
    {
        if (from.Inlines == to.Inlines) return to.Letters == from.Letters ? [] : [Piece(run[from.Inlines], from.Letters, to.Letters)];
        var whole = Seq.Create(run.Span[(from.Letters == 0 ? from.Inlines : from.Inlines + 1)..to.Inlines]);
        if (from.Letters > 0) whole = [Piece(run[from.Inlines], from.Letters, null), .. whole];
        return to.Letters == 0 ? whole : whole.Add(Piece(run[to.Inlines], 0, to.Letters));
    }

    private static Text Piece(Inline inline, int from, int? to) => (Text)inline is var text && to is { } end ? text with { Value = text.Value[from..end] } : text with { Value = text.Value[from..] };

    /// <summary>Without the white or the break that was before the next line.</summary>
    private static Seq<Inline> Trimmed(Seq<Inline> run) => run switch
    {
        [.., LineBreak] => Seq.Create(run.Span[..^1]),
        [.., Text last] => [.. Seq.Create(run.Span[..^1]), last with { Value = last.Value.TrimEnd() }],
        _ => run,
    };

    private static Paragraph Named(Paragraph paragraph, HashSet<string> heard) => !paragraph.IsSpeech && Speaker(paragraph.Content, heard) is { } content ? paragraph with { Content = content } : paragraph;

    /// <summary>Null where the run begins with nobody's name and colon.</summary>
    private static Seq<Inline>? Speaker(Seq<Inline> run, HashSet<string> heard)
    {
        if (run is [Styled { Kind: SpanKind.Strong or SpanKind.Emphasis or SpanKind.SmallCaps } name, ..]) return Styled(run, name);
        if (run.IsEmpty || run[0] is not Text text || NameOf(text.Value) is not { } said || !heard.Contains(said)) return null;
        var rest = text.Value[said.Length..].TrimStart();
        Inline speaker = new Styled(SpanKind.Speaker, SpeakerName.Parted(text with { Value = said })) { Span = text.Span };
        return [speaker, text with { Value = " " + rest }, .. Seq.Create(run.Span[1..])];
    }

    /// <summary>The colon is within the bold words, or behind them.</summary>
    private static Seq<Inline>? Styled(Seq<Inline> run, Styled name)
    {
        var words = Words.WithoutNotes(name.Content);
        if (NameOf(words) == words) return [name with { Kind = SpanKind.Speaker, Content = SpeakerName.Parted(name.Content) }, .. Seq.Create(run.Span[1..])];
        if (run.Count < 2 || run[1] is not Text { Value: [':', ..] } text || NameOf(words + ":") is null) return null;
        return [name with { Kind = SpanKind.Speaker, Content = SpeakerName.Parted(name.Content.Add(text with { Value = ":" })) }, text with { Value = text.Value[1..] }, .. Seq.Create(run.Span[2..])];
    }

    /// <summary>With its colon; null for what is no name.</summary>
    private static string? NameOf(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '\uFF1A');
        if (colon is < 1 or > LongestName || (colon + 1 < text.Length && !char.IsWhiteSpace(text[colon + 1]))) return null;
        var name = text.AsSpan(0, colon);
        return char.IsLetterOrDigit(name[0]) && HasLetter(name) && !name.ContainsAny(NoName) && name.Count(' ') < MostWords && EndsNoSentence(name) ? text[..(colon + 1)] : null;
    }

    /// <summary>"1st voice" has, and what counts or tells the time has not.</summary>
    private static bool HasLetter(ReadOnlySpan<char> name)
    {
        foreach (var letter in name)
            if (char.IsLetter(letter)) return true;
        return false;
    }

    /// <summary>Points are those of abbreviations: "Dr. No", "B. K.".</summary>
    private static bool EndsNoSentence(ReadOnlySpan<char> name)
    {
        foreach (var word in name.Split(' '))
            if (name[word] is var one && one.Contains('.') && (one.Length > LongestAbbreviation + 1 || !char.IsUpper(one[0]))) return false;
        return true;
    }

    /// <summary>What is in brackets says how somebody speaks. What a number begins may be a date or a step.</summary>
    private static bool IsCapital(string name)
    {
        if (char.IsDigit(name[0])) return false;
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        foreach (var word in (bracket < 0 ? name : name[..bracket]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (char.IsLower(word[0])) return false;
        return true;
    }
}
