using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Sees <c>[[a note]]</c>, <c>[[a note|words]]</c> and <c>![[picture.png]]</c>, as vaults of notes and wikis have them.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const int Longest = 400;

    public WikiLinkParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isEmbed = slice.CurrentChar == '!';
        var text = slice.AsSpan()[(isEmbed ? 1 : 0)..];
        if (!text.StartsWith("[[", StringComparison.Ordinal)) return false;
        var inner = text[2..Math.Min(text.Length, Longest)];
        var end = inner.IndexOfAny("[]\n");
        if (end <= 0 || !inner[end..].StartsWith("]]", StringComparison.Ordinal) || !IsTarget(inner[..end])) return false;
        if (!isEmbed && IsLinkOfMarkdown(processor, inner[..end], inner[(end + 2)..])) return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var (target, words) = Split(inner[..end].ToString());
        slice.Start += end + 4 + (isEmbed ? 1 : 0);
        var span = new SourceSpan(start, processor.GetSourcePosition(slice.Start - 1));
        Inline node = isEmbed && IsPicture(target) ? Picture(target, words, span) : new WikiLinkInline(target, words, isEmbed);
        (node.Span, node.Line, node.Column) = (span, line, column);
        processor.Inline = node;
        return true;
    }

    /// <summary>"[[ -f x ]]" of a shell, "[[1]]" and "[[…]]" of prose are none.</summary>
    private static bool IsTarget(ReadOnlySpan<char> inner) =>
        !char.IsWhiteSpace(inner[0]) && !char.IsWhiteSpace(inner[^1]) && inner[0] != '|' && inner[0] != '^'
        && inner.IndexOfAnyExceptInRange('0', '9') >= 0 && HasLetter(inner) && !HasEscape(inner);

    /// <summary>No file's name has a backslash; before a bar in a table it is an escape, else the text is Markdown's.</summary>
    private static bool HasEscape(ReadOnlySpan<char> inner) => inner.IndexOf('\\') is >= 0 and var at && (at + 1 == inner.Length || inner[at + 1] != '|');

    private static bool HasLetter(ReadOnlySpan<char> inner)
    {
        foreach (var c in inner)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }

    private static bool IsLinkOfMarkdown(InlineProcessor processor, ReadOnlySpan<char> inner, ReadOnlySpan<char> behind) =>
        (!behind.IsEmpty && behind[0] is '(' or '{') || processor.Document.ContainsLinkReferenceDefinition(inner.ToString());

    private static (string Target, string Words) Split(string inner)
    {
        var bar = inner.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0) return (inner, "");
        // In a table the bar is escaped.
        return (inner[..bar].TrimEnd('\\').Trim(), inner[(bar + 1)..].Trim());
    }

    private static bool IsPicture(string target) => Path.GetExtension(target).ToLowerInvariant() is
        ".png" or ".jpg" or ".jpeg" or ".svg" or ".gif" or ".webp" or ".bmp" or ".tif" or ".tiff" or ".avif" or ".heic";

    private static LinkInline Picture(string target, string words, SourceSpan span)
    {
        var picture = new LinkInline(target, "") { IsImage = true, IsClosed = true };
        picture.SetData(typeof(WikiPicture), new WikiPicture(words));
        if (words.Length > 0 && !WikiPicture.IsSize(words)) picture.AppendChild(new LiteralInline(words) { Span = span });
        return picture;
    }
}

/// <summary>What stood behind the bar of <c>![[picture.png|300]]</c>: a size, or what the picture shows.</summary>
internal sealed record WikiPicture(string Words)
{
    public string Size => IsSize(Words) ? Words : "";

    public static WikiPicture? Of(LinkInline image) => image.GetData(typeof(WikiPicture)) as WikiPicture;

    public static bool IsSize(string words) => words.Length > 0 && words.AsSpan().Trim("0123456789xX").IsEmpty;
}
