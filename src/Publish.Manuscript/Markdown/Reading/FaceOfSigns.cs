using Markdig.Syntax.Inlines;
using Publish.Model.Source;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary>Tells faces and ornaments from emphasis: <c>^_^</c>, <c>~_~</c>, <c>*_*</c>, <c>~*~*~</c>. Emphasis of nothing but its own signs was never meant.</summary>
internal static class FaceOfSigns
{
    private static readonly System.Buffers.SearchValues<char> Emphasising = System.Buffers.SearchValues.Create("*_~^ ");
    private const int Longest = 60;

    public static bool Is(EmphasisInline emphasis, FileReading reading, SourceSpan span)
    {
        if (reading.Fixed is not null || span.Length > Longest || span.End > reading.Text.Content.Length || emphasis.FirstChild is not (LiteralInline or EmphasisInline)) return false;
        var typed = reading.Text.Content.AsSpan(span.Start, span.Length);
        // A sign behind a letter is an index: Na^+^, Name^*^.
        var isIndex = emphasis is { DelimiterCount: 1, DelimiterChar: '^' or '~' };
        if (isIndex && span.Start > 0 && reading.Text.Content[span.Start - 1] is var before && (char.IsLetterOrDigit(before) || before is ')' or ']' or '}')) return false;
        if (!typed.ContainsAnyExcept(Emphasising)) return true;
        if (!isIndex) return false;
        foreach (var c in typed)
            if (char.IsLetterOrDigit(c) || !char.IsAscii(c)) return false;
        return true;
    }
}
