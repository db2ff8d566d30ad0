using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>A table's caption: <c>: words</c> below it, as Pandoc has it.</summary>
/// <remarks>A paragraph to Markdig, which sees line ends nowhere else.</remarks>
internal sealed class TableCaptionBlock(BlockParser parser) : ParagraphBlock(parser);
