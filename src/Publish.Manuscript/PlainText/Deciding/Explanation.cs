using System.Globalization;
using System.Text;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Deciding;

/// <summary>Says of one line what it was taken for, what it looks like, what looks like it, and why.</summary>
internal static class Explanation
{
    private const int LinesShown = 12;

    /// <param name="line">Of the text as typed, from 1.</param>
    public static string Of(Sheet sheet, Steps steps, Origin origin, Seq<Inference> inferences, Seq<ReadClass> classes, int line)
    {
        var text = new StringBuilder();
        var i = BlockAt(sheet, origin, line);
        if (i < 0) text.Append(CultureInfo.InvariantCulture, $"line {line} is no part of the text as it was read\n");
        else Block(text, sheet, steps, origin, classes, i);
        var from = i < 0 ? line : origin.Line(sheet[i].Block.Start);
        foreach (var inference in inferences.Where(each => each.Line >= from && each.Line <= Math.Max(from, line)).Take(LinesShown))
            text.Append(CultureInfo.InvariantCulture, $"  {Sure(inference.Confidence)}: {inference.What}\n    because {inference.Why}\n");
        return text.ToString();
    }

    private static void Block(StringBuilder text, Sheet sheet, Steps steps, Origin origin, Seq<ReadClass> classes, int i)
    {
        var first = origin.Line(sheet[i].Block.Start);
        var name = ClassTable.KindOf(sheet[i]) is { } kind ? ReadClass.Name(kind) : sheet[i].Role.ToString().ToLowerInvariant();
        text.Append(CultureInfo.InvariantCulture, $"line {first}: {InferenceLog.Excerpt(sheet[i].Block.Text)}\n  taken for: {name}\n");
        if (ClassKey.Of(sheet[i], steps) is null)
        {
            text.Append("  too long, or marked as something else, to be one of a class of short lines\n");
            return;
        }
        if (classes.FirstOrDefault(own => own.Lines.Contains(first)) is not { } like) return;
        var more = like.Lines.Count > LinesShown ? " …" : "";
        text.Append(CultureInfo.InvariantCulture, $"  looks: {like.Looks}; {like.Lines.Count} lines look so and were taken for the same: {string.Join(' ', like.Lines.Take(LinesShown))}{more}\n");
    }

    private static int BlockAt(Sheet sheet, Origin origin, int line)
    {
        for (var i = 0; i < sheet.Count; i++)
        {
            var block = sheet[i].Block;
            if (origin.Line(block.Start) <= line && line <= origin.Line(block.Places.Offset(Math.Max(0, block.Text.Length - 1)))) return i;
        }
        return -1;
    }

    private static string Sure(Confidence confidence) => confidence switch { Confidence.Sure => "sure", Confidence.Likely => "likely", _ => "doubtful" };
}
