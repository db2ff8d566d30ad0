using Markdig.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Short lines of words that are set in by four spaces: verse, or an address, and no program.</summary>
internal static class IndentedVerse
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("[]();#@/_~&");

    private const int FewestLines = 2;
    private const int LongestLine = 60;
    private const int FewestWords = 2;

    /// <summary>Null for any other block.</summary>
    public static Verse? Read(CodeBlock code, FileReading reading)
    {
        if (code is FencedCodeBlock || reading.Fixed is not null || !Is(code)) return null;
        var stanzas = new List<Stanza>();
        var lines = new List<VerseLine>();
        var margin = Margin(code);
        for (var i = 0; i <= code.Lines.Count; i++)
        {
            var slice = i < code.Lines.Count ? code.Lines.Lines[i].Slice : default;
            var words = slice.Text is null ? "" : slice.ToString();
            if (words.AsSpan().IsWhiteSpace())
            {
                if (lines.Count > 0) stanzas.Add(new Stanza(Seq.Of(lines)) { Span = lines[0].Span });
                lines = [];
                continue;
            }
            var indent = words.Length - words.TrimStart().Length;
            var span = new Publish.Model.Source.SourceSpan(reading.Span(code).File, reading.Start + slice.Start + indent, words.Trim().Length);
            lines.Add(new VerseLine((indent - margin + 1) / 2, InlineReader.ReadWords(words.Trim(), span, reading)) { Span = span });
        }
        var whole = reading.Span(code);
        reading.Diagnostics.IndentedVerse(whole);
        return new Verse(Seq.Of(stanzas), []) { Span = whole };
    }

    private static bool Is(CodeBlock code)
    {
        var count = 0;
        foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
        {
            var words = line.Slice.AsSpan().Trim();
            if (words.IsEmpty) continue;
            count++;
            if (words.Length > LongestLine || !PreformattedReader.HasWordsAlone(words) || words.Contains('\t') || words.Count(' ') < FewestWords - 1) return false;
            if (words.ContainsAny(Signs) || !(char.IsLetter(words[0]) || words[0] is '"' or '\'' or '“' or '„' or '«' or '‘' or '—' or '–' or '¿' or '¡' or '…')) return false;
            // A verse begins with a capital, and a command with small letters or with capitals alone.
            if (count == 1 && (char.IsLower(words[0]) || IsShouted(words))) return false;
        }
        return count >= FewestLines;
    }

    private static bool IsShouted(ReadOnlySpan<char> words) => words.Length > 2 && char.IsUpper(words[1]) && char.IsUpper(words[2]);

    private static int Margin(CodeBlock code)
    {
        var margin = int.MaxValue;
        foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
        {
            var words = line.Slice.AsSpan();
            if (!words.IsWhiteSpace()) margin = Math.Min(margin, words.Length - words.TrimStart().Length);
        }
        return margin == int.MaxValue ? 0 : margin;
    }
}
