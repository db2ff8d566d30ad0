using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;

namespace Publish.Pdf.Content;

/// <summary>
/// Writes operators and remembers the graphics state, so that only what changes is said. Text objects and marked content stay nested as PDF wants it
/// (ISO 32000-1, 14.6.1): a run of marked content lies wholly inside a text object or wholly around it.
/// </summary>
internal sealed class ContentWriter(ByteSink sink, Length height, MarkTags tags)
{
    private const int NoSlot = int.MinValue;

    private readonly List<int> slots = [];
    private int slot = NoSlot;
    private bool inText;
    private bool markedInText;
    private InkColour fill = InkColour.Black;
    private InkColour stroke = InkColour.Black;
    private long strokeWidth = 1000;

    public ByteSink Sink => sink;

    /// <summary>By MCID, the slots that were filled.</summary>
    public int[] Slots => [.. slots];

    public TextState Text { get; } = new();

    public long Up(Length y) => Coordinates.Thousandths(height - y);

    public long UpHundredths(Length y) => Coordinates.Hundredths(height - y);

    /// <summary>Gets ready to paint what belongs to a slot, as text or not.</summary>
    public void Enter(int slot, bool asText)
    {
        if (this.slot != slot)
            EndMark();
        if (inText && !asText)
            EndText();
        if (!inText && asText)
            BeginText();
        if (this.slot != slot)
            BeginMark(slot);
    }

    public void Finish()
    {
        EndMark();
        if (inText)
            EndText();
    }

    public void Fill(InkColour colour)
    {
        if (colour != fill)
            Colour(fill = colour, Operator.FillGrey, Operator.FillRgb, Operator.FillCmyk);
    }

    public void Stroke(InkColour colour, Length width)
    {
        if (colour != stroke)
            Colour(stroke = colour, Operator.StrokeGrey, Operator.StrokeRgb, Operator.StrokeCmyk);
        var thousandths = Coordinates.Thousandths(width);
        if (thousandths != strokeWidth)
            sink.Thousandths(strokeWidth = thousandths).Raw(Operator.LineWidth);
    }

    /// <summary>The state that a page begins with: a form takes over that of the page it is placed on (ISO 32000-1, 8.10.1), and its operators were
    /// written for a page's beginning.</summary>
    public void BeginAnew()
    {
        Fill(InkColour.Black);
        Stroke(InkColour.Black, Length.Pt(1));
        Text.Unstretch(sink);
    }

    public void Rectangle(Rect area) => sink
        .Thousandths(Coordinates.Thousandths(area.X)).Raw((byte)' ').Thousandths(Up(area.Bottom)).Raw((byte)' ')
        .Thousandths(Coordinates.Thousandths(area.Width)).Raw((byte)' ').Thousandths(Coordinates.Thousandths(area.Height))
        .Raw(Operator.Rectangle);

    private void Colour(InkColour colour, ReadOnlySpan<byte> grey, ReadOnlySpan<byte> rgb, ReadOnlySpan<byte> cmyk)
    {
        sink.Thousandths(colour.A);
        if (colour.Kind != InkKind.Grey)
            sink.Raw((byte)' ').Thousandths(colour.B).Raw((byte)' ').Thousandths(colour.C);
        if (colour.Kind == InkKind.Cmyk)
            sink.Raw((byte)' ').Thousandths(colour.D);
        sink.Raw(colour.Kind switch { InkKind.Grey => grey, InkKind.Rgb => rgb, _ => cmyk });
    }

    private void BeginMark(int slot)
    {
        this.slot = slot;
        markedInText = inText;
        tags.Begin(sink, slot, slots);
    }

    private void EndMark()
    {
        if (slot == NoSlot)
            return;
        if (inText && !markedInText)
            LeaveText();
        tags.End(sink);
        slot = NoSlot;
    }

    private void BeginText()
    {
        sink.Raw(Operator.BeginText);
        inText = true;
        Text.BeginObject();
    }

    private void EndText()
    {
        if (markedInText)
            EndMark();
        if (inText)
            LeaveText();
    }

    private void LeaveText()
    {
        sink.Raw(Operator.EndText);
        inText = false;
    }
}
