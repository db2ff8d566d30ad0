using System.Buffers;
using System.Text.RegularExpressions;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Lint.Reading;

internal enum PassageKind { Text, Heading, Verse, Caption, Term, Short }

/// <summary>A run of text as it is read, and where each of its characters stands in the manuscript.</summary>
/// <remarks>Code, pictures and references without words are U+FFFC; line breaks are "\n"; notes are left out, being passages of their own.</remarks>
internal sealed class Passage
{
    public const char Other = '\uFFFC';

    private readonly SourceText? source;
    private readonly int file;
    private readonly int[] offsets;

    /// <param name="foreign">Stretches in another language.</param>
    public Passage(string text, IReadOnlyList<(int Start, int End)> foreign, int[] offsets, int file, SourceText? source)
    {
        (Text, this.offsets, this.file, this.source) = (text, offsets, file, source);
        Words = AddressMask.Masked(Masked(text, foreign));
    }

    public string Text { get; }

    /// <summary>The same with addresses, file names and words in another language made of <see cref="Other"/>, for rules about prose.</summary>
    public string Words { get; }

    public required PassageKind Kind { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The document's own, for what is in another language.</summary>
    public required string DocumentLanguage { get; init; }

    /// <summary>Quotation marks, dashes and dots become those of print by themselves.</summary>
    public required bool IsSmart { get; init; }

    /// <summary>The node that the run stands in, where it stands.</summary>
    public required SourceSpan Around { get; init; }

    /// <summary>Places in the text at which notes are called.</summary>
    public required IReadOnlyList<NoteAt> Notes { get; init; }

    public string Primary => Language.Split('-')[0];

    private static string Masked(string text, IReadOnlyList<(int Start, int End)> foreign)
    {
        if (foreign.Count == 0) return text;
        var masked = text.ToCharArray();
        foreach (var (start, end) in foreign)
            Array.Fill(masked, Other, start, end - start);
        return new(masked);
    }

    /// <summary>A stretch of the text, or whatever is known about it.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var (first, last) = (start, start + length - 1);
        while (first <= last && offsets[first] < 0)
            first++;
        while (last > first && offsets[last] < 0)
            last--;
        return first > last || first >= offsets.Length ? Around : new(file, offsets[first], offsets[last] + 1 - offsets[first]);
    }

    /// <summary>Whether spaces set words under each other in the line that a character stands in and in those near it.</summary>
    public bool IsLaidOut(int at) =>
        source is not null && at < offsets.Length && offsets[at] >= 0 && LaidOutLines.Has(source, source.Locate(offsets[at]).Line);

    /// <summary>Null where the text does not stand in the file letter by letter, or is not ours to change.</summary>
    public Fix? FixOf(int start, int length, string replacement)
    {
        if (source is null || Kind is PassageKind.Verse or PassageKind.Short || length == 0) return null;
        for (var i = start; i < start + length; i++)
        {
            if (offsets[i] < 0 || offsets[i] != offsets[start] + i - start) return null;
            // A space that is a line's end stays one: what stands in a line of its own may be meant so.
            if (source.Content[offsets[i]] != Text[i]) return null;
        }
        return new(new(file, offsets[start], length), replacement);
    }
}

/// <param name="Offset">In the passage's text.</param>
internal readonly record struct NoteAt(int Offset, Note Note);

/// <summary>Addresses, file names and options in prose, which no rule about words applies to.</summary>
internal static partial class AddressMask
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("/@-._\\");

    public static string Masked(string text) =>
        text.AsSpan().IndexOfAny(Signs) < 0 ? text : Pattern().Replace(text, address => new string(Passage.Other, address.Length));

    [GeneratedRegex(
        @"\b(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)[^\s<>]*[^\s<>.,;:!?)\]'""’”]|[\p{L}\d._%+-]+@[\p{L}\d.-]+\p{L}|(?<![\p{L}\d])--?[a-z][\w-]*(?:=\S+)?|[~.]{0,2}/[\w./-]*\w|\b[\w-]+(?:\.[\w-]+)*\.(?:md|txt|ya?ml|json|pdf|epub|html?|png|jpe?g|svg|css|cs|sh|exe|dll|zip|com|org|net|info|edu|gov|de|fr|uk)\b(?:/[^\s<>]*[\w/])?|\b\w+[\\/]\w+[\\/]\w+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

/// <summary>Lines whose spaces mean something: columns, chords over words, words set under each other.</summary>
internal static partial class LaidOutLines
{
    /// <summary>Chords stand over every other line.</summary>
    private const int Reach = 2;

    /// <summary>As many gaps in one line are columns by themselves.</summary>
    private const int Columns = 2;

    public static bool Has(SourceText source, int line)
    {
        if (Wide().Count(Words(source, line)) >= Columns) return true;
        if (!Gap().IsMatch(Words(source, line))) return false;
        for (var near = Math.Max(1, line - Reach); near <= Math.Min(source.LineCount, line + Reach); near++)
            if (near != line && Gap().IsMatch(Words(source, near))) return true;
        return false;
    }

    /// <summary>The line without the marks of lists, quotations and headings, which have spaces behind them.</summary>
    private static string Words(SourceText source, int line) => Marks().Replace(source.Line(line), "");

    [GeneratedRegex(@"^[\s>]*(?:(?:[-*+•:#|]+|\w{1,3}[.)])[ \t]+)?")]
    private static partial Regex Marks();

    // Two spaces behind a sentence are a typist's habit, and a table's cells are filled up.
    [GeneratedRegex(@"(?<=[^\s|])(?:[ ]*\t\s*|[ ]{3,}|(?<![.!?:;,""”’)])[ ]{2})(?=[^\s|])")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<=[^\s|])(?:[ ]*\t\s*|[ ]{3,})(?=[^\s|])")]
    private static partial Regex Wide();
}
