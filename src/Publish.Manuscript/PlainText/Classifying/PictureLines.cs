using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model.Source;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Bare file names of pictures: shown where the file lies beside the text, a warning where it does not.</summary>
internal sealed class PictureLines(Origin origin, DiagnosticBag diagnostics)
{
    /// <summary>A transcriber's word for a picture without a caption.</summary>
    private const string Transcribed = "[Illustration]";

    /// <summary>The first picture, where it stands before the text; empty where there is none.</summary>
    public string Cover { get; private set; } = "";

    public void Mark(Sheet sheet, PlainTextChoices choices)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            if (sheet[i].Block.Shape == BlockShape.Picture) Mark(sheet, i, choices);
            else if (sheet[i].Block.Text.Equals(Transcribed, StringComparison.OrdinalIgnoreCase)) Unnamed(sheet, i);
        }
    }

    private static void Unnamed(Sheet sheet, int i)
    {
        sheet.Note(InferenceKind.Picture, Confidence.Sure, i, "Left out", "whoever copied the text wrote it where a picture stood, which is not there");
        sheet.Omit(i, Omission.NoPicture);
    }

    private void Mark(Sheet sheet, int i, PlainTextChoices choices)
    {
        var name = sheet[i].Block.Text;
        if (!IsInside(name) || !choices.HasPicture(name)) Missing(sheet, i, name);
        else if (i == 0) TakeAsCover(sheet, name);
        else
        {
            sheet.Mark(i, Role.Picture);
            sheet.Note(InferenceKind.Picture, Confidence.Likely, i, "Picture", "the line is the name of a picture that lies beside the text");
        }
    }

    private void Missing(Sheet sheet, int i, string name)
    {
        var block = sheet[i].Block;
        var span = origin.Span(block.Start, block.Start + name.Length);
        if (IsInside(name)) diagnostics.PictureNotBrought(span, name);
        else diagnostics.PictureOutside(span, name);
        sheet.Note(InferenceKind.Picture, Confidence.Likely, i, "Picture that is not there", "the line is the bare name of a picture file; it is left out of the zine");
        sheet.Omit(i, Omission.Picture);
    }

    private void TakeAsCover(Sheet sheet, string name)
    {
        Cover = name;
        sheet.Note(InferenceKind.Picture, Confidence.Likely, 0, "Cover", "the first line after the header is the name of a picture that lies beside the text");
        sheet.Omit(0, Omission.Cover);
    }

    private static bool IsInside(string name) =>
        name[0] is not ('/' or '\\' or '~') && !name.Contains(':') && !name.Contains('\\')
        && Array.TrueForAll(name.Split('/'), part => part is not (".." or "." or ""));
}
