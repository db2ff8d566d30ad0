using System.Text;
using Publish.Fonts;
using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Collecting;

/// <summary>Typewriter text, line for line.</summary>
internal sealed class CodeCollector(CollectingState state, BlockContext context, Column column)
{
    public void Collect(Preformatted block)
    {
        var size = Length.Min(state.Styles.Theme.Code.Size, context.Look.Size);
        var look = new TextLook(FaceRole.Code, size, context.Look.Language) { Features = FontFeatures.NoLigatures, BreakAnywhere = true };
        var inner = (context.Tight ? context : context.Indented(context.Look.Size, Length.Zero)).In(context.Parent.Add(StructureRole.Paragraph)) with
        {
            Look = look,
        };
        var code = inner.Parent.Add(StructureRole.Code);
        var lines = block.Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var blocks = new TextBlock[lines.Length];
        var offset = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            blocks[i] = Line(inner, lines.Length == 1 ? code : code.Add(StructureRole.Span), lines[i], block, offset, keep: i == 0 || i == lines.Length - 2, goesOn: i < lines.Length - 1);
            offset += lines[i].Length + 1;
        }
        if (context is { Tight: true, InNote: false }) foreach (var line in blocks) column.Add(line);
        else column.Add(Whole(inner, Seq.Create<TextBlock>(blocks), block));
    }

    private CodeBlock Whole(BlockContext inner, Seq<TextBlock> lines, Preformatted block) => new(lines, block)
    {
        Inset = inner.Inset, Frames = inner.Frames, InNote = context.InNote,
        MayTurn = context is { Contained: false, Tight: false, InNote: false },
    };

    private TextBlock Line(BlockContext inner, StructureDraft node, string line, Preformatted block, int offset, bool keep, bool goesOn)
    {
        var collector = new BlockCollector(state, inner, column);
        var hang = inner.Look.Size.Times(12, 10);
        var style = collector.Style(LineAlignment.Left) with { KeepSpaces = true, LeftMargin = hang, Indent = -hang };
        var pieces = column.TakeOpening();
        var text = TabStops.Expanded(line);
        if (text.Length > 0) pieces.Add(new TextPiece(state.NewId(node), text, state.StyleOf(inner.Look, text, block.Span), block, offset, null));
        var set = collector.Block(pieces, style);
        return set with { KeepWithNext = keep, Source = set.Source with { GoesOn = goesOn } };
    }
}

/// <summary>Tabs as spaces: four columns each where they set a line in, and else up to the next column of eight, as in a terminal, so that columns stand under each other.</summary>
internal static class TabStops
{
    private const int Indent = 4, Column = 8;

    public static string Expanded(string line)
    {
        if (!line.Contains('\t', StringComparison.Ordinal)) return line;
        var text = new StringBuilder(line.Length + 16);
        // An indent counts as it would in a terminal, so that what comes after it keeps its column.
        var (column, indented) = (0, true);
        foreach (var c in line)
        {
            indented &= c is '\t' or ' ';
            var width = c != '\t' ? 1 : Column - (column % Column);
            text.Append(c == '\t' ? ' ' : c, c != '\t' ? 1 : indented ? Indent : width);
            column += width;
        }
        return text.ToString();
    }
}
