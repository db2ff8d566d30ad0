using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Blocks between two marks of Hugo's: <c>{{&lt; quote >}}</c> and <c>{{&lt; /quote >}}</c>.</summary>
/// <param name="name">In small letters.</param>
/// <param name="words">What stands behind the name.</param>
internal sealed class ShortcodeBlock(BlockParser parser, string name, string words) : ContainerBlock(parser)
{
    public string Name => name;

    public string Words => words;

    /// <summary>Signs of the mark that opens it.</summary>
    public int OpeningLength { get; init; }

    /// <summary>Signs of the mark that closes it, from the end.</summary>
    public int ClosingLength { get; set; }

    public bool IsClosed { get; set; }
}

/// <summary>Sees a mark that begins a line and is closed by one that ends a line, the same or a later one.</summary>
internal sealed partial class ShortcodeBlockParser : BlockParser
{
    /// <summary>Marks within marks; what is nested deeper is a mark alone, for each line is shown to all that are open.</summary>
    private const int MostNested = 12;

    public ShortcodeBlockParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !HasRoom(processor.CurrentContainer) || Opening().Match(processor.Line.ToString()) is not { Success: true } mark) return BlockState.None;
        var name = mark.Groups[1].Value;
        if (!IsClosedLater(processor, processor.Line.Start + mark.Length, name)) return BlockState.None;
        var block = new ShortcodeBlock(this, name.ToLowerInvariant(), mark.Groups[2].Value)
        {
            OpeningLength = mark.Length,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        processor.NewBlocks.Push(block);
        for (var i = 0; i < mark.Length; i++) processor.NextChar();
        Cut(block, processor);
        return processor.Line.AsSpan().IsWhiteSpace() ? BlockState.ContinueDiscard : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var shortcode = (ShortcodeBlock)block;
        if (shortcode.IsClosed) return BlockState.None;
        block.UpdateSpanEnd(processor.Line.End);
        if (!IsForAnInnerBlock(shortcode) && Cut(shortcode, processor) && processor.Line.AsSpan().IsWhiteSpace()) return BlockState.BreakDiscard;
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    /// <summary>Takes the closing mark off the line's end.</summary>
    private static bool Cut(ShortcodeBlock block, BlockProcessor processor)
    {
        var line = processor.Line.ToString();
        if (Closing().Match(line) is not { Success: true } mark || !mark.Groups[1].ValueSpan.Equals(block.Name, StringComparison.OrdinalIgnoreCase)) return false;
        block.IsClosed = true;
        block.ClosingLength = line.Length - mark.Index;
        processor.Line.End -= block.ClosingLength;
        return true;
    }

    private static bool IsForAnInnerBlock(ShortcodeBlock block)
    {
        for (Block? inner = block.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
            if (inner is ShortcodeBlock { IsClosed: false } same && same.Name == block.Name) return true;
        return false;
    }

    private static bool HasRoom(Block? block)
    {
        var nested = 0;
        for (; block is not null; block = block.Parent)
            if (block is ShortcodeBlock && ++nested == MostNested) return false;
        return true;
    }

    private static bool IsClosedLater(BlockProcessor processor, int at, string name) =>
        LastClosings(processor).TryGetValue(name, out var last) && last >= at;

    /// <summary>Where the last mark that closes each name begins, looked for once in a text.</summary>
    private static Dictionary<string, int> LastClosings(BlockProcessor processor)
    {
        var text = processor.Line.Text;
        if (processor.Document.GetData(typeof(ShortcodeBlockParser)) is (string known, Dictionary<string, int> found) && ReferenceEquals(known, text)) return found;
        var last = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (Match mark in Closing().Matches(text)) last[mark.Groups[1].Value] = mark.Index;
        processor.Document.SetData(typeof(ShortcodeBlockParser), (text, last));
        return last;
    }

    [GeneratedRegex(@"^\{\{[<%]\s*([A-Za-z][\w./-]*)((?:\s[^\n]*?)?)\s*[>%]\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\{\{[<%]\s*/\s*([A-Za-z][\w./-]*)\s*[>%]\}\}[ \t]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Closing();
}
