using Publish.Model.Glossaries.Matching;
using Publish.Model.Source;

namespace Publish.Model.Glossaries;

/// <summary>Wraps the words of a run that use entries. A term may begin before an emphasis and end inside it: the emphasis is then parted.</summary>
internal sealed class TermMarking(Glossary glossary, Growing<TermMatch> matches)
{
    /// <param name="run">The run that the matches were found in.</param>
    public Seq<Inline> Mark(Seq<Inline> run)
    {
        var result = new List<Inline>(run.Count + (2 * matches.Count));
        Emit(run, 0, 0, int.MaxValue, result);
        return Seq.Of(result);
    }

    /// <summary>Gives out what lies between two places of the whole text, with the uses that begin at this level.</summary>
    /// <param name="start">Where the run begins in the whole text.</param>
    private void Emit(Seq<Inline> run, int start, int from, int to, List<Inline> result)
    {
        var at = from;
        foreach (var match in matches.Span)
        {
            if (match.Start < at || match.End > to || IsInsideOneSpan(run, start, match)) continue;
            Copy(run, start, at, match.Start, marked: true, result);
            var words = new List<Inline>();
            Copy(run, start, match.Start, match.End, marked: false, words);
            result.Add(Use(match, Seq.Of(words)));
            at = match.End;
        }
        Copy(run, start, at, to, marked: true, result);
    }

    private TermUse Use(TermMatch match, Seq<Inline> words) =>
        new(glossary.Entries[match.Entry].Id, words, TermCall.None, 0, false) { Span = Around(words), Abbreviated = match.Abbreviated };

    private static bool IsInsideOneSpan(Seq<Inline> run, int start, TermMatch match)
    {
        foreach (var child in run)
        {
            var end = start + InlineWords.Length(child);
            if (match.Start < end)
                return child is Styled && match.End <= end && (match.Start > start || match.End < end);
            start = end;
        }
        return false;
    }

    private void Copy(Seq<Inline> run, int start, int from, int to, bool marked, List<Inline> result)
    {
        foreach (var child in run)
        {
            var end = start + InlineWords.Length(child);
            if (end > from && start < to) result.Add(Piece(child, start, Math.Max(start, from), Math.Min(end, to), marked));
            start = end;
        }
    }

    private Inline Piece(Inline child, int start, int from, int to, bool marked) => child switch
    {
        Text text => PieceOf(text, from - start, to - start),
        Styled styled when InlineWords.IsOpen(styled) => PieceOf(styled, start, from, to, marked),
        _ => child,
    };

    private static Text PieceOf(Text text, int from, int to)
    {
        if (from == 0 && to == text.Value.Length) return text;
        return text with { Value = text.Value[from..to], Span = text.SpanOf(from, to - from), Places = text.Places.From(from) };
    }

    private Styled PieceOf(Styled styled, int start, int from, int to, bool marked)
    {
        var content = new List<Inline>();
        if (marked) Emit(styled.Content, start, from, to, content);
        else Copy(styled.Content, start, from, to, false, content);
        var isHead = from == start;
        return styled with
        {
            Content = Seq.Of(content),
            Attributes = isHead || styled.Attributes.Id.Length == 0 ? styled.Attributes : styled.Attributes with { Id = "" },
        };
    }

    private static SourceSpan Around(Seq<Inline> words)
    {
        var (first, last) = (words[0].Span, words[words.Count - 1].Span);
        return first.File == last.File && first.File > 0 ? new(first.File, first.Start, Math.Max(0, last.End - first.Start)) : first;
    }
}
