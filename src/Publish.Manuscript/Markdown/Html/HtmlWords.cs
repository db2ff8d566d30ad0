using System.Buffers;
using AngleSharp.Dom;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Words between the tags of a block of HTML. Their signs are Markdown, as they are everywhere else in the text.</summary>
internal static class HtmlWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_[`~^\\");

    public static void Read(IText text, SourceSpan span, FileReading reading, InlineRun run)
    {
        var words = HtmlWhiteSpace.Collapse(text.Data);
        if (!words.AsSpan().ContainsAny(Signs) || IsCode(text))
        {
            run.Text(words, span);
            return;
        }
        var trimmed = words.Trim(' ');
        if (words[0] == ' ') run.Text(" ", span);
        // What was written as an entity is no tag.
        var typed = trimmed.Replace("&", "\\&", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
        run.AddRange(InlineReader.ReadWords(typed, span, reading));
        if (words[^1] == ' ' && trimmed.Length > 0) run.Text(" ", span);
    }

    private static bool IsCode(IText text)
    {
        for (var parent = text.ParentElement; parent is not null; parent = parent.ParentElement)
            if (parent.LocalName is "code" or "kbd" or "samp" or "tt" or "pre") return true;
        return false;
    }
}
