using System.Buffers;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Looks through text that was read for what another program would have made something of, and says so. It stands as it was typed.</summary>
internal static class ForeignText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("{#^@:<![");

    /// <summary>No rule of typography, no hyphen and no search for terms touches words with these.</summary>
    public static Attributes AsTyped { get; } = Attributes.None with { Classes = [Attributes.AsTypedClass] };

    /// <returns>The content, with what is foreign set apart where print would change it.</returns>
    public static Seq<Inline> LookAt(Seq<Inline> content, FileReading reading)
    {
        List<Inline>? parted = null;
        for (var i = 0; i < content.Count; i++)
        {
            List<(int Start, int End)>? kept = null;
            if (content[i] is Text { IsLiteral: false } text)
            {
                new TextLook(text, isFirst: i == 0, isLast: i == content.Count - 1, reading).Run(ref kept);
                if (kept is not null) Part(text, kept, parted ??= [.. content.Span[..i]]);
            }
            if (kept is null) parted?.Add(content[i]);
        }
        return parted is null ? content : Seq.Of(parted);
    }

    private static void Part(Text text, List<(int Start, int End)> kept, List<Inline> parts)
    {
        var at = 0;
        foreach (var (start, end) in kept)
        {
            if (start > at) parts.Add(Piece(text, at, start));
            var piece = Piece(text, start, end);
            parts.Add(new Styled(SpanKind.Plain, [piece]) { Span = piece.Span, Attributes = AsTyped });
            at = end;
        }
        if (at < text.Value.Length) parts.Add(Piece(text, at, text.Value.Length));
    }

    private static Text Piece(Text text, int from, int to) =>
        text with { Value = text.Value[from..to], Span = text.SpanOf(from, to - from), Places = text.Places.From(from) };

    /// <summary>One text, and where it stands in its run.</summary>
    private readonly ref struct TextLook(Text text, bool isFirst, bool isLast, FileReading reading)
    {
        private readonly string words = text.Value;

        /// <param name="kept">What is to stand as it was typed, in order; null where nothing is.</param>
        public void Run(ref List<(int Start, int End)>? kept)
        {
            if (isFirst) LookAtStart(ref kept);
            if (words.Contains("'''", StringComparison.Ordinal)) Say(OtherMarkup.Bold(words), ref kept);
            for (var at = words.AsSpan().IndexOfAny(Marks); at >= 0;)
            {
                var end = At(at, ref kept);
                var next = words.AsSpan(end).IndexOfAny(Marks);
                at = next < 0 ? -1 : end + next;
            }
        }

        /// <summary>Says what begins here, if anything does; where to look on.</summary>
        private int At(int at, ref List<(int Start, int End)>? kept)
        {
            var found = words[at] switch
            {
                '{' => TemplateMarks.Find(words, at),
                '@' => Citations.FindExample(words, at),
                ':' => ShortCodes.Find(words, at),
                '#' => Tags.Find(words, at),
                '^' when isLast && !BlockNames.AreRead(reading) => Tags.FindBlockId(words, at),
                '!' when at + 1 < words.Length && words[at + 1] is '[' or '(' => NearLinks.FindPicture(words, at),
                '[' => NearLinks.FindLink(words, at),
                '<' => OtherMarkup.FindBracket(words, at),
                _ => null,
            };
            return Say(found, ref kept) ? found!.End : at + 1;
        }

        private void LookAtStart(ref List<(int Start, int End)>? kept)
        {
            if (words[0] == '[' && reading.Fixed is null && text.Span.Start <= reading.Text.Content.Length) Say(NearLinks.FindNote(words, reading.Text.Content.AsSpan(0, text.Span.Start)), ref kept);
            if (words.Length > 2 && words[0] is '.' or '=' or '(' or '[' or ':' or 'h' or 'b' or 'i' or '%' or '/' or '{') Say(OtherMarkup.AtStart(words), ref kept);
        }

        private bool Say(ForeignFind? found, ref List<(int Start, int End)>? kept)
        {
            if (found is null) return false;
            var place = PlaceOf(found);
            // A writer who escapes it means the signs themselves.
            var isEscaped = reading.Fixed is null && place.Start > 0 && place.End <= reading.Text.Content.Length && reading.Text.Content[place.Start - 1] == '\\';
            if (isEscaped) return true;
            found.Report(reading.Diagnostics, place);
            if (found.IsKept && (kept is not [.., var last] || found.Start >= last.End)) (kept ??= []).Add((found.Start, found.End));
            return true;
        }

        private SourceSpan PlaceOf(ForeignFind found)
        {
            var span = text.Span;
            if (reading.Fixed is not null) return span;
            var length = found.End - found.Start;
            if (span.Length == words.Length) return new(span.File, span.Start + found.Start, length);
            var content = reading.Text.Content;
            var size = Math.Min(span.Length, content.Length - span.Start);
            var at = size <= 0 ? -1 : content.IndexOf(words[found.Start..Math.Min(found.End, found.Start + 8)], span.Start, size, StringComparison.Ordinal);
            return at < 0 ? span : new(span.File, at, length);
        }
    }
}

/// <summary>Something foreign in a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Report">Says what it is, of the place in the file.</param>
internal sealed record ForeignFind(int Start, int End, Action<DiagnosticBag, SourceSpan> Report)
{
    /// <summary>False where its end was not found.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>It is signs that print must not change; false for a sentence behind a mark.</summary>
    public bool IsKept { get; init; } = true;

    private const int LongestShown = 40;

    /// <summary>As much of it as a message shows.</summary>
    public static string Shown(ReadOnlySpan<char> typed)
    {
        var line = typed.IndexOf('\n') is > 0 and var end ? typed[..end] : typed;
        return line.Length <= LongestShown ? line.ToString() : line[..(LongestShown - 1)].ToString() + "…";
    }
}
