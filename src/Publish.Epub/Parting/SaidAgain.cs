using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Epub.Parting;

/// <summary>Words that stand elsewhere already: without the ids, notes and uses of terms that must stand once.</summary>
internal sealed class SaidAgain : Rewriter
{
    private SaidAgain() { }

    public static Seq<TableRow> Rows(Seq<TableRow> rows) => rows.Select(new SaidAgain().Row);

    // A page that begins in the heads begins in the first of them: a node's place is the node itself.
    protected override TableRow Row(TableRow row) => base.Row(row with { Attributes = Without(row) });

    protected override TableCell Cell(TableCell cell) => base.Cell(cell with { Attributes = Without(cell) });

    protected override Block Block(Block block) => base.Block(block with { Attributes = Without(block) });

    protected override Inline Inline(Inline inline) => base.Inline(inline with { Attributes = Without(inline) });

    public override Inline Visit(Note inline) => new Text("");

    public override Inline Visit(TermUse inline) => new Styled(SpanKind.Plain, inline.Content).Accept(this);

    private static Attributes Without(Node node) => node.Attributes.Id.Length == 0 ? node.Attributes : node.Attributes with { Id = "" };
}
