using System.Text;

namespace Publish.Markup.Styles;

internal static class CssText
{
    /// <summary>A string of CSS (CSS Syntax 3, section 4.3.5), with nothing in it that could end it.</summary>
    public static string Quote(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is '<' or '>') continue;
            if (c is '"' or '\\') result.Append('\\');
            result.Append(c);
        }

        return result.Append('"').ToString();
    }
}
