using Publish.Model.Glossaries.Matching;
using Publish.Model.Language;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.Indexing;

/// <summary>Makes the index of the words that are marked for it, at its place or behind all of the text.</summary>
public static class BookIndex
{
    public static Document Apply(Document document, DiagnosticBag diagnostics)
    {
        var (places, hasMarks, ids) = (new List<Division>(), false, new HashSet<string>(StringComparer.Ordinal));
        Query.ForEach(document, node =>
        {
            if (node is Division { Kind: DivisionKind.Index } place) places.Add(place);
            if (node is Inline && node.Attributes.HasClass(IndexMark.Class)) hasMarks = true;
            if (node.Attributes.Id.Length > 0) ids.Add(node.Attributes.Id);
        });
        if (!hasMarks && places.Count == 0) return document;
        foreach (var place in places.Skip(1)) diagnostics.SecondIndexPlace(place.Span);
        var marks = new IndexMarks(ids, WordFolding.IsTurkic(document.Metadata.Language), diagnostics);
        var marked = marks.Rewrite(document);
        if (marks.Entries.Count == 0)
        {
            if (places.Count > 0) diagnostics.IndexOfNothing(places[0].Span);
            return marked;
        }
        var list = new IndexList(marks.Entries, ids, document.Metadata.Language, diagnostics).Make();
        return places.Count > 0 ? new Placing(list).Rewrite(marked) : Behind(marked, list, ids);
    }

    /// <summary>The zine's last section is nothing but the index: the glossary stands before it.</summary>
    public static bool Is(Section section) => section is { Level: 1, Heading: not null, Place: SectionPlace.Text, Subsections.IsEmpty: true, Blocks: [Division { Kind: DivisionKind.Index }] };

    private static Document Behind(Document document, Seq<Block> list, HashSet<string> ids)
    {
        var body = document.Body.ToList();
        var end = body.FindLastIndex(section => section.Place == SectionPlace.Text) + 1;
        var heading = new Heading([new Text(LanguageTerms.Of(document.Metadata.Language).Index)]) { Attributes = Attributes.None with { Id = ids.Add(Anchors.Index) ? Anchors.Index : "" } };
        body.Insert(end, new(1, heading, [new Division(DivisionKind.Index, list)], []));
        return document with { Body = Seq.Of(body) };
    }

    private sealed class Placing(Seq<Block> list) : Rewriter
    {
        private bool isPlaced;

        public override Block Visit(Division block)
        {
            if (block.Kind != DivisionKind.Index || isPlaced) return base.Visit(block);
            isPlaced = true;
            return block with { Content = block.Content.AddRange(list) };
        }
    }
}
