using System.Text;
using Publish.Model.Source;

namespace Publish.Markup.Styles;

/// <summary>Takes out of a style's rules what would fetch something: a book asks for nothing that it does not bring.</summary>
/// <remarks>Looks at the text and not at the rules: <c>@import</c> up to its semicolon, and whatever stands in <c>url( )</c> or <c>src( )</c>.
/// CSS escapes in these names are taken for foreign as well, since no honest sheet needs them.</remarks>
internal static class ForeignAddresses
{
    public static string Remove(string css, DiagnosticBag diagnostics)
    {
        var result = new StringBuilder(css.Length);
        var i = 0;
        while (i < css.Length)
        {
            var (start, end, kept) = Next(css, i);
            if (start < 0) return result.Append(css.AsSpan(i)).ToString();
            diagnostics.RemoteStyle(css[start..end]);
            result.Append(css.AsSpan(i, start - i)).Append(kept);
            i = end;
        }

        return result.ToString();
    }

    private static (int Start, int End, string Kept) Next(string css, int from)
    {
        var import = css.IndexOf("@import", from, StringComparison.OrdinalIgnoreCase);
        var fetch = FirstOf(css, from, "url(", "src(", "image-set(", "image(");
        var escape = css.IndexOf("@\\", from, StringComparison.Ordinal);
        if (escape >= 0 && (import < 0 || escape < import)) import = escape;
        if (import < 0 && fetch < 0) return (-1, -1, "");
        return fetch < 0 || (import >= 0 && import < fetch)
            ? (import, EndOf(css, ';', import), "")
            : (fetch, EndOf(css, ')', fetch), "none");
    }

    private static int FirstOf(string css, int from, params ReadOnlySpan<string> names)
    {
        var first = -1;
        foreach (var name in names)
        {
            var found = css.IndexOf(name, from, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 && (first < 0 || found < first)) first = found;
        }

        return first;
    }

    private static int EndOf(string css, char mark, int from)
    {
        var end = css.IndexOf(mark, from);
        return end < 0 ? css.Length : end + 1;
    }
}
