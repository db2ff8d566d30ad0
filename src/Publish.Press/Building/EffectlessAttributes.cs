using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Press.Building;

/// <summary>Says of each class and key that was typed and does nothing that it does nothing. What a style's own sheet names does something, on screens.</summary>
internal static class EffectlessAttributes
{
    public static void Report(Seq<UnusedAttribute> unused, string styleSheet, DiagnosticBag bag)
    {
        foreach (var attribute in unused)
            if (attribute.Value is not null || !IsStyled(attribute.Name, styleSheet)) bag.WithoutEffect(attribute);
    }

    /// <summary>That a div's name is not known was said before it was known which classes the style has: where it has that one, nothing is wrong.</summary>
    public static bool IsAnswered(Diagnostic said, ManuscriptFiles files, string styleSheet) =>
        said.Code == "ZP110" && files.UnknownDivs.Any(div => div.Span == said.Span && IsStyled(div.Name, styleSheet));

    /// <summary>The sheet has a selector of this class.</summary>
    private static bool IsStyled(string name, string sheet)
    {
        for (var at = sheet.IndexOf("." + name, StringComparison.Ordinal); at >= 0; at = sheet.IndexOf("." + name, at + 1, StringComparison.Ordinal))
        {
            var end = at + 1 + name.Length;
            if (end == sheet.Length || !(char.IsLetterOrDigit(sheet[end]) || sheet[end] is '-' or '_')) return true;
        }
        return false;
    }
}
