namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>The marks between which other programs keep a writer's comments.</summary>
internal static class CommentSyntax
{
    public static (string Open, string Close)[] Marks { get; } =
    [
        ("%%", "%%"), ("{% comment %}", "{% endcomment %}"), ("{%- comment -%}", "{%- endcomment -%}"),
        ("{{/*", "*/}}"), ("{{!--", "--}}"), ("{/*", "*/}"), ("{# ", " #}"),
    ];

    /// <summary>The marks of the comment that the text begins with; null where it begins with none.</summary>
    public static (string Open, string Close)? Begun(ReadOnlySpan<char> text)
    {
        foreach (var mark in Marks)
            if (text.StartsWith(mark.Open, StringComparison.Ordinal)) return mark;
        return null;
    }

    /// <summary>How long the comment is that the text begins with, its marks included; 0 where none is begun, -1 where it is not closed.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (Begun(text) is not var (open, close)) return 0;
        var end = text[open.Length..].IndexOf(close, StringComparison.Ordinal);
        return end < 0 ? -1 : open.Length + end + close.Length;
    }
}
