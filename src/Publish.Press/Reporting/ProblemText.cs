using System.Globalization;
using System.Text;
using Publish.Model.Source;

namespace Publish.Press.Reporting;

/// <summary>
/// Shows what is wrong, where, and what to do:
/// <code>
/// text.md:12:5: warning ZP012: what is wrong
///     the line, as it stands
///         ^~~~
///     Hint: what to do
/// </code>
/// </summary>
public sealed class ProblemText(SourceSet sources)
{
    private const string Margin = "    ";

    /// <summary>A line longer than this is shown around the place only.</summary>
    private const int WidestExcerpt = 100;

    /// <summary>The lines, each in pieces.</summary>
    public IEnumerable<Piece[]> Of(Diagnostic problem)
    {
        var (word, tone) = Named(problem.Severity);
        yield return [new(Place(problem), Tone.Path), new($"{word} {problem.Code}: ", tone), problem.Message];
        if (sources.Find(problem.Span) is { } file)
            foreach (var line in Excerpt(file, problem.Span, tone))
                yield return line;
        if (problem.Hint is { } hint) yield return [new(Margin + "Hint: ", Tone.Quiet), hint];
    }

    public static string Word(Severity severity) => Named(severity).Word;

    public static (string Word, Tone Tone) Named(Severity severity) => severity switch
    {
        Severity.Error => ("error", Tone.Error),
        Severity.Warning => ("warning", Tone.Warning),
        Severity.Note => ("note", Tone.Note),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>File, line and column; empty where no file is to blame.</summary>
    public string PlaceOf(Diagnostic problem)
    {
        if (sources.Find(problem.Span) is not { } file) return problem.Path ?? "";
        var (line, column) = file.Locate(problem.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{line}:{column}");
    }

    private string Place(Diagnostic problem) => PlaceOf(problem) is { Length: > 0 } place ? place + ": " : "";

    private static IEnumerable<Piece[]> Excerpt(SourceText file, SourceSpan span, Tone tone)
    {
        var (number, column) = file.Locate(span.Start);
        var line = file.Line(number);
        if (string.IsNullOrWhiteSpace(line)) yield break;
        var start = Math.Min(column - 1, line.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - start));
        var from = line.Length <= WidestExcerpt ? 0 : Math.Max(0, start - (WidestExcerpt / 3));
        var to = Math.Min(line.Length, from + WidestExcerpt);
        length = Math.Min(length, Math.Max(1, to - start));
        yield return [Margin + Printable(line[from..to])];
        yield return [new(Margin + Blank(line[from..start]), Tone.Text), new("^" + new string('~', Columns(line, start, length) - 1), tone)];
    }

    /// <summary>Control characters would move the cursor, or worse.</summary>
    private static string Printable(string text) =>
        string.Create(text.Length, text, static (shown, original) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = char.IsControl(original[i]) && original[i] != '\t' ? '\uFFFD' : original[i];
        });

    /// <summary>As wide as the text, tabs kept, so that the caret stands under its place.</summary>
    private static string Blank(string text)
    {
        var blank = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            blank.Append(rune.Value == '\t' ? "\t" : new string(' ', ColumnsOf(rune)));
        return blank.ToString();
    }

    private static int Columns(string line, int start, int length)
    {
        var columns = 0;
        foreach (var rune in line.AsSpan(start, Math.Min(length, line.Length - start)).EnumerateRunes())
            columns += ColumnsOf(rune);
        return Math.Max(1, columns);
    }

    private static int ColumnsOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    /// <summary>East Asian characters take two columns (the wide blocks of Unicode Standard Annex 11).</summary>
    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
