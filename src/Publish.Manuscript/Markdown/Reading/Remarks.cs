using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Says what was seen while parsing.</summary>
internal static class Remarks
{
    public static void Report(MarkdownDocument document, FileReading reading)
    {
        var remarks = Remark.Of(document);
        var isSaid = false;
        foreach (var remark in remarks)
        {
            if (remark.Kind != RemarkKind.NoAddress) Report(remark, reading.Span(remark.Span), reading);
            else if (!isSaid) reading.Diagnostics.NoAddress(reading.Span(remark.Span), remark.Words, remarks.Count(other => other.Kind == RemarkKind.NoAddress) - 1);
            isSaid |= remark.Kind == RemarkKind.NoAddress;
        }
    }

    private static void Report(Remark remark, Publish.Model.Source.SourceSpan span, FileReading reading)
    {
        switch (remark.Kind)
        {
            case RemarkKind.AngleWords: reading.Diagnostics.AngleWords(span, remark.Words); break;
            case RemarkKind.BrokenAttributes: reading.Diagnostics.BrokenAttributes(span, remark.Words); break;
            case RemarkKind.EmptyBraces: reading.Diagnostics.EmptyBraces(span); break;
            case RemarkKind.SpacedAddress: reading.Diagnostics.SpacedAddress(span, remark.Words); break;
            case RemarkKind.StarsInWord: reading.Diagnostics.StarsInWord(span, remark.Words); break;
            case RemarkKind.AddressNotCalled: reading.Diagnostics.AddressNotCalled(span, remark.Words); break;
            case RemarkKind.SpacedIndex: reading.Diagnostics.SpacedIndex(span, remark.Words); break;
            case RemarkKind.OpenNote: reading.Diagnostics.NoteOfBlocks(span); break;
            case RemarkKind.NumberedHeading: reading.Diagnostics.NumberedHeading(span, remark.Words); break;
            case RemarkKind.DeepHeading: reading.Diagnostics.DeepHeading(span, remark.Words); break;
            case RemarkKind.ChordsWithMarks: reading.Diagnostics.ChordsOutOfPlace(span, "since the lines hold marks of Markdown", "Put a line of three backticks above and below them, and take * and _ away"); break;
            default: reading.Diagnostics.NearHeading(span, remark.Words); break;
        }
    }
}
