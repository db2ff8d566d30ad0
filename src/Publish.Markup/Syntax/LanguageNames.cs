namespace Publish.Markup.Syntax;

/// <summary>The shape of language tags (BCP 47, section 2.1): readers and checkers refuse files with others.</summary>
internal static class LanguageNames
{
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        if (parts[0].Length is < 2 or > 8 || !parts[0].All(char.IsAsciiLetter)) return tag.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
        return parts.Skip(1).All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
