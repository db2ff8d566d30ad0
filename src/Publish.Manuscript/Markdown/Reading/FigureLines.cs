using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Pictures that stand alone on a line of a longer paragraph: figures that were typed without an empty line about them.</summary>
/// <remarks>
/// In an item of a list always. Elsewhere only at the paragraph's head or foot, or behind the end of a sentence: in the midst of one it is
/// more likely that the line was wrapped just there. <c>{.inline}</c> keeps a picture in its line.
/// </remarks>
internal static class FigureLines
{
    private const string SentenceEnds = ".!?:;…”’\"'»)";

    /// <summary>The lines as runs, each a figure's or text, in order; null where no picture is a figure.</summary>
    public static List<List<Inline>>? Of(List<Inline> nodes, bool inItem)
    {
        if (!HoldsPicture(nodes)) return null;
        var lines = Lines(nodes);
        if (lines.Count == 1 && lines[0].Count(node => node is LinkInline { IsImage: true }) < 2) return null;
        var isFigure = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            isFigure[i] = IsPicture(lines[i]) && (inItem || i == 0 || isFigure[i - 1] || OnlyPicturesFrom(lines, i) || EndsSentence(lines[i - 1]));
        return Array.IndexOf(isFigure, true) < 0 ? null : Joined(lines, isFigure);
    }

    // Tags that open in one line may close in another: such a paragraph stays whole.
    private static bool HoldsPicture(List<Inline> nodes)
    {
        var holds = false;
        foreach (var node in nodes)
        {
            if (node is HtmlInline) return false;
            holds |= node is LinkInline { IsImage: true };
        }
        return holds;
    }

    private static List<List<Inline>> Lines(List<Inline> nodes)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var node in nodes)
        {
            lines[^1].Add(node);
            // Attributes on a line of their own belong to the line below.
            if (node is LineBreakInline && !lines[^1].TrueForAll(n => n is LineBreakInline or AttributeInline)) lines.Add([]);
        }
        if (lines[^1].Count == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    private static bool IsPicture(List<Inline> line)
    {
        var pictures = 0;
        foreach (var node in line)
        {
            if (node is LinkInline { IsImage: true }) pictures++;
            else if (node is AttributeInline attributes && attributes.Attributes.Has(ImageReader.InLine)) return false;
            else if (node is not (LineBreakInline or AttributeInline) && !IsBlank(node)) return false;
        }
        return pictures > 0;
    }

    private static bool IsBlank(Inline node) => node is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace();

    private static bool OnlyPicturesFrom(List<List<Inline>> lines, int first)
    {
        for (var i = first; i < lines.Count; i++)
            if (!IsPicture(lines[i])) return false;
        return true;
    }

    private static bool EndsSentence(List<Inline> line)
    {
        for (var i = line.Count - 1; i >= 0; i--)
            if (line[i] is LiteralInline literal && literal.Content.ToString().TrimEnd() is { Length: > 0 } words) return SentenceEnds.Contains(words[^1], StringComparison.Ordinal);
            else if (line[i] is not LineBreakInline) return false;
        return false;
    }

    private static List<List<Inline>> Joined(List<List<Inline>> lines, bool[] isFigure)
    {
        var runs = new List<List<Inline>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !isFigure[i] && !isFigure[i - 1]) runs[^1].AddRange(lines[i]);
            else runs.Add([.. lines[i]]);
            if (isFigure[i]) SplitLast(runs);
            if (i + 1 == lines.Count || isFigure[i] || isFigure[i + 1]) TrimEnd(runs[^1]);
        }
        return runs;
    }

    // Pictures beside each other come one after the other.
    private static void SplitLast(List<List<Inline>> runs)
    {
        for (var second = Second(runs[^1]); second > 0; second = Second(runs[^1]))
        {
            var rest = runs[^1][second..];
            runs[^1].RemoveRange(second, rest.Count);
            TrimEnd(runs[^1]);
            runs.Add(rest);
        }
    }

    private static int Second(List<Inline> line) =>
        line.FindIndex(line.FindIndex(node => node is LinkInline { IsImage: true }) + 1, node => node is LinkInline { IsImage: true });

    private static void TrimEnd(List<Inline> run)
    {
        while (run.Count > 1 && (run[^1] is LineBreakInline || IsBlank(run[^1]))) run.RemoveAt(run.Count - 1);
    }
}
