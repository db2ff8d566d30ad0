using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Manuscript.Markdown.Glossaries;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Writing;

/// <summary>Words before the entries of a glossary that would be read as one ("U.S. It means …", "Words -- more words").</summary>
internal static class EntrySigns
{
    /// <summary>A line has hardly more signs that part.</summary>
    private const int Most = 20;

    /// <summary>The paragraph as it was written, with the signs that would part a term from its definition as references of characters, which part nothing.</summary>
    public static string Veiled(Model.Block block, string written)
    {
        if (block is not Model.Paragraph) return written;
        var start = block.Attributes == Attributes.None ? 0 : written.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (var signs = 0; signs < Most && FirstSign(written[start..]) is { } at; signs++)
            written = string.Create(CultureInfo.InvariantCulture, $"{written[..(start + at)]}&#{(int)written[start + at]};{written[(start + at + 1)..]}");
        return written;
    }

    private static int? FirstSign(string written)
    {
        if (Dialect.Parse(written).Descendants<ParagraphBlock>().FirstOrDefault() is not { Inline: { } inline } || NodeLine.Of(inline) is not [var line, ..]) return null;
        var (text, found) = (line.Text, EntrySeparator.Find(line.Text));
        if (found.Form == EntryForm.None) return null;
        var at = found.Start;
        while (at < found.End - 1 && char.IsWhiteSpace(text[at])) at++;
        return NodeLine.Cut(line.Nodes, at, at + 1) is [LiteralInline { Span.Length: 1 } sign] ? sign.Span.Start : null;
    }
}
