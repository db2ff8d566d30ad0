using Markdig;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Publish.Manuscript.Files;
using Publish.Manuscript.Markdown.Foreign;
using Publish.Manuscript.Markdown.Html;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>CommonMark with what design and this folder add. Built once; parsing with it is safe from several threads.</summary>
internal static class Dialect
{
    /// <summary>Above the limit that is looked for before parsing, so that a writer is told of the line and not of Markdig's limit.</summary>
    private const int MarkdigNesting = 8 * Limits.Nesting;

    private static readonly Lazy<MarkdownPipeline> Pipeline = new(() => Build(wordsOnly: false));
    private static readonly Lazy<MarkdownPipeline> WordsPipeline = new(() => Build(wordsOnly: true));

    /// <summary>Throws <see cref="ArgumentException"/> where elements are nested deeper than Markdig goes.</summary>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline.Value);

    /// <summary>Words that are no blocks, whatever they begin with: all of them are one paragraph.</summary>
    public static MarkdownDocument ParseWords(string text) => Markdig.Markdown.Parse(text, WordsPipeline.Value);

    private static MarkdownPipeline Build(bool wordsOnly)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdigNesting }
            .UsePreciseSourceLocation()
            .UseEmphasisExtras();
        if (wordsOnly) builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        else AddBlocks(builder);
        var paragraphs = new DefinitionKeepingParser(wordsOnly);
        if (!wordsOnly) builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableEndParser(paragraphs));
        if (!wordsOnly) builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new AddressBelowParser(paragraphs));
        builder.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        builder.InlineParsers.InsertBefore<AutolinkInlineParser>(new AngleWordsParser());
        builder.InlineParsers.Insert(0, new MathInlineParser());
        builder.InlineParsers.Insert(1, new CommentInlineParser());
        builder.InlineParsers.Insert(2, new ForeignInlineParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BareUrlParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new SpanInlineParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new SpacedAddressParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new LinkLabelCheck());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteCallParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new AttributeInlineParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new InlineNoteParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new LiteralSignParser());
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new NetworkPathParser());
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new PathSignParser());
        return builder.Build();
    }

    private static void AddBlocks(MarkdownPipelineBuilder builder)
    {
        builder.UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true }).UseGridTables();
        builder.BlockParsers.InsertBefore<ThematicBreakParser>(new FigureBlockParser());
        builder.BlockParsers.Insert(0, new DivBlockParser());
        builder.BlockParsers.Insert(1, new NoteBlockParser());
        builder.BlockParsers.Insert(2, new PageBreakParser());
        builder.BlockParsers.Insert(3, new ForeignBlockParser());
        builder.BlockParsers.Insert(4, new ShortcodeBlockParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableCaptionParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new DefinitionParser());
        builder.BlockParsers.Replace<FencedCodeBlockParser>(new FenceOrPauseParser());
        builder.BlockParsers.Replace<HtmlBlockParser>(new HtmlOrWordsBlockParser());
        builder.BlockParsers.Replace<QuoteBlockParser>(new QuotationParser());
        builder.BlockParsers.Replace<IndentedCodeBlockParser>(new IndentedTextParser());
        builder.BlockParsers.InsertBefore<HtmlOrWordsBlockParser>(new HtmlContainerParser());
        builder.BlockParsers.Insert(0, new SpacedTableParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new NearHeadingParser());
        builder.BlockParsers.Insert(3, new LineBlockParser());
        builder.BlockParsers.Insert(0, new ChartParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Add(new LetteredItemParser());
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Replace<NumberedListItemParser>(new NumberedItemParser());
    }
}
