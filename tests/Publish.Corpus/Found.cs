using System.Diagnostics;
using Publish.Manuscript.PlainText;
using Publish.Model;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Corpus;

/// <summary>What the reader of plain texts found in a text, in the same terms as <see cref="Gold"/>.</summary>
internal sealed record Found(
    IReadOnlyList<string> Headings, IReadOnlyList<string> Verse, IReadOnlyList<string> Speakers, IReadOnlyList<string> Notes, IReadOnlyList<string> Entries, IReadOnlyList<string> Emphasis,
    IReadOnlyList<string> Items, IReadOnlyList<string> Quotations, bool HoldsBoilerplate, TimeSpan Time)
{
    /// <summary>Each word that went in came out or is told.</summary>
    public required bool Balanced { get; init; }

    public required string Account { get; init; }

    /// <summary>Lines of signatures, which twins often set as verse: neither missed nor found there.</summary>
    public required IReadOnlySet<string> Signatures { get; init; }

    public static Found Read(string path)
    {
        var text = new SourceText(Path.GetFileName(path), File.ReadAllText(path));
        var watch = Stopwatch.StartNew();
        var reading = PlainTextReader.Read(text, 1, new(), new());
        var document = reading.Document;
        var time = watch.Elapsed;
        // A poem in italics is one by its class in twins, and not by each of its lines.
        var unjudged = Query.All<VerseLine>(document).Select(line => line.Content).Where(content => content is [Styled]).Select(content => content[0]).ToHashSet(ReferenceEqualityComparer.Instance);
        unjudged.UnionWith(Query.All<Stanza>(document).SelectMany(stanza => OverLines(stanza.Lines)));
        // Words of notes are judged as notes.
        unjudged.UnionWith(Query.All<Note>(document).SelectMany(note => Query.All<Styled>(note.Content)));
        var styled = Query.All<Styled>(document).Where(s => !unjudged.Contains(s)).ToList();
        return new(
            [.. Query.All<Heading>(document).Select(h => Words(h.Content))],
            [.. Query.All<VerseLine>(document).Select(l => Gold.Plain(Words(l.Content))).Where(t => t.Length > 6)],
            [.. styled.Where(s => s.Kind == SpanKind.Speaker).Select(s => Gold.Plain(Words(s.Content)))],
            [.. Query.All<Note>(document).Select(NoteText)],
            [.. document.Glossary.Entries.Select(e => Gold.Plain(Words(e.Term)))],
            [.. styled.Where(s => s.Kind is SpanKind.Emphasis or SpanKind.Strong).Select(s => Gold.Plain(Words(s.Content))).Where(t => t.Length > 1)],
            [.. Query.All<ListItem>(document).Select(item => FirstWords(item.Content)).Where(t => t.Length > 0)],
            [.. Query.All<Quotation>(document).Select(quotation => FirstWords(quotation.Content)).Where(t => t.Length > 0)],
            Query.All<Text>(document).Any(t => t.Value.Contains("Project Gutenberg", StringComparison.OrdinalIgnoreCase) || t.Value.StartsWith("Produced by", StringComparison.Ordinal)),
            time)
        {
            Balanced = reading.Account!.IsBalanced,
            Account = Publish.Manuscript.Importing.Accounts.AccountDiagnostics.ToText(reading.Account),
            Signatures = Query.All<Division>(document).Where(d => d.Kind == DivisionKind.Signature).SelectMany(d => d.Content.OfType<Paragraph>()).SelectMany(p => Lines(p.Content)).ToHashSet(),
        };
    }

    /// <summary>Italics that go on from line to line are one in twins, or none where verse is typed as it stands.</summary>
    private static IEnumerable<Inline> OverLines(Seq<VerseLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
            if (lines[i].Content is [.., Styled above] && lines[i + 1].Content is [Styled below, ..])
            {
                yield return above;
                yield return below;
            }
    }

    private static IEnumerable<string> Lines(Seq<Inline> content)
    {
        var line = "";
        foreach (var inline in content.ToArray())
        {
            if (inline is not LineBreak)
            {
                line += Words([inline]);
                continue;
            }
            yield return Gold.Plain(line);
            line = "";
        }
        yield return Gold.Plain(line);
    }

    private static string FirstWords(Seq<Block> content) => Gold.Start(string.Concat(content.SelectMany(block => block is Division within ? within.Content.ToArray() : [block]).OfType<Paragraph>().Select(p => Words(p.Content))));

    private static string NoteText(Note note)
    {
        var plain = Gold.Plain(string.Concat(note.Content.OfType<Paragraph>().Select(p => Words(p.Content))));
        return plain.Length > 30 ? plain[..30] : plain;
    }

    private static string Words(Seq<Inline> content) => Publish.Model.Walking.PlainText.WithoutNotes(content);
}
