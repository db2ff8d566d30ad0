using System.Runtime.InteropServices;
using Publish.Manuscript.Markdown;
using Publish.Manuscript.PlainText.Fixing;
using Publish.Model.Proofing;
using Publish.Model.Source;

namespace Publish.Manuscript.Proofing;

/// <summary>Holds what was typed against what was read: every word of every file is in the document, or is left out by rule.</summary>
/// <remarks>Rules are: markup and what it asks for (attributes, addresses, labels, comments), settings, and lines of which the reader has said something.</remarks>
public static class SourceProof
{
    private const int MostAlone = 3;

    private const int LongestPiece = 8000;

    /// <param name="diagnostics">Holds what the reader had to say, and is told which words are nowhere.</param>
    public static void Check(ManuscriptFiles manuscript, DiagnosticBag diagnostics)
    {
        using var read = ReadWords.Of(manuscript.Document, manuscript.Sources.Files.Sum(file => file.Content.Length));
        Lazy<LeftOut> leftOut = new(() => new LeftOut(manuscript, diagnostics));
        for (var file = 1; file <= manuscript.Sources.Files.Count; file++)
        {
            var text = manuscript.Sources.Files[file - 1];
            if (!IsText(text.Path)) continue;
            var found = Missing(text, read, file, leftOut);
            if (found.Count > MostAlone) diagnostics.WordsNotRead(new(file, found[0].Start, found[0].Length), Shown(text, found[0]), found.Count - 1);
            else found.ForEach(stretch => diagnostics.WordsNotRead(new(file, stretch.Start, stretch.Length), Shown(text, stretch), 0));
        }
    }

    private static bool IsText(string path) =>
        MarkdownNames.IsMarkdown(path) || (Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(path) != ScanFile.Name);

    private static string Shown(SourceText text, Stretch stretch) => Excerpt.Short(text.Content.Substring(stretch.Start, stretch.Length));

    /// <summary>Stretches of the file, in its order, words whole.</summary>
    private static List<Stretch> Missing(SourceText text, ReadWords read, int file, Lazy<LeftOut> leftOut)
    {
        var start = MarkdownNames.IsMarkdown(text.Path) ? Math.Max(0, YamlFrontMatter.Find(text.Content).End) : 0;
        using var typed = new Strand(text.Content.Length - start);
        var lines = Lines(text, start, typed);
        var lost = Comparison.Of(typed, lines, read.OfFile(file)).Lost;
        if (lost.Count == 0) return [];
        var candidates = new List<Stretch>();
        foreach (var stretch in lost)
        {
            var place = PlaceOf(lines, stretch);
            foreach (var word in WordCounts.Of(text.Content, place.Start, place.End))
                if (!IsLeftOut(word)) candidates.Add(word);
        }
        return candidates.Count == 0 ? [] : Joined(text.Content, candidates, new(text.Content, start, candidates, IsLeftOut, read.TextsOf(file)));

        bool IsLeftOut(Stretch word) => leftOut.Value.Has(text, file, word);
    }

    /// <summary>Words with little between them are told together.</summary>
    private static List<Stretch> Joined(string content, List<Stretch> candidates, WordCounts counts)
    {
        var missing = new List<Stretch>();
        foreach (var word in candidates)
        {
            if (!counts.IsShort(content.Substring(word.Start, word.Length))) continue;
            var isNext = missing.Count > 0 && word.Start - missing[^1].End <= 3 && content.AsSpan(missing[^1].End..word.Start).IndexOf("\n\n") < 0;
            if (isNext) missing[^1] = new(missing[^1].Start, word.End - missing[^1].Start);
            else missing.Add(word);
        }
        return missing;
    }

    private static List<WordsOf> Lines(SourceText text, int start, Strand typed)
    {
        var lines = new List<WordsOf>(text.LineCount);
        for (int line = text.Locate(start).Line, from = start; line <= text.LineCount; line++)
        {
            var end = line < text.LineCount ? text.StartOfLine(line + 1) : text.Content.Length;
            while (from < end)
            {
                var words = text.Content.AsMemory(from..PieceEnd(text.Content, from, end));
                lines.Add(new(typed.Count, null, words));
                typed.Append(words.Span);
                from += words.Length;
            }
        }
        return lines;
    }

    /// <summary>Each lost word is looked for from the beginning of its piece: so no piece is as long as a file of one line. It ends behind a space.</summary>
    private static int PieceEnd(string content, int from, int end)
    {
        if (end - from <= LongestPiece) return end;
        return content.LastIndexOf(' ', from + LongestPiece - 1, LongestPiece / 2) is >= 0 and var space ? space + 1 : end;
    }

    /// <summary>Where lost letters stand in the file.</summary>
    private static Stretch PlaceOf(List<WordsOf> lines, Stretch lost)
    {
        var (from, to) = (OffsetOf(lines, lost.Start), OffsetOf(lines, lost.End - 1) + 1);
        return new(from, to - from);
    }

    private static int OffsetOf(List<WordsOf> lines, int letter)
    {
        var (at, _, text) = lines[WordsOf.IndexAt(lines, letter)];
        MemoryMarshal.TryGetString(text, out _, out var start, out _);
        return start + Strand.OffsetOf(text.Span, letter - at);
    }
}
