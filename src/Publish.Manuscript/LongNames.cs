using Publish.Manuscript.Files;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>Titles and names longer than any is. They are set on one page, in ever smaller sizes until they have room, and stand in names, heads and lists:
/// one of 70,000 letters would be broken into lines hundreds of times.</summary>
internal static class LongNames
{
    /// <summary>The same where it is of a usual length; else its beginning and an ellipsis, and a warning with its place.</summary>
    public static string Cut(string text, string what, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (text.Length <= Limits.Name) return text;
        diagnostics.NameTooLong(span, what, text.Length);
        return text[..End(text)].TrimEnd() + "…";
    }

    /// <summary>Behind a word, where one ends in the second half; never within a pair of surrogates.</summary>
    private static int End(string text)
    {
        var space = text.LastIndexOf(' ', Limits.Name - 1);
        if (space > Limits.Name / 2) return space;
        return char.IsHighSurrogate(text[Limits.Name - 2]) ? Limits.Name - 2 : Limits.Name - 1;
    }
}
