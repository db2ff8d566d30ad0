using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Notes;

/// <summary>Numbers authors' notes and the first calls of terms in one sequence from 1, in reading order; it never starts again.</summary>
/// <remarks>A note's call comes before the calls inside of it. A repeated call takes the number of the entry's last first call.
/// Run twice, it gives the same document.</remarks>
public static class NoteNumbering
{
    public static Document Apply(Document document, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new Numbering().Rewrite(document);
    }

    private sealed class Numbering : Rewriter
    {
        private readonly Dictionary<string, int> numbers = [];
        private int last;

        public override Inline Visit(Note inline)
        {
            var number = ++last;
            var note = (Note)base.Visit(inline);
            return note.Number == number ? note : note with { Number = number };
        }

        public override Inline Visit(TermUse inline)
        {
            // The call stands after the words, so calls inside them come first.
            var use = (TermUse)base.Visit(inline);
            var number = NumberOf(use);
            return use.Number == number ? use : use with { Number = number };
        }

        private int NumberOf(TermUse use) => use.Call switch
        {
            TermCall.First => numbers[use.Entry] = ++last,
            TermCall.Again => numbers.GetValueOrDefault(use.Entry),
            _ => 0,
        };

        protected override GlossaryEntry Repeats(GlossaryEntry entry) => entry;
    }
}
