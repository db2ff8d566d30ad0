using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Model.CrossReferences;

/// <summary>Leads every reference to its place: by id, or by the words of a heading ("#paper-and-ink").</summary>
/// <remarks>A heading that is referred to by its words gets them as its id. A bare reference shows its target's title. An id that stands
/// twice stays with the first, and a reference to nothing becomes plain words; both are diagnosed.</remarks>
public static class References
{
    public static Document Resolve(Document document, DiagnosticBag diagnostics)
    {
        var targets = TargetIndex.Of(document);
        return new Resolution(targets, diagnostics).Rewrite(document);
    }

    /// <summary>What may have been meant is looked for among all ids; whoever has more than so many references to nothing has lost the ids themselves.</summary>
    private const int MostGuesses = 200;

    private sealed class Resolution(TargetIndex targets, DiagnosticBag diagnostics) : Rewriter
    {
        private readonly HashSet<string> seen = [];
        private bool insideRepeats;
        private int unresolved;

        protected override Section Section(Section section) => base.Section(WithOneId(section));

        protected override Heading Heading(Heading heading)
        {
            if (targets.IdOf(heading) is { } id) heading = heading with { Attributes = heading.Attributes with { Id = id } };
            return base.Heading(WithOneId(heading));
        }

        protected override Block Block(Block block) => base.Block(WithOneId(block));

        protected override Inline Inline(Inline inline) => base.Inline(WithOneId(inline));

        protected override ListItem Item(ListItem item) => base.Item(WithOneId(item));

        protected override Definition Definition(Definition definition) => base.Definition(WithOneId(definition));

        protected override TableRow Row(TableRow row) => base.Row(WithOneId(row));

        protected override TableCell Cell(TableCell cell) => base.Cell(WithOneId(cell));

        protected override Stanza Stanza(Stanza stanza) => base.Stanza(WithOneId(stanza));

        protected override VerseLine Line(VerseLine line) => base.Line(WithOneId(line));

        protected override Image Picture(Image picture) => WithOneId(picture);

        protected override GlossaryEntry Entry(GlossaryEntry entry) => base.Entry(WithOneId(entry));

        /// <summary>What is repeated keeps no ids: they belong to the place where it stands.</summary>
        protected override GlossaryEntry Repeats(GlossaryEntry entry)
        {
            insideRepeats = true;
            var result = base.Repeats(entry);
            insideRepeats = false;
            return result;
        }

        public override Inline Visit(CrossReference inline)
        {
            if (targets.Find(inline.Target) is not { } target) return Unresolved(inline);
            if (target.Id != inline.Target) inline = inline with { Target = target.Id };
            if (!inline.Content.IsEmpty) return base.Visit(inline);
            if (target.Title.Length == 0) diagnostics.ReferenceShowsNothing(inline);
            return inline with { Content = [new Text(target.Title.Length > 0 ? target.Title : target.Id)] };
        }

        private Styled Unresolved(CrossReference reference)
        {
            diagnostics.ReferenceToNothing(reference, ++unresolved > MostGuesses ? null : NearestName.Of(reference.Target, targets.Ids));
            Seq<Inline> words = reference.Content.IsEmpty ? [new Text(reference.Target)] : Run(reference.Content);
            return new(SpanKind.Plain, words) { Span = reference.Span, Attributes = reference.Attributes };
        }

        private T WithOneId<T>(T node)
            where T : Node
        {
            var id = node.Attributes.Id;
            if (id.Length == 0 || (!insideRepeats && seen.Add(id))) return node;
            if (!insideRepeats) diagnostics.IdTwice(node.Span, id);
            return (T)((Node)node with { Attributes = node.Attributes with { Id = "" } });
        }
    }
}
