using System.Text.RegularExpressions;
using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Songs with chords over their words: each chord stands over a syllable, which it does in typewriter type alone.</summary>
internal static partial class ChordLines
{
    private const int Fewest = 3;

    public static void Mark(Sheet sheet)
    {
        var songs = new List<int>();
        var found = 0;
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet.IsOpen(i) && !sheet.Is(i, Role.Preformatted)) continue;
            var chords = CountIn(sheet[i].Block);
            if (chords == 0) continue;
            songs.Add(i);
            found += chords;
        }
        if (found < Fewest) return;
        foreach (var i in songs)
        {
            sheet.Mark(i, Role.Preformatted);
            sheet.Note(InferenceKind.Preformatted, Confidence.Likely, i, "Song kept as typed", "chords stand over its words, and typewriter type alone keeps them there");
        }
    }

    /// <summary>Lines of chords above a line of words.</summary>
    private static int CountIn(TextBlock block)
    {
        if (block.Shape is not (BlockShape.Lines or BlockShape.Table)) return 0;
        var lines = block.Text.Split('\n');
        var count = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
            if (IsChords(lines[i]) && !IsChords(lines[i + 1]) && lines[i + 1].AsSpan().ContainsAnyInRange('a', 'z')) count++;
        return count;
    }

    private static bool IsChords(string line)
    {
        var chords = 0;
        foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token is "|" or "-" or "/" or "%" or "||" || (token[0] == '(' && token[^1] == ')' && IsChord(token[1..^1]))) continue;
            if (!IsChord(token)) return false;
            chords++;
        }
        return chords > 0;
    }

    private static bool IsChord(string token) => Chord().IsMatch(token);

    /// <summary>C, F#m7, Bb/D, Gsus4, Am7b5, H7, Cmaj7, N.C.</summary>
    [GeneratedRegex(@"^(?:[A-H][#b♯♭]?(?:m|mi|min|maj|M|dim|aug|sus|add|\+|°|ø)*[0-9]*(?:(?:sus|add|maj|b|#|♯|♭|-|\+)[0-9]+)*(?:/[A-H][#b♯♭]?)?|N\.C\.)$", RegexOptions.CultureInvariant)]
    private static partial Regex Chord();
}
