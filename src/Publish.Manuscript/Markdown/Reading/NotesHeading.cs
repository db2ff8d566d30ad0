using Markdig.Syntax;
using Publish.Manuscript.Markdown.Syntax;
using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>A heading ("Notes") or a rule over nothing but notes, which stand where they are called.</summary>
internal static class NotesHeading
{
    private const int MostHeads = 20;

    public static bool Is(IReadOnlyList<Block> blocks, int at, FileReading reading)
    {
        if (!IsHead(blocks[at], reading)) return false;
        var (notes, heads) = (0, 0);
        for (var i = at + 1; i < blocks.Count; i++)
        {
            if (blocks[i] is NoteBlock) notes++;
            else if (IsHead(blocks[i], reading))
            {
                // A row of rules is no heading of notes, and is not gone through from each of them.
                if (++heads > MostHeads) return false;
            }
            else if (blocks[i] is not (LinkReferenceDefinitionGroup or BlankLineBlock or EmptyBlock)) return notes > 0 && blocks[i] is HeadingBlock;
        }
        return notes > 0;
    }

    private static bool IsHead(Block block, FileReading reading) => block is ThematicBreakBlock
        || (block is HeadingBlock && Lexicon.NotesHeads.Contains(reading.Slice(reading.Span(block)).Trim(' ', '#', '*', '_', '-', '=', '\n').TrimEnd(':', '.')));
}
