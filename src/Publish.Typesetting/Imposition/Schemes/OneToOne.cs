namespace Publish.Typesetting.Imposition;

/// <summary>A page a side.</summary>
/// <remarks>
/// <code>
///     front       back
///   +-------+   +-------+     Nothing is folded: bind or staple the pile at its left.
///   |   1   |   |   2   |
///   +-------+   +-------+
/// </code>
/// </remarks>
public sealed record OneToOne : Scheme
{
    /// <summary>Only fronts are printed.</summary>
    public bool OneSided { get; init; }

    public override string Name => "pages";

    public override IReadOnlyList<string> OtherNames => ["1x1", "1up", "one-to-one"];

    public override string Title => "one page a side";

    public override string When => "For print shops that impose themselves, and for piles that are stapled, glued or ring-bound at the side.";

    public override string Drawing => """
          front       back
        +-------+   +-------+
        |       |   |       |
        |   1   |   |   2   |
        |       |   |       |
        +-------+   +-------+
        """;

    public override int Columns => 1;

    public override int Rows => 1;

    public override bool TwoSided => !OneSided;

    public override int PageMultiple => OneSided ? 1 : 2;

    public override bool HasBackCover => false;

    public override Placing NaturalPlacing => Placing.Centred;

    public override IReadOnlyList<SheetLine> Lines => [];

    public override PageEdge SpineOf(int page) => OneSided ? PageEdge.Left : base.SpineOf(page);

    protected override IEnumerable<SheetSide> Lay(int whole)
    {
        for (var page = 1; page <= whole; page++)
            yield return OneSided ? new([new(page)], page, false) : new([new(page)], (page + 1) / 2, page % 2 == 0);
    }
}
