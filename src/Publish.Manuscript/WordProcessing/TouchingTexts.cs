using Publish.Model;

namespace Publish.Manuscript.WordProcessing;

/// <summary>Texts that touch are one.</summary>
internal static class TouchingTexts
{
    public static Seq<Inline> Joined(List<Inline> inlines)
    {
        var run = new List<Inline>(inlines.Count);
        for (var i = 0; i < inlines.Count;)
        {
            var end = i + 1;
            if (inlines[i] is Text)
                while (end < inlines.Count && inlines[end] is Text) end++;
            run.Add(end == i + 1 ? inlines[i] : One(inlines.GetRange(i, end - i)));
            i = end;
        }
        return Seq.Of(run);
    }

    private static Text One(List<Inline> texts)
    {
        var (first, last) = ((Text)texts[0], (Text)texts[^1]);
        return first with { Value = string.Concat(texts.Select(text => ((Text)text).Value)), Span = first.Span with { Length = last.Span.End - first.Span.Start } };
    }
}
