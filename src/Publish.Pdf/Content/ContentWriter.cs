using Publish.Pdf.Syntax;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;

namespace Publish.Pdf.Content;

/// <summary>
/// Writes operators and remembers the graphics state, so that only what changes is said. Text objects and marked content stay nested as PDF wants it
/// (ISO 32000-1, 14.6.1): a run of marked content lies wholly inside a text object or wholly around it.
/// </summary>
internal sealed class ContentWriter(ByteSink sink, Length height, MarkTags tags)
{
    private readonly List<StructureId> marked = [];
    private StructureId current = StructureId.None;
    private bool inText;
    private bool markedInText;
    private InkColour fill = InkColour.Black;
    private InkColour stroke = InkColour.Black;
    private long strokeWidth = 1000;

    public ByteSink Sink => sink;

    /// <summary>By MCID, what in the structure was painted.</summary>
    public StructureId[] Marked => [.. marked];

    public TextState Text { get; } = new();

    public long Up(Length y) => Coordinates.Thousandths(height - y);

    public long UpHundredths(Length y) => Coordinates.Hundredths(height - y);

    /// <summary>Gets ready to paint what belongs to something, as text or not.</summary>
    public void Enter(StructureId id, bool asText)
    {
        if (current != id)
            EndMark();
        if (inText && !asText)
            EndText();
        if (!inText && asText)
            BeginText();
        if (current != id)
            BeginMark(id);
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

    private void BeginMark(StructureId id)
    {
        current = id;
        markedInText = inText;
        tags.Begin(sink, id, marked);
    }

    private void EndMark()
    {
        if (current.IsNone)
            return;
        if (inText && !markedInText)
            LeaveText();
        tags.End(sink, current);
        current = StructureId.None;
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
