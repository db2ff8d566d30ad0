using Publish.Manuscript.PlainText.Blocks;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Language;
using Publish.Manuscript.PlainText.Reporting;

namespace Publish.Manuscript.PlainText.Surveying;

/// <summary>Lines to be typed into a machine: set in, in small letters, with its signs, without the ends of sentences.</summary>
internal static class CodeLines
{
    private const int LeastIndent = 3;

    private const int Certain = 50;
    private const int Perhaps = 20;

    /// <summary>What is set in as far as code that is certain is code on less evidence.</summary>
    public static void Mark(Sheet sheet)
    {
        var indents = new HashSet<int>();
        for (var i = 0; i < sheet.Count; i++)
        {
            if (!sheet.IsOpen(i) || !IsCode(sheet[i].Block, Certain)) continue;
            indents.Add(sheet[i].Block.Indent);
            Take(sheet, i, "the lines are set in and hold a machine's signs, and no sentence ends in them");
        }
        for (var i = 0; i < sheet.Count && indents.Count > 0; i++)
            if (sheet.IsOpen(i) && indents.Contains(sheet[i].Block.Indent) && IsCode(sheet[i].Block, Perhaps)) Take(sheet, i, "it is set in as far as other code, and a line of it holds a machine's signs");
    }

    private static void Take(Sheet sheet, int i, string why)
    {
        sheet.Mark(i, Role.Preformatted);
        sheet.Note(InferenceKind.Preformatted, Confidence.Likely, i, "Code kept as typed", why);
    }

    /// <param name="percent">Of its lines, those with a machine's signs.</param>
    private static bool IsCode(TextBlock block, int percent)
    {
        if (block.Indent < LeastIndent || block.Shape is not (BlockShape.Lines or BlockShape.Prose)) return false;
        var signs = 0;
        foreach (var range in block.Text.AsSpan().Split('\n'))
        {
            var line = block.Text.AsSpan(range).Trim();
            if (line.IsEmpty || (char.IsUpper(line[0]) && !HasSigns(line)) || Phrase.End(line) is Ending.FullStop or Ending.Comma or Ending.Semicolon && !line.EndsWith(";")) return false;
            if (line[0] is '"' or '“' or '\'' or '(' or '[' or '_' or '—') return false;
            if (HasSigns(line)) signs++;
        }
        return signs * 100 >= (block.Text.AsSpan().Count('\n') + 1) * percent;
    }

    /// <summary>An option, a path, a file's name, an assignment, a pipe, the end of a statement.</summary>
    private static bool HasSigns(ReadOnlySpan<char> line)
    {
        if (line.EndsWith(");") || line.EndsWith("; do") || line.EndsWith("; then")) return true;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '|' or '$' or '{' or '}' or '<' or '=' or '\\' or '`') return true;
            if (line[i] == '-' && i > 0 && line[i - 1] == ' ' && i + 1 < line.Length && char.IsAsciiLetter(line[i + 1])) return true;
            if (line[i] is '.' or '/' && i > 0 && i + 1 < line.Length && char.IsAsciiLetter(line[i - 1]) && char.IsAsciiLetterLower(line[i + 1])) return true;
        }
        return false;
    }
}
