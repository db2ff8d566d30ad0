using System.Buffers;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Looks through text that was read for what another program would have made something of, and says so. The text stays as it is.</summary>
internal static class ForeignText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("{\\#^@:<");

    public static void LookAt(Seq<Inline> content, FileReading reading)
    {
        for (var i = 0; i < content.Count; i++)
            if (content[i] is Text text) new TextLook(text, isFirst: i == 0, isLast: i == content.Count - 1, reading).Run();
    }

    /// <summary>One text, and where it stands in its run.</summary>
    private readonly ref struct TextLook(Text text, bool isFirst, bool isLast, FileReading reading)
    {
        private readonly string words = text.Value;

        public void Run()
        {
            if (isFirst) LookAtStart();
            if (words.Contains("'''", StringComparison.Ordinal)) Say(OtherMarkup.Bold(words));
            for (var at = words.AsSpan().IndexOfAny(Marks); at >= 0;)
            {
                var end = At(at);
                var next = words.AsSpan(end).IndexOfAny(Marks);
                at = next < 0 ? -1 : end + next;
            }
        }

        /// <summary>Says what begins here, if anything does; where to look on.</summary>
        private int At(int at)
        {
            var found = words[at] switch
            {
                '{' => TemplateMarks.Find(words, at),
                '\\' => LatexCommands.Find(words, at),
                '@' => Citations.Find(words, at),
                ':' => ShortCodes.Find(words, at),
                '#' => Tags.Find(words, at),
                '^' when isLast => Tags.FindBlockId(words, at),
                '<' => OtherMarkup.FindBracket(words, at),
                _ => null,
            };
            return Say(found) ? found!.End : at + 1;
        }

        private void LookAtStart()
        {
            if (words.Length > 2 && words[0] is '.' or '=' or '(' or '[' or ':' or 'h' or 'b' or 'i' or '%' or '/' or '{') Say(OtherMarkup.AtStart(words));
        }

        private bool Say(ForeignFind? found)
        {
            if (found is null) return false;
            var place = PlaceOf(found);
            // A writer who escapes it means the signs themselves.
            var isEscaped = reading.Fixed is null && place.Start > 0 && place.End <= reading.Text.Content.Length && reading.Text.Content[place.Start - 1] == '\\';
            if (!isEscaped) found.Report(reading.Diagnostics, place);
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
    private const int LongestShown = 40;

    /// <summary>As much of it as a message shows.</summary>
    public static string Shown(ReadOnlySpan<char> typed)
    {
        var line = typed.IndexOf('\n') is > 0 and var end ? typed[..end] : typed;
        return line.Length <= LongestShown ? line.ToString() : line[..(LongestShown - 1)].ToString() + "…";
    }
}
