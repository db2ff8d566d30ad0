using System.Buffers;
using Publish.Model;
using Publish.Model.Source;
using Words = Publish.Model.Walking.PlainText;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Who speaks in an interview: <c>ANNA: …</c>, <c>**Anna:** …</c>, <c>Q: …</c> at the beginning of a paragraph, or of a line within one whose speaker was heard before.</summary>
internal static class Speeches
{
    /// <summary>Letters of a name, and its words: what is longer is a sentence that has a colon in it.</summary>
    private const int LongestName = 32, MostWords = 4;

    private static readonly SearchValues<char> NoName = SearchValues.Create(".,;!?\"");

    /// <summary>Paragraphs with their speakers; a dialogue in which nobody is named is told.</summary>
    public static Seq<Block> Read(Seq<Block> content, SourceSpan span, FileReading reading)
    {
        var named = content.Select(Named);
        var speakers = named.Where(block => block is Paragraph { IsSpeech: true }).Select(block => Words.WithoutNotes([((Paragraph)block).Content[0]])).ToHashSet(StringComparer.Ordinal);
        if (speakers.Count == 0) reading.Diagnostics.NobodySpeaks(span);
        return Seq.Of(named.SelectMany(block => block is Paragraph paragraph ? Parted(paragraph, speakers) : [block]));
    }

    private static Block Named(Block block) => block is Paragraph { IsSpeech: false } paragraph && Speaker(paragraph.Content) is { } content ? paragraph with { Content = content } : block;

    /// <summary>Null where the run begins with no name and colon.</summary>
    private static Seq<Inline>? Speaker(Seq<Inline> run)
    {
        if (run is [Styled { Kind: SpanKind.Strong or SpanKind.Emphasis or SpanKind.SmallCaps } name, ..]) return Styled(run, name);
        if (run.IsEmpty || run[0] is not Text text || NameOf(text.Value) is not { } said) return null;
        var rest = text.Value[said.Length..].TrimStart();
        Inline speaker = new Styled(SpanKind.Speaker, [text with { Value = said }]) { Span = text.Span };
        return [speaker, text with { Value = " " + rest }, .. Seq.Create(run.Span[1..])];
    }

    /// <summary>The colon is within the bold words, or behind them.</summary>
    private static Seq<Inline>? Styled(Seq<Inline> run, Styled name)
    {
        var words = Words.WithoutNotes(name.Content);
        if (NameOf(words) == words) return [name with { Kind = SpanKind.Speaker }, .. Seq.Create(run.Span[1..])];
        if (run.Count < 2 || run[1] is not Text { Value: [':', ..] } text || NameOf(words + ":") is null) return null;
        return [name with { Kind = SpanKind.Speaker, Content = name.Content.Add(text with { Value = ":" }) }, text with { Value = text.Value[1..] }, .. Seq.Create(run.Span[2..])];
    }

    /// <summary>With its colon; null for what is no name.</summary>
    private static string? NameOf(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '\uFF1A');
        if (colon is < 1 or > LongestName || (colon + 1 < text.Length && !char.IsWhiteSpace(text[colon + 1]))) return null;
        var name = text.AsSpan(0, colon);
        return char.IsLetter(name[0]) && !name.ContainsAny(NoName) && name.Count(' ') < MostWords ? text[..(colon + 1)] : null;
    }

    /// <summary>Lines of one paragraph that several speak are a paragraph each.</summary>
    private static IEnumerable<Block> Parted(Paragraph paragraph, HashSet<string> speakers)
    {
        var (run, isParted) = (new List<Inline>(), false);
        for (var i = 0; i < paragraph.Content.Count; i++)
        {
            var rest = paragraph.Content[i];
            while (rest is Text text && Next(text.Value, speakers) is { } next)
            {
                if (text.Value[..next.At].TrimEnd() is { Length: > 0 } said) run.Add(text with { Value = said });
                if (run.Count > 0) yield return paragraph with { Content = Seq.Of(run) };
                isParted = true;
                run = [new Styled(SpanKind.Speaker, [text with { Value = next.Name }]) { Span = text.Span }];
                rest = text with { Value = text.Value[(next.At + next.Name.Length)..] };
            }
            run.Add(rest);
        }
        yield return !isParted ? paragraph : paragraph with { Content = Seq.Of(run) };
    }

    /// <summary>The first name of one who spoke before, behind white space and with white space behind it.</summary>
    private static (int At, string Name)? Next(string text, HashSet<string> speakers)
    {
        (int At, string Name)? first = null;
        foreach (var name in speakers)
            if (text.IndexOf(" " + name + " ", StringComparison.Ordinal) is >= 0 and var at && !(first?.At <= at + 1)) first = (at + 1, name);
        return first;
    }
}
