using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Classifying;

/// <summary>Blocks whose mark says it all: scene breaks, underlined headings, quoting signs, tables.</summary>
internal static class PlainMarks
{
    public static void Mark(Sheet sheet)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            // What is left out (a list of contents in columns) stays so.
            if (!sheet.IsOpen(i)) continue;
            switch (sheet[i].Block.Shape)
            {
                case BlockShape.SceneBreak:
                    SceneBreak(sheet, i);
                    break;
                case BlockShape.MarkedHeading:
                    Heading(sheet, i);
                    break;
                case BlockShape.Table:
                    sheet.Note(InferenceKind.Preformatted, Confidence.Likely, i, "Table kept as typed", "several lines hold columns made with spaces, tabs or bars");
                    sheet.Mark(i, Role.Preformatted);
                    break;
                case BlockShape.Code:
                    sheet.Note(InferenceKind.Preformatted, Confidence.Sure, i, "Code kept as typed", "it stands between rows of grave accents");
                    sheet.Mark(i, Role.Preformatted);
                    break;
                case BlockShape.Quoted:
                    sheet.Note(InferenceKind.Quotation, Confidence.Sure, i, "Quotation", "each of its lines begins with >");
                    sheet.Mark(i, Role.Quotation);
                    break;
            }
        }
    }

    private static void SceneBreak(Sheet sheet, int i)
    {
        sheet.Note(InferenceKind.SceneBreak, Confidence.Likely, i, "Scene break", "the line holds nothing but an ornament or a rule");
        sheet.Mark(i, Role.SceneBreak);
    }

    private static void Heading(Sheet sheet, int i)
    {
        var block = sheet[i].Block;
        var style = block.Lead > 0 ? HeadingStyle.Signs : block.Number == 1 ? HeadingStyle.DoubleRule : HeadingStyle.SingleRule;
        sheet.Mark(i, sheet[i] with { Role = Role.Heading, Style = style, Level = block.Number, From = block.Lead });
        sheet.Note(InferenceKind.Heading, Confidence.Sure, i, "Heading", style == HeadingStyle.Signs ? "number signs stand before it" : block.Number == GroupSplitter.DrawnRank ? "signs are drawn round it, as round others" : "a rule stands beneath it");
    }
}
