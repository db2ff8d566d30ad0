using Publish.Model.Language;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Glossaries;

/// <summary>Puts the call of a term's note behind the punctuation mark that follows the words, where the language wants it there.</summary>
/// <remarks>English: behind every mark but a dash, and behind closing quotation marks; a parenthesis stays open (The Chicago Manual of Style, 17th ed., 14.26).
/// Elsewhere a call that explains a word stands at the word: German (Duden, Fußnoten- und Anmerkungszeichen), French (Imprimerie nationale, Appels de notes),
/// Spanish (RAE, Ortografía 2010), and others; there a word in quotation marks of its own is called behind them. The marks become the last of the use's words.
/// It runs when quotation marks are what the language makes of them. Run twice, it gives the same document.</remarks>
public static class CallsBehindMarks
{
    public static Document Apply(Document document) =>
        document.Glossary.IsEmpty || document.Settings.GlossaryPolicy == GlossaryPolicy.None
            ? document
            : new Placing(LanguageTag.Primary(document.Metadata.Language) is "en").Rewrite(document);

    /// <summary>The marks behind a use's own words, and what they are without them.</summary>
    public static (Seq<Inline> Words, Text? Marks) Part(TermUse use) =>
        use.Content is [_, .., Text { Value: var last } marks] && last.Length > 0 && AreMarks(last)
            ? (Seq.Of(((IEnumerable<Inline>)use.Content).Take(use.Content.Count - 1)), marks)
            : (use.Content, null);

    private static bool AreMarks(string text)
    {
        foreach (var c in text)
            if (!IsPoint(c) && !IsClosing(c)) return false;
        return true;
    }

    private static bool IsPoint(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or '…';

    private static bool IsClosing(char c) => c is '”' or '’' or '"' or '\'' or '»' or '›' or '“' or '‘';

    /// <summary>"Abschn.": beyond this a word before a point and a figure ends a sentence.</summary>
    private const int LongestAbbreviation = 6;

    private sealed class Placing(bool behindPoints) : Rewriter
    {
        protected override Glossary GlossaryOf(Glossary whole) => whole;

        protected override Seq<Inline> Run(Seq<Inline> content)
        {
            content = base.Run(content);
            for (var i = 0; i + 1 < content.Count; i++)
                if (content[i] is TermUse or Styled && content[i + 1] is Text next && EndsWithCall(content[i]) && Length(i > 0 ? content[i - 1] : null, content[i], next.Value) > 0)
                    return Moved(content);
            return content;
        }

        private Seq<Inline> Moved(Seq<Inline> content)
        {
            var moved = new List<Inline>(content.Count + 2);
            for (var i = 0; i < content.Count; i++)
            {
                moved.Add(content[i]);
                if (i + 1 >= content.Count || content[i + 1] is not Text next || !EndsWithCall(content[i])) continue;
                var length = Length(i > 0 ? content[i - 1] : null, content[i], next.Value);
                if (length == 0) continue;
                moved.RemoveAt(moved.Count - 1);
                AddWithMarks(content[i], Cut(next, 0, length), moved);
                i++;
                if (length < next.Value.Length) moved.Add(Cut(next, length, next.Value.Length));
            }
            return Seq.Of(moved);
        }

        /// <summary>How much of what follows goes before the call.</summary>
        private int Length(Inline? before, Inline use, string next)
        {
            if (behindPoints) return Behind(next);
            if (IsPointOfAbbreviation(next, isShort: PlainText.WithoutNotes([use]).Length <= LongestAbbreviation)) return 1;
            var isQuoted = before is Text { Value: [.., var opening] } && opening is '„' or '“' or '‘' or '‚' or '«' or '»' or '"' or '\'' or '”';
            return isQuoted && next.Length > 0 && IsClosing(next[0]) ? 1 : 0;
        }

        /// <summary>"art. 9", "pág., ": the point belongs to the word, since no sentence ends there.</summary>
        private static bool IsPointOfAbbreviation(string next, bool isShort) => next switch
        {
            ['.', ',' or ';' or ':' or ')', ..] => true,
            ['.', ' ' or '\u00A0' or '\u202F', var then, ..] => char.IsLower(then) || (isShort && char.IsDigit(then)),
            _ => false,
        };

        private static int Behind(string next)
        {
            var length = 0;
            while (length < next.Length && (IsPoint(next[length]) || (IsClosing(next[length]) && !OpensWord(next, length)))) length++;
            // "3:15" and "squat.org" go on.
            return length > 0 && length < next.Length && char.IsLetterOrDigit(next[length]) ? 0 : length;
        }

        private static bool OpensWord(string next, int at) => at + 1 < next.Length && char.IsLetterOrDigit(next[at + 1]);

        private static bool EndsWithCall(Inline inline) => inline switch
        {
            TermUse use => use.Call != TermCall.None && Part(use).Marks is null,
            Styled { Content: [.., var last], Kind: not (SpanKind.Superscript or SpanKind.Subscript) } => EndsWithCall(last),
            _ => false,
        };

        /// <summary>A call at the end of an emphasis leaves it with its word, so that the mark is not emphasised.</summary>
        private static void AddWithMarks(Inline inline, Text marks, List<Inline> moved)
        {
            if (inline is TermUse use)
            {
                moved.Add(use with { Content = use.Content.Add(marks) });
                return;
            }
            var styled = (Styled)inline;
            var count = styled.Content.Count;
            if (count > 1) moved.Add(styled with { Content = Seq.Of(((IEnumerable<Inline>)styled.Content).Take(count - 1)) });
            var inner = new List<Inline>();
            AddWithMarks(styled.Content[count - 1], marks, inner);
            var isFirst = count == 1;
            foreach (var part in inner)
            {
                var attributes = isFirst || styled.Attributes.Id.Length == 0 ? styled.Attributes : styled.Attributes with { Id = "" };
                moved.Add(part is TermUse last ? last with { Content = [styled with { Content = Seq.Of(((IEnumerable<Inline>)last.Content).Take(last.Content.Count - 1)), Attributes = attributes }, marks] } : styled with { Content = [part], Attributes = attributes });
                isFirst = false;
            }
        }

        private static Text Cut(Text text, int from, int to)
        {
            var span = text.Span.Length == text.Value.Length ? new SourceSpan(text.Span.File, text.Span.Start + from, to - from) : text.Span;
            return text with { Value = text.Value[from..to], Span = span };
        }
    }
}
