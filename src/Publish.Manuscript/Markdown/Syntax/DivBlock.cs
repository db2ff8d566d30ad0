using Markdig.Parsers;
using Markdig.Syntax;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>What stands behind the colons of <c>::: name {…}</c>.</summary>
/// <param name="Name">Empty where only attributes stand there.</param>
/// <param name="Rest">Words that are neither, which nothing understands.</param>
internal sealed record DivOpening(string Name, TypedAttributes? Attributes, string Rest)
{
    public static DivOpening Read(ReadOnlySpan<char> info)
    {
        info = info.Trim();
        var end = 0;
        while (end < info.Length && (char.IsLetterOrDigit(info[end]) || info[end] is '-' or '_')) end++;
        var name = info[..end].ToString();
        var rest = info[end..].TrimStart();
        var attributes = AttributeSyntax.Read(rest);
        if (attributes is not null) rest = rest[attributes.Length..];
        return new(name, attributes, rest.Trim(" \t:").ToString());
    }
}

/// <summary>Blocks between <c>::: name</c> and <c>:::</c>.</summary>
internal sealed class DivBlock(BlockParser parser, DivOpening opening) : ContainerBlock(parser)
{
    public DivOpening Opening => opening;

    /// <summary>The closing colons were found.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>A <c>:::</c> that closes nothing.</summary>
internal sealed class StrayFenceBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>The lines between <c>::: verse</c> and <c>:::</c>, where line ends and indents count.</summary>
internal sealed class VerseBlock : LeafBlock
{
    public VerseBlock(BlockParser parser, DivOpening opening)
        : base(parser)
    {
        Opening = opening;
        ProcessInlines = true;
    }

    /// <summary>In place of its columns, for a line that goes on with the line above.</summary>
    public const int GoesOn = -1;

    public DivOpening Opening { get; }

    public bool IsClosed { get; set; }

    /// <summary>For each line the columns of white space before it, and where its first letter stands.</summary>
    public List<(int Columns, int Start)> LineStarts { get; } = [];
}
