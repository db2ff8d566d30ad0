using System.Text;

namespace Publish.Raster.Svg;

/// <summary>A drawing's CSS without what fetches or moves something, statement by statement: the rest of it stays.</summary>
internal static class SvgStyle
{
    /// <param name="Css">Safe as <see cref="SvgRules.IsSafeStyle"/> has it.</param>
    internal readonly record struct Cleaned(string Css, bool Fetched, bool Moved);

    /// <summary>A style sheet.</summary>
    public static Cleaned Sheet(string css)
    {
        if (IsFine(css)) return new(css, false, false);
        var (kept, fetched, moved) = (new StringBuilder(), false, false);
        for (var at = 0; at < css.Length;)
        {
            var end = EndOf(css, at);
            var statement = css[at..end];
            at = end;
            var open = statement.IndexOf('{', StringComparison.Ordinal);
            var rule = open < 0 || statement.TrimStart().StartsWith('@') ? Statement(statement) : Rule(statement, open);
            kept.Append(rule.Css);
            fetched |= rule.Fetched;
            moved |= rule.Moved;
        }

        // What cannot be told apart is left out as a whole.
        return kept.ToString() is var rest && IsFine(rest) ? new(rest, fetched, moved) : new("", fetched || !moved, moved);
    }

    /// <summary>The declarations of a <c>style</c>, with semicolons between them.</summary>
    public static Cleaned Declarations(string css)
    {
        if (IsFine(css)) return new(css, false, false);
        string[] all = css.Split(';'), kept = [.. all.Where(one => IsFine(one) && (one.Contains(':', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(one)))];
        var lost = all.Except(kept).ToList();
        return new(string.Join(";", kept), lost.Exists(one => !SvgRules.IsSafeStyle(one)), lost.Exists(SvgRules.Moves));
    }

    private static bool IsFine(string css) => SvgRules.IsSafeStyle(css) && !SvgRules.Moves(css);

    private static Cleaned Statement(string css) => IsFine(css) ? new(css, false, false) : new("", !SvgRules.IsSafeStyle(css), SvgRules.Moves(css));

    private static Cleaned Rule(string css, int open)
    {
        if (!IsFine(css[..open])) return new("", true, false);
        var inner = Declarations(css[(open + 1)..].TrimEnd().TrimEnd('}'));
        return inner with { Css = css[..open] + "{" + inner.Css + "}\n" };
    }

    /// <summary>Behind the semicolon or the last brace of the statement that begins at a place.</summary>
    private static int EndOf(string css, int at)
    {
        var depth = 0;
        for (; at < css.Length; at++)
        {
            if (css[at] == '{') depth++;
            else if (css[at] == ';' && depth == 0) return at + 1;
            else if (css[at] == '}' && --depth <= 0) return at + 1;
        }
        return at;
    }
}
