using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Lines;

/// <summary>Where the text being read came from: places in it, as places in the file that the writer has.</summary>
internal sealed record Origin(SourceText Shown, int File, EditMap Edits)
{
    public SourceSpan Span(int start, int end)
    {
        var from = Edits.Original(start);
        return new(File, from, Math.Max(0, Edits.Original(end) - from));
    }

    /// <summary>From 1.</summary>
    public int Line(int offset) => Shown.Locate(Edits.Original(offset)).Line;
}
