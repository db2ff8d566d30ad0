using System.Buffers;

namespace Publish.Markup.Syntax;

/// <summary>What XML 1.0 asks of characters and names.</summary>
internal static class XmlCharacters
{
    /// <summary>Characters that cannot be copied unseen: markup, controls and the two non-characters. A lone half of a surrogate pair
    /// becomes U+FFFD in the encoder.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create(ListSpecial());

    /// <summary>XML 1.0, production 2 (Char), for one UTF-16 unit.</summary>
    public static bool IsForbidden(char c) => (c < ' ' && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF';

    private static string ListSpecial()
    {
        var special = new List<char> { '&', '<', '>', '"', '\uFFFE', '\uFFFF' };
        for (var c = '\0'; c < ' '; c++)
            if (IsForbidden(c)) special.Add(c);
        return new([.. special]);
    }
}
