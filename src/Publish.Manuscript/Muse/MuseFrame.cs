using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary>A block that is open while the lines in it are read.</summary>
/// <param name="name">Of its tag; empty for the text itself and for an item.</param>
internal sealed class MuseFrame(string name, SourceSpan span)
{
    public string Name => name;

    public SourceSpan Span => span;

    public List<Block> Blocks { get; } = [];

    /// <summary>Where the last blocks came from an indent ("quote", "center", "right"), so that the next paragraph of the same joins it.</summary>
    public string Indented { get; set; } = "";

    /// <summary>Lists that are open in it, the innermost last.</summary>
    public Stack<MuseList> Lists { get; } = new();
}

/// <summary>A list that is open.</summary>
/// <param name="start">Spaces before its marks.</param>
/// <param name="first">Of its first item.</param>
internal sealed class MuseList(ListKind? kind, int start, int first, SourceSpan span)
{
    /// <summary>Null for a list of definitions.</summary>
    public ListKind? Kind => kind;

    public int Start => start;

    public List<MuseItem> Items { get; } = [];

    public bool IsLoose { get; set; }

    public int First { get; } = first;

    /// <summary>What the next item is numbered if its mark says no other.</summary>
    public int Next { get; set; } = first;

    public Block ToBlock()
    {
        if (kind is null) return new DefinitionList(Seq.Of(Items.Select(item => new Definition([item.Term], [Seq.Of(item.Blocks)]) { Span = item.Span }))) { Span = span };
        var items = Items.Select(item => new ListItem(Seq.Of(item.Blocks)) { Span = item.Span, Number = item.Number });
        var isTight = !IsLoose && Items.TrueForAll(item => item.Blocks.Count(block => block is Paragraph) <= 1);
        return new ListBlock(kind.Value, kind == ListKind.Bullet ? 1 : First, isTight, Seq.Of(items)) { Span = span };
    }
}

/// <param name="column">Where its words begin: what stands as far in goes on with it.</param>
internal sealed class MuseItem(int column, SourceSpan span)
{
    public int Column => column;

    public SourceSpan Span => span;

    public List<Block> Blocks { get; } = [];

    public Seq<Inline> Term { get; init; }

    public int? Number { get; init; }
}
