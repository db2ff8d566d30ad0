using Markdig.Syntax;
using Publish.Manuscript.Folders;
using Publish.Manuscript.Markdown.Reading;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Manuscript.PlainText.Language;
using Block = Markdig.Syntax.Block;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>The glossary that stands in the text, under a heading that says so, where a zine has no file for it.</summary>
/// <remarks>Only where all of it is entries, but for a few words before them: a chapter about a glossary is none.
/// <c>{.no-glossary}</c> on the heading leaves it as it is.</remarks>
/// <param name="Heading">Place of the heading among the blocks.</param>
/// <param name="End">The place behind the last block.</param>
internal sealed record ChapterGlossary(int Heading, int End)
{
    private const int MostWords = 5;
    private const int FewestEntries = 2;
    private const int FewestUnderHeadings = 3;
    private const int MostIntroduction = 2;
    private const int LongestHeading = 4;

    /// <returns>Null where there is none.</returns>
    public static ChapterGlossary? Find(IReadOnlyList<Block> blocks, FileReading reading)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HeadingBlock heading || !SaysGlossary(heading)) continue;
            var end = i + 1;
            while (end < blocks.Count && !(blocks[end] is HeadingBlock next && next.Level <= heading.Level)) end++;
            if (IsEntries([.. blocks.Skip(i + 1).Take(end - i - 1)], reading)) return new(i, end);
        }
        return null;
    }

    private static bool IsEntries(List<Block> blocks, FileReading reading)
    {
        var parts = GlossaryParts.Of(blocks, reading);
        var roles = GlossaryShape.Of(parts);
        var (entries, before, more) = (0, 0, 0);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Block is DivBlock) return false;
            switch (roles[i])
            {
                case PartRole.Entries: entries += parts[i].Count; break;
                case PartRole.Term when parts[i].Block is HeadingBlock term && !IsShort(term): return false;
                case PartRole.Term: entries++; break;
                case PartRole.Introduction: before++; break;
                case PartRole.More: more++; break;
                case PartRole.Astray or PartRole.LoneTerm: return false;
            }
        }
        // What stands under a heading or a line of its own counts as more, and is one at least for each term.
        var fewest = roles.Contains(PartRole.Term) ? FewestUnderHeadings : FewestEntries;
        return entries >= fewest && before <= MostIntroduction && more <= entries + (entries / 2);
    }

    private static bool IsShort(HeadingBlock term) => EntrySeparator.CountWords(NodeLine.TextOf(InlineNodes.Of(term.Inline))) <= LongestHeading;

    private static bool SaysGlossary(HeadingBlock heading)
    {
        var nodes = InlineNodes.Of(heading.Inline);
        if (nodes.Exists(node => node is AttributeInline { Attributes: var typed } && typed.Has("no-glossary"))) return false;
        var text = NodeLine.TextOf(nodes);
        if (EntrySeparator.CountWords(text) is 0 or > MostWords) return false;
        var words = new WordRuns(text);
        while (words.MoveNext())
            if (Lexicon.GlossaryWords.Contains(words.Current) || GlossaryNames.IsWord(words.Current.ToString())) return true;
        return false;
    }
}
