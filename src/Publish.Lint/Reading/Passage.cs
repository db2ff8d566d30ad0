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
