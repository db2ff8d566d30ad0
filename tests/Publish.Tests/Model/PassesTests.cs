using CsCheck;
using Publish.Model;
using Publish.Model.Glossaries;
using Publish.Model.Source;
using Publish.Model.Walking;
using Publish.Tests.Generators;

namespace Publish.Tests.Model;

public sealed class PassesTests
{
    [Fact]
    public void The_glossary_changes_no_word_of_the_text() =>
        Documents.Any.Select(AllItsOwn).Sample(document => Words(FootnotedGlossary.Apply(document, new DiagnosticBag())) == Words(document));

    [Fact]
    public void An_entry_is_called_first_but_once_in_a_document() =>
        Documents.Any.Sample(document =>
        {
            document = document with { Settings = document.Settings with { GlossaryPolicy = GlossaryPolicy.FirstInDocument } };
            var firsts = Query.All<TermUse>(Passes.Apply(document, new DiagnosticBag())).Where(u => u.Call == TermCall.First).Select(u => u.Entry).ToArray();
            return firsts.Length == firsts.Distinct().Count();
        });

    [Fact]
    public void Numbers_run_from_one_in_reading_order() =>
        Documents.Ready.Sample(document =>
        {
            var numbers = new List<int>();
            new Calls(numbers).Rewrite(document);
            return numbers.SequenceEqual(Enumerable.Range(1, numbers.Count));
        }, iter: 50);

    [Fact]
    public void No_call_stands_in_a_link_or_in_a_note() =>
        Documents.Ready.Sample(document =>
            Query.All<Link>(document).All(l => CallsIn([new Paragraph(l.Content)]) == 0) && Query.All<Note>(document).All(n => CallsIn(n.Content) == 0), iter: 50);

    [Fact]
    public void Uses_are_counted_one_by_one() =>
        Documents.Ready.Sample(document =>
        {
            var uses = Query.All<TermUse>(document).Where(u => u.Ordinal > 0).GroupBy(u => u.Entry).ToDictionary(g => g.Key, g => g.Select(u => u.Ordinal).ToArray());
            return document.Glossary.Entries.All(e => uses.GetValueOrDefault(e.Id, []).SequenceEqual(Enumerable.Range(1, e.Uses)));
        }, iter: 50);

    [Fact]
    public void Every_reference_leads_somewhere_and_shows_something() =>
        Documents.Ready.Sample(document =>
        {
            var ids = new HashSet<string>(document.Glossary.Entries.Select(e => Anchors.Entry(e.Id)));
            var once = true;
            Query.ForEach(document, n => once &= n.Attributes.Id.Length == 0 || ids.Add(n.Attributes.Id));
            return once && Query.All<CrossReference>(document).All(r => ids.Contains(r.Target) && !r.Content.IsEmpty);
        }, iter: 50);

    /// <summary>Entries that a series shares are left out where the zine does not use them.</summary>
    private static Document AllItsOwn(Document document) =>
        document with { Glossary = document.Glossary with { Entries = document.Glossary.Entries.Select(e => e with { Shared = false }) } };

    private static int CallsIn(Seq<Block> blocks) => Query.All<TermUse>(blocks).Count(u => u.Call is TermCall.First or TermCall.Again or TermCall.Candidate);

    /// <summary>The words of the text and of the entries, whatever the order of those.</summary>
    private static string Words(Document document) => string.Concat(Query.All<Inline>(InOrderOfIds(document)).Select(i => i switch
    {
        Text text => text.Value,
        Code code => code.Value,
        LineBreak => "\n",
        Image image => image.Path,
        _ => "",
    }));

    private static Document InOrderOfIds(Document document) =>
        document with { Glossary = document.Glossary with { Entries = Seq.Of(document.Glossary.Entries.OrderBy(e => e.Id, StringComparer.Ordinal)) } };

    /// <summary>The numbers of calls as a reader meets them: a use's after its words.</summary>
    private sealed class Calls(List<int> numbers) : Rewriter
    {
        public override Inline Visit(Note inline)
        {
            numbers.Add(inline.Number);
            return base.Visit(inline);
        }

        public override Inline Visit(TermUse inline)
        {
            base.Visit(inline);
            if (inline.Call == TermCall.First) numbers.Add(inline.Number);
            return inline;
        }

        protected override GlossaryEntry Repeats(GlossaryEntry entry) => entry;
    }
}
